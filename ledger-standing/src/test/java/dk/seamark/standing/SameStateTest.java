package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Municipality;
import dk.seamark.standing.canonical.Canonical;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event and its reversal leave the state as if neither had happened. */
class SameStateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            plan drafted, track t, track t removed                          | plan drafted
            plan drafted, track t, indicator i, indicator i removed         | plan drafted, track t
            a plan, indicator i removed                                     | plan drafted, track t
            a plan, target i 2025-01-01 removed                             | plan drafted, track t, indicator i
            a plan, target i 2026-01-01, target i 2026-01-01 removed        | a plan
            an approved plan, recorded m i/c/2024, withdrawn m i/c/2024     | an approved plan
            an approved plan, recorded m i/c/2024~, withdrawn m i/c/2024~   | an approved plan
            an approved plan, missing i/c/2024, recorded m i/c/2024, withdrawn m i/c/2024 | an approved plan
            an approved plan, provisional m i/c/2024, confirmed m i/c/2024, withdrawn m i/c/2024 | an approved plan
            an approved plan, pack 2024 1, erased, redacted 2024 1          | an approved plan, pack 2024 1
            """)
    void hasTheSameHash(String history, String same) {
        assertThat(hash(history)).isEqualTo(hash(same));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            an approved plan, recorded m i/c/2024        | an approved plan, recorded m i/c/2025
            an approved plan, recorded m i/c/2024        | an approved plan, recorded m i/c/2024~
            an approved plan, recorded m i/c/2024        | an approved plan, recorded n i/c/2024
            an approved plan, recorded m i/c/2024        | an approved plan, provisional m i/c/2024
            an approved plan, recorded m i/c/2024        | an approved plan, provisional m i/c/2024, confirmed m i/c/2024
            an approved plan, provisional m i/c/2024     | an approved plan, provisional m i/c/2024, confirmed m i/c/2024
            a plan, indicator j                          | a plan, indicator k
            a plan, finding f                            | a plan, finding g
            an approved plan, pack 2024 1                | an approved plan, pack 2025 1
            an approved plan, report submitted t/2024 1  | an approved plan, report recommending t/2024 1
            policy a entered 1                           | policy b entered 1
            policy a entered 1, policy a heard 1         | policy a entered 1, policy a adopted 1
            """)
    void whatDiffersHasAnotherHash(String history, String other) {
        assertThat(hash(history)).isNotEqualTo(hash(other));
    }

    /** So the state of a record from before recommendations were separate has the hash that it had then. */
    @Test
    void aHandInWithoutRecommendationsHasNoPlaceForThem() {
        String kept = new String(Canonical.bytes(SampleEvents.submitted(SampleEvents.TEXT)), StandardCharsets.UTF_8);

        assertThat(kept).contains("\"activities\"").doesNotContain("recommendations");
    }

    private static String hash(String history) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        History.of(history).forEach(event -> fold.apply(fold.position() + 1, event));
        assertThat(fold.anomalies()).isEmpty();
        return fold.stateHash();
    }
}
