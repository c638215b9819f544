package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.text.CatalogueContract;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;

/** Every word of sheets is in both languages, and every word of the catalogues is said somewhere. */
class SheetWordsTest extends CatalogueContract {

    SheetWordsTest() {
        super(SheetWords.class, "sheet");
    }

    @Override
    protected Set<String> asked() throws IOException {
        return keysIn(file -> Objects.requireNonNull(file.getParent()).endsWith("sheet"), "CATALOGUE.say");
    }
}
