package dk.seamark.policy.finding;

import dk.seamark.text.CatalogueContract;
import java.io.IOException;
import java.util.Set;

/** Every code has its sentence, and every phrase of the catalogues is said somewhere. */
class FindingsCatalogueTest extends CatalogueContract {

    FindingsCatalogueTest() {
        super(Phrases.class, "findings");
    }

    @Override
    protected Set<String> asked() throws IOException {
        Set<String> asked = keysIn(file -> file.startsWith(JAVA.resolve("dk/seamark/policy/finding")), "say");
        forEach("finding.", FindingCode.values(), asked);
        return asked;
    }
}
