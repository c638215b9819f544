package dk.seamark.policy.enterplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan's document has each unit as a plain word or two, without quotation marks: the approved codes of events. */
class UnitsOfAPlanTest {

    static Stream<String> codes() throws IOException {
        try (InputStream in = UnitsOfAPlanTest.class.getResourceAsStream("/contract/unit/codes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aUnitIsWrittenAsItIsStored(String code) {
        PlanDocument document = SlagelsePlan.documentWith("unit: grade-points", "unit: " + code);

        assertThat(document.tracks().stream()
                        .flatMap(track -> track.itsIndicators().stream())
                        .flatMap(indicator -> indicator.itsComponents().stream())
                        .map(component -> component.unit().code()))
                .contains(code);
    }
}
