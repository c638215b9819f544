package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.report.TrackReportApproved;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.FigureHistory.DatedEvent;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of what was written about figures a preview and an issued pack of 2024 show, and what the preview asks for. */
class FigureNotesTest {

    private static final String LACKS = "Mangler: godkendte noter";
    private static final FigureSlot SLOT = SampleEvents.slot("i", "c", 2024);

    /** Each event has a text that is named by its place. "before" is the pack before, and "old" one without notes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        events                                           | preview               | issued | lacks approval
        final                                            | 1 ikke                | -      | yes
        final, approved                                  | 1 ny                  | 1      | no
        provisional, approved, confirmed                 | 1 ny; 3 ikke          | 1      | yes
        provisional, approved, confirmed, approved later | 1 ny; 3 ny            | 1; 3   | no
        final, approved, before                          | 1                     | 1      | no
        final, approved, old                             | 1 ny                  | 1      | no
        final, before                                    | 1 ikke                | -      | yes
        final, before, approved                          | 1 ny                  | 1      | no
        provisional, approved, before, confirmed         | 1; 4 ikke             | 1      | yes
        final, approved, before, corrected               | 4 ikke                | -      | yes
        corrected alone                                  | -                     | -      | no
        missing                                          | 1 ikke                | -      | yes
        missing that nobody asks for                     | -                     | -      | no
        """, useHeadersInDisplayName = true)
    void areShownAsFarAsTheyAreApproved(
            String events, @Nullable String preview, @Nullable String issued, String lacks) {
        PackModel draft = pack(events, true);

        assertThat(notes(draft)).isEqualTo(preview == null ? "" : preview);
        assertThat(notes(pack(events, false))).isEqualTo(issued == null ? "" : issued);
        assertThat(draft.edition().remarks().stream().anyMatch(remark -> remark.startsWith(LACKS)))
                .isEqualTo(lacks.equals("yes"));
    }

    private static String notes(PackModel pack) {
        return Stream.of(
                        pack.tracks().getFirst().indicators().getFirst().figureNotes().stream()
                                .map(TrackSection.FigureNote::text),
                        pack.missingFigures().stream().map(PackModel.MissingFigure::explanation),
                        Optional.ofNullable(pack.corrections()).stream()
                                .flatMap(since ->
                                        since.figures().stream().map(Corrections.CorrectedFigure::explanation)))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .map(text -> text.replace(" (ny i pakken)", " ny")
                        .replace(" (ikke godkendt; vises kun her i udkastet)", " ikke"))
                .collect(Collectors.joining("; "));
    }

    private static PackModel pack(String words, boolean preview) {
        List<LedgerEvent> events = new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", SampleEvents.component("c", PlainUnit.COUNT, null, null)),
                SampleEvents.target("i", LocalDate.of(2025, 1, 1), new AtLeast("c", BigDecimal.ONE)),
                SampleEvents.approved()));
        Previous previous = null;
        int place = 0;
        for (String each : words.split(", ")) {
            place++;
            if (each.equals("before") || each.equals("old")) {
                Standing then = standing(events);
                previous = new Previous(
                        1, then, Disclosure.internal(), List.of(), each.equals("old") ? 0 : then.position());
            }
            events.addAll(events(each, new TextRef(Integer.toString(place), "0")));
        }
        Standing now = standing(events);
        List<DatedEvent> dated = new ArrayList<>();
        events.forEach(event -> dated.add(new DatedEvent(dated.size() + 1, LocalDate.of(2026, 1, 1), event)));
        return PackModels.of(
                now,
                preview ? new PackEdition.Preview(now.position()) : new PackEdition.Issued(2, now.position()),
                new PackContext(
                        text -> Optional.of(text.textId()),
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text(),
                        FigureHistory.of(dated),
                        Disclosure.internal(),
                        previous,
                        null,
                        AgendaTemplate.standard()));
    }

    private static Standing standing(List<LedgerEvent> events) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));
        return fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024)).orElseThrow();
    }

    private static List<LedgerEvent> events(String words, TextRef text) {
        String owner = SampleEvents.MUNICIPALITY;
        String plan = SampleEvents.PLAN;
        MeasurementRecorded last = SampleEvents.recorded("m", SLOT, "5");
        return switch (words) {
            case "final" -> List.of(new MeasurementRecorded(owner, plan, "m", SLOT, last.figure(), text));
            case "provisional" ->
                List.of(new MeasurementRecorded(
                        owner,
                        plan,
                        "m",
                        SLOT,
                        SampleEvents.provisional("m", SLOT, "5").figure(),
                        text));
            case "confirmed" -> List.of(new MeasurementConfirmed(owner, plan, "m", SLOT, text));
            case "corrected", "corrected alone" ->
                List.of(new MeasurementCorrected(
                        owner,
                        plan,
                        "n",
                        "m",
                        SLOT,
                        SampleEvents.recorded("n", SLOT, "6").figure(),
                        CorrectionReason.TYPING_ERROR,
                        text));
            case "missing" -> List.of(new MeasurementDeclaredMissing(owner, plan, SLOT, MissingReason.LATE, text));
            case "missing that nobody asks for" ->
                List.of(new MeasurementDeclaredMissing(
                        owner, plan, SampleEvents.slot("i", "c", 2023), MissingReason.LATE, text));
            case "approved" -> List.of(SampleEvents.submitted(SampleEvents.TEXT), SampleEvents.reportApproved());
            case "approved later" ->
                List.of(
                        new TrackReportSubmitted(
                                owner, plan, SampleEvents.TRACK, "2025", 1, SampleEvents.TEXT, List.of(), null, null),
                        new TrackReportApproved(owner, plan, SampleEvents.TRACK, "2025", 1));
            default -> List.of();
        };
    }
}
