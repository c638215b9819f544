package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of contradictions; an event that contradicts the record changes nothing but the list of anomalies. */
class ContradictionsTest {

    private static final String TABLE = "contradictions.txt";
    private static final ReportingPeriod YEAR = new ReportingPeriod(2024);

    static Stream<List<String>> rows() {
        return Table.rows(TABLE).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anEventThatContradictsTheRecordChangesNothingAndIsSeen(List<String> row) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        History.of(row.getFirst()).forEach(event -> say(fold, event));
        assertThat(fold.anomalies()).as("the history itself").isEmpty();
        Known before = Known.of(fold);
        String hash = fold.stateHash();

        LedgerEvent event = History.of(row.get(1)).getFirst();
        say(fold, event);

        String found = fold.anomalies().stream()
                .map(anomaly -> anomaly.contradiction().code())
                .collect(Collectors.joining());
        assertThat(found).isEqualTo(row.get(2));
        assertThat(fold.stateHash()).as("what happened is in the hash").isNotEqualTo(hash);
        if (!found.isEmpty()) {
            assertThat(Known.of(fold)).isEqualTo(before);
        }
    }

    @Test
    void theTableHasEveryContradiction() {
        assertThat(rows().map(List::getLast).filter(code -> !code.isEmpty()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Contradiction.values())
                        .map(Contradiction::code)
                        .toList());
    }

    /** The state of a ledger other than its position and hash. */
    private record Known(List<PolicyStanding> policies, List<String> plans, List<TrackStanding> tracks) {

        static Known of(LedgerFold fold) {
            return new Known(
                    fold.policiesOf(2024),
                    fold.plansOf(YEAR),
                    fold.standing(SampleEvents.PLAN, YEAR)
                            .map(standing -> standing.tracks())
                            .orElse(List.of()));
        }
    }

    private static void say(LedgerFold fold, LedgerEvent event) {
        fold.apply(fold.position() + 1, event);
    }
}
