package dk.seamark.reporting.query.showchanges;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.reporting.record.history.RecordedEvent;
import dk.seamark.reporting.record.history.Subject;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the events between two positions led to which change. */
class ChangeEventsTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final AtLeast TWO = new AtLeast("c", BigDecimal.TWO);

    private final ChangeEvents causes = new ChangeEvents(told(
            SampleEvents.revised("i", JULY, TWO),
            SampleEvents.revised("i", JANUARY, TWO),
            SampleEvents.revised("other", JULY, TWO),
            SampleEvents.decided("i", null, new Answer.RelevanceIs(Relevance.RELEVANT)),
            SampleEvents.recorded("m", SampleEvents.slot("i", "c", 2024), "1"),
            new TrackReportApproved("slagelse", "p", "t", "2024-H1", 1),
            new TrackReportApproved("slagelse", "p", "t", "2024-H2", 1)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-07-01 | 1 4
            2025-01-01 | 2 4
            2026-01-01 | 4
            """)
    void aTargetIsChangedByWhatIsSaidOfItsDateOrOfAll(LocalDate date, String positions) {
        assertThat(positions(causes.ofTarget("i", date))).isEqualTo(positions);
    }

    @Test
    void aReportIsChangedByWhatIsSaidOfItsPeriod() {
        assertThat(positions(causes.ofReport("t", "2024-H1"))).isEqualTo("6");
        assertThat(positions(causes.ofReport("t", "2024-H2"))).isEqualTo("7");
    }

    /** A provisional figure is confirmed between two positions: it is a change, though the number is the same. */
    @Test
    void aConfirmationIsAChangeOfItsOwnKind() {
        FigureSlot slot = SampleEvents.slot("i", "c", 2024);
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        List<LedgerEvent> history = List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", SampleEvents.component("c", PlainUnit.COUNT, null, null)),
                SampleEvents.approved(),
                SampleEvents.provisional("m", slot, "3"));
        history.forEach(event -> fold.apply(fold.position() + 1, event));
        Standing before = standing(fold);
        fold.apply(fold.position() + 1, SampleEvents.confirmed("m", slot));

        assertThat(changes(before, before)).isEmpty();
        assertThat(changes(before, standing(fold))).singleElement().satisfies(change -> {
            assertThat(change.revision()).isEqualTo("confirmed");
            assertThat(Objects.requireNonNull(change.before()).provisional()).isTrue();
            assertThat(Objects.requireNonNull(change.after()).provisional()).isFalse();
            assertThat(change.causes())
                    .extracting(ChangesView.Cause::type)
                    .containsExactly("indicator.measurement-confirmed");
        });
        assertThat(Revision.of(
                        false, told(SampleEvents.confirmed("m", slot), SampleEvents.corrected("n", "m", slot, "4"))))
                .isEqualTo(Revision.ERROR);
    }

    private static List<ChangesView.FigureChange> changes(Standing before, Standing after) {
        ChangeEvents between = new ChangeEvents(told(SampleEvents.confirmed("m", SampleEvents.slot("i", "c", 2024))));
        return new Comparison(before, after, between, new RecommendationChanges(text -> Optional.empty()))
                .view()
                .figures();
    }

    private static Standing standing(LedgerFold fold) {
        return fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024)).orElseThrow();
    }

    @Test
    void aFigureIsChangedByWhatIsSaidOfItsSlot() {
        assertThat(positions(causes.of(SampleEvents.slot("i", "c", 2024)))).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-01, HALF_YEARLY, 2024-H1",
        "2025-01-01, HALF_YEARLY, 2024-H2",
        "2024-07-01, YEARLY,      2024",
        "2025-01-01, YEARLY,      2024"
    })
    void aTargetsEventIsAboutThePeriodThatTheTargetJudges(LocalDate date, Cadence cadence, String period) {
        LedgerEvent event = SampleEvents.target("i", date, TWO);

        assertThat(Subject.of(event, plan -> cadence).period()).isEqualTo(period);
    }

    private static String positions(List<RecordedEvent> told) {
        return String.join(" ", told.stream().map(each -> "" + each.position()).toList());
    }

    private static List<RecordedEvent> told(LedgerEvent... events) {
        List<RecordedEvent> told = new ArrayList<>();
        for (LedgerEvent event : events) {
            told.add(new RecordedEvent(told.size() + 1, Instant.EPOCH, "policy", "s", null, null, null, event));
        }
        return told;
    }
}
