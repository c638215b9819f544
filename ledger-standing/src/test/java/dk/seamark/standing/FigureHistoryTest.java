package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportReturned;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.report.TrackReportWithdrawn;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.TextRef;
import dk.seamark.standing.FigureHistory.Change;
import dk.seamark.standing.FigureHistory.DatedEvent;
import dk.seamark.standing.FigureHistory.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened to figures, and which of what was written about them is approved. */
class FigureHistoryTest {

    private static final FigureSlot SLOT = SampleEvents.slot("i", "c", 2024);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    /**
     * The events are about one slot, each with a text named by its position, on a day of its own. A figure is named by
     * a letter; "m A" is recorded, "c AB" puts B in the place of A, "w B" withdraws it, "d" declares it missing.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        events           | notes on the latest figure | withdrawn on day | explanation | change
        m A              | 1                          | -                | -           | -
        m A, c AB        | 1                          | -                | -           | typing-error day 2 text 2
        m A, w A         | 1                          | 2                | -           | method-error day 2 text 2
        m A, w A, m B    | 3                          | -                | -           | method-error day 2 text 2
        m A, w A, d      | 1                          | -                | 3           | method-error day 2 text 2
        d                | -                          | -                | 1           | -
        d, d             | -                          | -                | 2           | -
        d, m A           | 2                          | -                | -           | -
        d, m A, w A      | 2                          | 3                | -           | method-error day 3 text 3
        p A, f A         | 1 2                        | -                | -           | -
        p A, f A, f A    | 1 2                        | -                | -           | -
        m A, f A         | 1                          | -                | -           | -
        p A, f B         | 1                          | -                | -           | -
        p A, f A, m B    | 1 2                        | -                | -           | -
        m A, m B         | 1                          | -                | -           | -
        m A, c XB        | 1                          | -                | -           | -
        m A, w X         | 1                          | -                | -           | -
        m A, d           | 1                          | -                | -           | -
        stray A          | -                          | -                | -           | -
        never A          | -                          | -                | -           | -
        """, useHeadersInDisplayName = true)
    void knowsWhyASlotIsAsItIs(String events, String note, String withdrawn, String explanation, String change) {
        FigureHistory history = history(events);

        assertThat(Stream.of("B", "A")
                        .map(history::notes)
                        .filter(written -> !written.isEmpty())
                        .map(written ->
                                written.stream().map(FigureHistoryTest::text).collect(Collectors.joining(" ")))
                        .findFirst()
                        .orElse("-"))
                .isEqualTo(note);
        assertThat(history.withdrawal(SLOT)
                        .map(Change::day)
                        .map(day -> Integer.toString(day.getDayOfMonth()))
                        .orElse("-"))
                .isEqualTo(withdrawn);
        assertThat(history.missing(SLOT).map(FigureHistoryTest::text).orElse("-"))
                .isEqualTo(explanation);
        assertThat(history.change(SLOT).map(FigureHistoryTest::told).orElse("-"))
                .isEqualTo(change);
    }

    /** The note is on a figure of 2024. "s", "a", "r" and "w" submit, approve, return and withdraw a period's report. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        events                                           | approved
        m A                                              | false
        m A, s 2024, a 2024                              | true
        s 2024, a 2024, m A                              | false
        s 2024, m A, a 2024                              | true
        m A, s 2024, r 2024                              | false
        m A, s 2024, a 2024, w 2024                      | false
        m A, s 2024, a 2024, w 2024, s 2024 2, a 2024 2  | true
        m A, s 2023, a 2023                              | false
        m A, s 2025, a 2025                              | true
        m A, s 2024-H1, a 2024-H1                        | false
        m A, s 2024-H2, a 2024-H2                        | true
        m A, a 2024                                      | false
        m A, s 2024, a 2024 2                            | false
        m A, s other 2024, a other 2024                  | false
        """, useHeadersInDisplayName = true)
    void aNoteIsApprovedWithAReportThatIsApprovedAfterIt(String events, boolean approved) {
        FigureHistory history = history(events);

        assertThat(history.isApproved(history.notes("A").getFirst(), SampleEvents.TRACK))
                .isEqualTo(approved);
    }

    /** What was written when it was confirmed waits for an approval, and the note that has one keeps it. */
    @Test
    void eachNoteHasAnApprovalOfItsOwn() {
        FigureHistory history = history("p A, s 2024, a 2024, f A");

        assertThat(history.notes("A"))
                .extracting(note -> text(note) + " " + history.isApproved(note, SampleEvents.TRACK))
                .containsExactly("1 true", "4 false");
        assertThat(history.isApproved(history.notes("A").getFirst(), SampleEvents.TRACK, 3))
                .isTrue();
        assertThat(history.isApproved(history.notes("A").getFirst(), SampleEvents.TRACK, 2))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'m A, w A'", "'m A, c AB'", "'d'"})
    void withoutNotesItKnowsWhatHappenedAndNothingThatWasWritten(String events) {
        FigureHistory history = history(events);
        FigureHistory silent = history.withoutNotes();

        assertThat(silent.notes("A")).isEmpty();
        assertThat(silent.missing(SLOT)).isEmpty();
        assertThat(silent.change(SLOT).map(Change::day))
                .isEqualTo(history.change(SLOT).map(Change::day));
        assertThat(silent.withdrawal(SLOT).map(Change::reason))
                .isEqualTo(history.withdrawal(SLOT).map(Change::reason));
        assertThat(silent.change(SLOT).map(Change::explanation)).isEmpty();
    }

    private static FigureHistory history(String words) {
        List<DatedEvent> events = new ArrayList<>();
        List.of(
                        SampleEvents.drafted(),
                        SampleEvents.track(),
                        SampleEvents.indicator("i", SampleEvents.component("c", PlainUnit.COUNT, null, null)),
                        SampleEvents.approved())
                .forEach(event -> events.add(new DatedEvent(0, FIRST_DAY, event)));
        int before = events.size();
        for (String each : words.split(", ")) {
            int at = events.size() - before;
            events.add(
                    new DatedEvent(at + 1, FIRST_DAY.plusDays(at), event(each.split(" "), Integer.toString(at + 1))));
        }
        return FigureHistory.of(events);
    }

    private static LedgerEvent event(String[] words, String text) {
        String rest = List.of(words).stream().skip(1).collect(Collectors.joining(" "));
        TextRef written = new TextRef(text, "0");
        MeasurementRecorded figure = SampleEvents.recorded(rest, SLOT, "1");
        return switch (words[0]) {
            case "m" ->
                new MeasurementRecorded(figure.municipality(), figure.planId(), rest, SLOT, figure.figure(), written);
            case "p" ->
                new MeasurementRecorded(
                        figure.municipality(),
                        figure.planId(),
                        rest,
                        SLOT,
                        figure.figure().withStatus(ObservationStatus.PROVISIONAL),
                        written);
            case "f" -> new MeasurementConfirmed(figure.municipality(), figure.planId(), rest, SLOT, written);
            case "stray" -> strayed(rest, SampleEvents.slot("i", "x", 2024), figure, written);
            case "never" -> strayed(rest, new FigureSlot("i", "c", SLOT.series(), "snart"), figure, written);
            case "c" ->
                new MeasurementCorrected(
                        figure.municipality(),
                        figure.planId(),
                        rest.substring(1),
                        rest.substring(0, 1),
                        SLOT,
                        figure.figure(),
                        CorrectionReason.TYPING_ERROR,
                        written);
            case "w" ->
                rest.length() == 1
                        ? new MeasurementWithdrawn(
                                figure.municipality(),
                                figure.planId(),
                                rest,
                                SLOT,
                                CorrectionReason.METHOD_ERROR,
                                written)
                        : report("w", words);
            case "d" ->
                new MeasurementDeclaredMissing(
                        figure.municipality(), figure.planId(), SLOT, MissingReason.LATE, written);
            default -> report(words[0], words);
        };
    }

    private static LedgerEvent strayed(String id, FigureSlot slot, MeasurementRecorded like, TextRef note) {
        return new MeasurementRecorded(like.municipality(), like.planId(), id, slot, like.figure(), note);
    }

    private static LedgerEvent report(String kind, String[] words) {
        String track = words[1].equals("other") ? "other" : SampleEvents.TRACK;
        int at = words[1].equals("other") ? 2 : 1;
        int number = words.length > at + 1 ? Integer.parseInt(words[at + 1]) : 1;
        String owner = SampleEvents.MUNICIPALITY;
        String plan = SampleEvents.PLAN;
        String period = words[at];
        return switch (kind) {
            case "s" ->
                new TrackReportSubmitted(owner, plan, track, period, number, SampleEvents.TEXT, List.of(), null, null);
            case "a" -> new TrackReportApproved(owner, plan, track, period, number);
            case "r" -> new TrackReportReturned(owner, plan, track, period, number, SampleEvents.TEXT);
            case "w" -> withdrawn(owner, plan, track, period, number);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static LedgerEvent withdrawn(String owner, String plan, String track, String period, int number) {
        return new TrackReportWithdrawn(owner, plan, track, period, number, SampleEvents.TEXT);
    }

    private static String told(Change change) {
        return change.reason().code() + " day " + change.day().getDayOfMonth() + " text " + text(change.explanation());
    }

    private static String text(@Nullable Note note) {
        return note == null ? "-" : note.text().textId();
    }
}
