package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.plan.Exclusion.IndicatorDropped;
import dk.seamark.events.plan.Exclusion.TrackDropped;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack says was corrected since the pack before: numbers in one place, sources and dates in another. */
class SincePreviousTest {

    private static final FigureSlot SLOT = SampleEvents.slot("i", "c", 2024);
    private static final String KEPT = "50, A, 2025-01-15, 5 of 10";

    /**
     * The pack of 2024 showed 50 %, read in A on 15 January 2025, by the counts 5 of 10 that it is not judged by. "-"
     * is a figure that is gone.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        since then                               | numbers                                                | sources and dates
        none                                     | none                                                   | none
        dropped                                  | none                                                   | none
        track dropped                            | none                                                   | none
        withdrawn                                | 50 % → –: Tallet var talt eller regnet forkert         | none
        withdrawn; dropped                       | 50 % → –: Tallet var talt eller regnet forkert         | none
        51, A, 2025-01-15, 5 of 10; dropped      | 50 % → –: Tastefejl                                    | none
        51, A, 2025-01-15, 5 of 10               | 50 % → 51 %: Tastefejl                                 | none
        50, B, 2025-01-15, 5 of 10               | none                                                   | Kilde A → B: Tastefejl
        50, A, 2025-02-01, 5 of 10               | none                                                   | Målt 15. januar 2025 → 1. februar 2025: Tastefejl
        51, B, 2025-02-01, 5 of 10               | 50 % → 51 %: Tastefejl                                 | Kilde A → B: Tastefejl, Målt 15. januar 2025 → 1. februar 2025: Tastefejl
        50.0, A, 2025-01-15, 5 of 10             | none                                                   | none
        50, A, 2025-01-15, 6 of 12               | 50 % (tæller 5, nævner 10) → 50 % (tæller 6, nævner 12): Tastefejl | none
        50, B, 2025-01-15, 5 of 10; 50, A, 2025-01-15, 5 of 10 | none                                     | none
        50, A, 2025-01-15, 5 of 10, provisional  | none                                                   | Status endeligt → foreløbigt: Tastefejl
        51, A, 2025-01-15, 5 of 10, provisional  | 50 % → 51 % (foreløbigt): Tastefejl                    | Status endeligt → foreløbigt: Tastefejl
        50, A, 2025-01-15, 5 of 10, linked       | none                                                   | Link – → https://x.dk/tal, set 20. januar 2025: Tastefejl
        """, useHeadersInDisplayName = true)
    void numbersAndSourcesHaveAPlaceEach(@Nullable String since, @Nullable String numbers, @Nullable String details) {
        Corrections corrections = corrections(since, Disclosure.internal(), Disclosure.internal());

        assertThat(figures(corrections)).isEqualTo(Objects.requireNonNullElse(numbers, ""));
        assertThat(details(corrections)).isEqualTo(Objects.requireNonNullElse(details, ""));
    }

    /** Given a provisional figure in the pack before: a final figure with the same number is no corrected number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        since then                              | numbers                             | details
        none                                    | none                                | none
        confirmed                               | none                                | Status foreløbigt → endeligt: Bekræftet
        50, A, 2025-01-15, 5 of 10              | none                                | Status foreløbigt → endeligt: Tastefejl
        50, A, 2025-01-15, 5 of 10, provisional | none                                | none
        51, A, 2025-01-15, 5 of 10              | 50 % (foreløbigt) → 51 %: Tastefejl | Status foreløbigt → endeligt: Tastefejl
        """, useHeadersInDisplayName = true)
    void aProvisionalFigureThatIsFinalNowIsADetail(
            @Nullable String since, @Nullable String numbers, @Nullable String details) {
        String provisional = KEPT + ", provisional";
        Corrections corrections = corrections(provisional, since, Disclosure.internal(), Disclosure.internal());

        assertThat(figures(corrections)).isEqualTo(Objects.requireNonNullElse(numbers, ""));
        assertThat(details(corrections)).isEqualTo(Objects.requireNonNullElse(details, ""));
        Disclosure none = Disclosure.withholding(new Withheld(List.of(new WithheldFigure("m0", null)), List.of()));
        if ("confirmed".equals(since)) {
            assertThat(details(corrections(provisional, since, none, none))).isEmpty();
        }
    }

    /** Whether a withheld number moved is not told: each correction of it is listed, whatever it corrected. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        withheld | since then                 | numbers                                                    | sources and dates
        both     | 51, A, 2025-01-15, 5 of 10 | Kan ikke offentliggøres → Kan ikke offentliggøres: Tastefejl | none
        both     | 50, B, 2025-01-15, 5 of 10 | Kan ikke offentliggøres → Kan ikke offentliggøres: Tastefejl | Kilde A → B: Tastefejl
        both     | 51, B, 2025-01-15, 5 of 10 | Kan ikke offentliggøres → Kan ikke offentliggøres: Tastefejl | Kilde A → B: Tastefejl
        now      | 50, B, 2025-01-15, 5 of 10 | 50 % → Kan ikke offentliggøres: Tastefejl                  | Kilde A → B: Tastefejl
        neither  | 50, B, 2025-01-15, 5 of 10 | none                                                       | Kilde A → B: Tastefejl
        neither  | 50, A, 2025-01-15, 6 of 12 | none                                                       | none
        """, useHeadersInDisplayName = true)
    void thePublicIsNotToldWhetherAWithheldNumberMoved(
            String withheld, String since, @Nullable String numbers, @Nullable String details) {
        Disclosure all = Disclosure.withholding(new Withheld(List.of(), List.of()));
        Disclosure none = Disclosure.withholding(
                new Withheld(List.of(new WithheldFigure("m0", null), new WithheldFigure("m1", null)), List.of()));
        Corrections corrections =
                corrections(since, withheld.equals("both") ? none : all, withheld.equals("neither") ? all : none);

        assertThat(figures(corrections)).isEqualTo(Objects.requireNonNullElse(numbers, ""));
        assertThat(details(corrections)).isEqualTo(Objects.requireNonNullElse(details, ""));
    }

    private static String figures(Corrections corrections) {
        return corrections.figures().stream()
                .map(figure -> figure.before() + " → " + figure.after() + ": " + figure.reason())
                .collect(Collectors.joining(", "))
                .replace('\u00a0', ' ');
    }

    private static String details(Corrections corrections) {
        return corrections.details().stream()
                .map(each -> each.detail() + " " + each.before() + " → " + each.after() + ": " + each.reason())
                .collect(Collectors.joining(", "))
                .replace('\u00a0', ' ');
    }

    private static Corrections corrections(@Nullable String since, Disclosure then, Disclosure now) {
        return corrections(KEPT, since, then, now);
    }

    private static Corrections corrections(String kept, @Nullable String since, Disclosure then, Disclosure now) {
        List<LedgerEvent> events = new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator(
                        "i", SampleEvents.component("c", PlainUnit.PERCENT, Direction.HIGHER_IS_BETTER, null)),
                SampleEvents.target("i", LocalDate.of(2025, 1, 1), new AtLeast("c", BigDecimal.TEN)),
                SampleEvents.approved(),
                new MeasurementRecorded(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, "m0", SLOT, figure(kept), null)));
        Standing before = standing(events, 2024);
        if (since != null) {
            for (String each : since.split("; ", -1)) {
                events.add(event(each, (int) events.stream()
                        .filter(MeasurementCorrected.class::isInstance)
                        .count()));
            }
        }
        Standing standing = standing(events, 2025);
        return Objects.requireNonNull(PackModels.of(
                        standing,
                        new PackEdition.Issued(1, standing.position()),
                        new PackContext(
                                text -> Optional.empty(),
                                (verdict, indicator, detail, history) -> Explanations.explain(
                                                verdict, indicator, detail, history)
                                        .text(),
                                history(events),
                                now,
                                new Previous(1, before, then, List.of()),
                                null,
                                AgendaTemplate.standard()))
                .corrections());
    }

    private static FigureHistory history(List<LedgerEvent> events) {
        List<DatedEvent> dated = new ArrayList<>();
        events.forEach(event -> dated.add(new DatedEvent(dated.size() + 1, LocalDate.of(2026, 1, 1), event)));
        return FigureHistory.of(dated);
    }

    private static Standing standing(List<LedgerEvent> events, int year) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));
        assertThat(fold.anomalies()).isEmpty();
        return fold.standing(SampleEvents.PLAN, new ReportingPeriod(year)).orElseThrow();
    }

    private static LedgerEvent event(String words, int corrections) {
        return switch (words) {
            case "dropped" -> SampleEvents.amended(new IndicatorDropped("i", "2025"));
            case "track dropped" -> SampleEvents.amended(new TrackDropped(SampleEvents.TRACK, "2025"));
            case "confirmed" -> SampleEvents.confirmed("m0", SLOT);
            case "withdrawn" -> SampleEvents.withdrawn("m0", SLOT);
            default ->
                new MeasurementCorrected(
                        SampleEvents.MUNICIPALITY,
                        SampleEvents.PLAN,
                        "m" + (corrections + 1),
                        "m" + corrections,
                        SLOT,
                        figure(words),
                        CorrectionReason.TYPING_ERROR,
                        null);
        };
    }

    /** "50, A, 2025-01-15, 5 of 10": value, source, date and counts; with "provisional", and with "linked". */
    private static Figure figure(String words) {
        List<String> parts = Arrays.asList(words.split(", ", -1));
        List<String> counts = Arrays.asList(parts.get(3).split(" of ", -1));
        return new Figure(
                        new BigDecimal(parts.get(0)),
                        PlainUnit.PERCENT,
                        LocalDate.parse(parts.get(2)),
                        parts.get(1),
                        new BigDecimal(counts.get(0)),
                        new BigDecimal(counts.get(1)),
                        false)
                .withStatus(parts.contains("provisional") ? ObservationStatus.PROVISIONAL : null)
                .withLink(
                        parts.contains("linked")
                                ? new EvidenceLink("https://x.dk/tal", LocalDate.of(2025, 1, 20))
                                : null);
    }
}
