package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.standing.DismissedRecord;
import dk.seamark.events.stray.DismissalGround;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an unreadable record may affect, by the stream that its headers name. */
class UnreadableRecordTest {

    private final LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            stream                              | plan | period  | touches plan | touches period
            -                                   | p    | 2024    | true         | true
            slagelse/policies/a                 | p    | 2024    | true         | true
            slagelse/plans/p                    | p    | 2024    | true         | true
            slagelse/plans/p                    | q    | 2024    | false        | true
            slagelse/plans/p/tracks/t/2024      | p    | 2023    | false        | false
            slagelse/plans/p/tracks/t/2024      | p    | 2024    | true         | true
            slagelse/plans/p/tracks/t/2024      | p    | 2025    | true         | true
            slagelse/plans/p/tracks/t/2024      | q    | 2025    | false        | true
            slagelse/plans/p/indicators/i/2024  | p    | 2024-H2 | false        | false
            slagelse/plans/p/indicators/i/2024  | p    | 2025-H1 | true         | true
            slagelse/plans/p/indicators/i/2024-H1 | p  | 2023-H2 | false        | false
            slagelse/plans/p/indicators/i/2024-H1 | p  | 2024-H1 | true         | true
            slagelse/plans/p/indicators/i/2024-H1 | p  | 2024    | true         | true
            slagelse/plans/p/packs/2024         | p    | 2020    | true         | true
            """, useHeadersInDisplayName = true)
    void itTouchesWhatItsStreamAllows(
            @Nullable String stream, String plan, String period, boolean touchesPlan, boolean touchesPeriod) {
        assertThat(fold.unreadable(1, stream)).isTrue();

        ReportingPeriod asked = ReportingPeriod.parse(period);
        assertThat(!fold.unread(plan, asked).isEmpty()).isEqualTo(touchesPlan);
        assertThat(!fold.unread(asked).isEmpty()).isEqualTo(touchesPeriod);
    }

    @Test
    void itIsInTheHashAndHasItsPosition() {
        String before = fold.stateHash();
        assertThat(fold.unreadable(1, null)).isTrue();

        assertThat(fold.stateHash()).isNotEqualTo(before);
        assertThat(fold.position()).isEqualTo(1);
        assertThat(fold.unread(new ReportingPeriod(2024))).containsExactly(new UnreadableRecord(1, null, null));
    }

    @Test
    void onceDismissedItNoLongerCountsAndTheStandingSaysSo() {
        History.of("an approved plan").forEach(event -> fold.apply(fold.position() + 1, event));
        long record = fold.position() + 1;
        fold.unreadable(record, "slagelse/plans/p/indicators/i/2025");
        ReportingPeriod period = new ReportingPeriod(2025);
        assertThat(fold.unread("p", period)).hasSize(1);
        assertThat(dismissed(2025)).isEmpty();

        fold.apply(record + 1, SampleEvents.dismissed(record));

        assertThat(fold.anomalies()).isEmpty();
        assertThat(fold.unread("p", period)).isEmpty();
        assertThat(fold.unread()).hasSize(1);
        assertThat(dismissed(2025))
                .containsExactly(new DismissedRecord(record, DismissalGround.NO_CONTENT, "En prøve af noget andet"));
        assertThat(dismissed(2024)).as("a period that it could not be about").isEmpty();

        fold.apply(record + 2, SampleEvents.dismissed(record));
        assertThat(fold.anomalies()).extracting(Anomaly::contradiction).containsExactly(Contradiction.NOT_UNREADABLE);
        assertThat(dismissed(2025)).hasSize(1);
    }

    private List<DismissedRecord> dismissed(int year) {
        return fold.standing("p", new ReportingPeriod(year)).orElseThrow().dismissed();
    }

    @Test
    void aPositionIsFoldedOnceAndNoneIsLeftOut() {
        assertThat(fold.apply(1, SampleEvents.drafted())).isTrue();
        String hash = fold.stateHash();
        assertThat(fold.apply(1, SampleEvents.track())).isFalse();
        assertThat(fold.apply(0, SampleEvents.track())).isFalse();
        assertThat(fold.unreadable(1, null)).isFalse();
        assertThat(fold.stateHash()).isEqualTo(hash);
        assertThatThrownBy(() -> fold.apply(3, SampleEvents.track())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fold.unreadable(3, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(fold.position()).isEqualTo(1);
    }
}
