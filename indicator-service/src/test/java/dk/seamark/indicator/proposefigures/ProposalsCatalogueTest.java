package dk.seamark.indicator.proposefigures;

import dk.seamark.text.CatalogueContract;
import java.io.IOException;
import java.util.Set;

/** Every kind of proposal is in both catalogues, and every sentence of the catalogues is said somewhere. */
class ProposalsCatalogueTest extends CatalogueContract {

    ProposalsCatalogueTest() {
        super(ProposalView.class, "proposals");
    }

    @Override
    protected Set<String> asked() throws IOException {
        return keysIn(file -> file.endsWith("ProposalView.java"), "CATALOGUE.say");
    }
}
