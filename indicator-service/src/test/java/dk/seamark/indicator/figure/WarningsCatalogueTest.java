package dk.seamark.indicator.figure;

import dk.seamark.text.CatalogueContract;
import java.io.IOException;
import java.util.Set;

/** Every warning is in both catalogues, and every sentence of the catalogues is said somewhere. */
class WarningsCatalogueTest extends CatalogueContract {

    WarningsCatalogueTest() {
        super(SumWarning.class, "warnings");
    }

    @Override
    protected Set<String> asked() throws IOException {
        return keysIn(file -> file.endsWith("SumWarning.java") || file.endsWith("ReportWarning.java"), "CATALOGUE.say");
    }
}
