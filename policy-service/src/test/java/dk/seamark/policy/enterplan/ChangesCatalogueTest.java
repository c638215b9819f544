package dk.seamark.policy.enterplan;

import dk.seamark.text.CatalogueContract;
import java.io.IOException;
import java.util.Set;

/** Every change is in both catalogues, and every sentence of the catalogues is said somewhere. */
class ChangesCatalogueTest extends CatalogueContract {

    ChangesCatalogueTest() {
        super(Change.class, "changes");
    }

    @Override
    protected Set<String> asked() throws IOException {
        return keysIn(file -> file.endsWith("Change.java"), "added", "changed", "removed");
    }
}
