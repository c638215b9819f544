package dk.seamark.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.policy.BarometerArea;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.value.MissingReason;
import dk.seamark.text.CatalogueContract;
import java.io.IOException;
import java.util.Set;
import java.util.stream.IntStream;

/** Every phrase of an explanation is in both catalogues, and every phrase of the catalogues is said somewhere. */
class ExplanationsCatalogueTest extends CatalogueContract {

    ExplanationsCatalogueTest() {
        super(Phrases.class, "explanations");
    }

    @Override
    protected Set<String> asked() throws IOException {
        Set<String> asked = keysIn(file -> file.startsWith(JAVA.resolve("dk/seamark/pack/explain")), "say");
        forEach("area.", BarometerArea.values(), asked);
        forEach("reason.", MissingReason.values(), asked);
        forEach("relation.", Relation.values(), asked);
        forEach("withdrawn.", CorrectionReason.values(), asked);
        assertThat(asked.remove("month.")).isTrue();
        IntStream.rangeClosed(1, 12).forEach(month -> asked.add("month." + month));
        return asked;
    }
}
