package dk.seamark.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.policy.SlagelsePlan;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the real plan leaves open, all of it and nothing else: findings-slagelse.txt was read and approved. */
class SlagelseFindingsTest {

    @Test
    void theRealPlanHasTheApprovedFindings() throws Exception {
        String found = Findings.of(SlagelsePlan.content()).stream()
                .map(finding -> "%s (%s) %s%n  %s%n  %s%n"
                        .formatted(
                                finding.code().code(),
                                finding.severity().code(),
                                finding.item(),
                                finding.da(),
                                finding.en()))
                .collect(Collectors.joining());

        assertThat(found).isEqualTo(approved());
    }

    private static String approved() throws Exception {
        try (InputStream in =
                SlagelseFindingsTest.class.getResourceAsStream("/dk/seamark/policy/findings-slagelse.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
