package dk.seamark.verify;

import dk.seamark.text.CatalogueContract;
import dk.seamark.verify.report.Phrases;
import java.io.IOException;
import java.util.Set;

/** Every phrase of the verifier is in both catalogues, and every phrase of the catalogues is said somewhere. */
class VerifierCatalogueTest extends CatalogueContract {

    VerifierCatalogueTest() {
        super(Phrases.class, "verifier");
    }

    @Override
    protected Set<String> asked() throws IOException {
        return keysIn(
                file -> true,
                "say",
                "new VerificationException",
                "impossible",
                "notAsked",
                "require",
                "same",
                "difference.add");
    }
}
