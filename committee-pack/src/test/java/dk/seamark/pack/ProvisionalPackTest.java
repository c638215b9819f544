package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.PeriodTargets;
import dk.seamark.standing.SampleEvents;
import dk.seamark.text.Language;
import dk.seamark.verify.judge.PackComparison;
import dk.seamark.verify.judge.PackJson;
import dk.seamark.verify.judge.PlanLedger;
import dk.seamark.verify.report.VerificationException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack tells of a provisional figure and of a link, in each form and to the verifier. */
class ProvisionalPackTest {

    private static final FigureSlot ONE = SampleEvents.slot("i", "a", 2024);
    private static final FigureSlot OTHER = SampleEvents.slot("i", "b", 2024);
    private static final String URL = "https://integrationsbarometer.dk/tal/330";

    /** A target of two components: each at least 3. */
    private static List<LedgerEvent> history(String one, String other) {
        AllOf rule = new AllOf(List.of(atLeast("a"), atLeast("b")));
        List<LedgerEvent> events = new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator(
                        "i",
                        SampleEvents.component("a", PlainUnit.COUNT, null, null),
                        SampleEvents.component("b", PlainUnit.COUNT, null, null)),
                SampleEvents.target("i", LocalDate.of(2025, 1, 1), rule),
                SampleEvents.approved(),
                recorded("one", ONE, one),
                recorded("other", OTHER, other)));
        if (one.contains("confirmed")) {
            events.add(SampleEvents.confirmed("one", ONE));
        }
        return events;
    }

    private static AtLeast atLeast(String component) {
        return new AtLeast(component, new BigDecimal("3"));
    }

    private static MeasurementRecorded recorded(String id, FigureSlot slot, String told) {
        BigDecimal value = new BigDecimal(told.substring(0, 1));
        ObservationStatus status = told.contains("provisional") ? ObservationStatus.PROVISIONAL : null;
        EvidenceLink link = told.contains("linked") ? new EvidenceLink(URL, LocalDate.of(2025, 1, 20)) : null;
        Figure figure = new Figure(value, PlainUnit.COUNT, LocalDate.of(2025, 1, 15), "Kilden", null, null, false)
                .withStatus(status)
                .withLink(link);
        return new MeasurementRecorded(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, id, slot, figure, null);
    }

    private static PackModel pack(List<LedgerEvent> history) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        history.forEach(event -> fold.apply(fold.position() + 1, event));
        assertThat(fold.anomalies()).isEmpty();
        return PackModels.of(
                fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024)).orElseThrow(),
                new PackEdition.Issued(1, fold.position()),
                PackContext.internal(
                        text -> Optional.empty(),
                        (verdict, indicator, detail, changes) -> Explanations.explain(
                                        verdict, indicator, detail, changes)
                                .text()));
    }

    /** Given these figures: what the verdict and the figures say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        one                     | other         | verdict                               | in English                        | figure
        3 final                 | 4 final       | Opfyldt                               | Met                               | 3
        3 provisional           | 4 final       | Opfyldt på et foreløbigt tal          | Met on a provisional figure       | 3 (foreløbigt)
        3 provisional           | 4 provisional | Opfyldt på foreløbige tal             | Met on provisional figures        | 3 (foreløbigt)
        2 provisional           | 4 final       | Ikke opfyldt på et foreløbigt tal     | Not met on a provisional figure   | 2 (foreløbigt)
        3 provisional confirmed | 4 final       | Opfyldt                               | Met                               | 3
        3 provisional confirmed | 4 provisional | Opfyldt på et foreløbigt tal          | Met on a provisional figure       | 3
        """, useHeadersInDisplayName = true)
    void aVerdictSaysWhatItRestsOn(String one, String other, String verdict, String english, String figure) {
        PackModel pack = pack(history(one, other));

        assertThat(row(pack).mark().word()).isEqualTo(verdict);
        assertThat(row(pack).mark().code()).isEqualTo(verdict.startsWith("Opfyldt") ? "met" : "not-met");
        assertThat(row(pack.inEnglish()).mark().word()).isEqualTo(english);
        assertThat(pack.summary().tracks().getFirst().rows().getFirst().mark().word())
                .isEqualTo(verdict);
        assertThat(pack.sources().getFirst().figures().getFirst().shown()).isEqualTo(figure);
        assertThat(Objects.requireNonNull(row(pack).working()).contains("(foreløbigt)"))
                .isEqualTo(verdict.contains("foreløbig"));
    }

    /** Where a figure is withheld, the word of the verdict alone is told, and not how sure it is. */
    @Test
    void aWithheldFigureIsNotToldToBeProvisional() {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        history("3 provisional", "4 final").forEach(event -> fold.apply(fold.position() + 1, event));
        Verdict verdict = PeriodTargets.of(fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                        .orElseThrow())
                .getFirst()
                .verdict();

        assertThat(VerdictWord.mark(verdict, DisclosureLevel.ALL, Words.DANISH).word())
                .isEqualTo("Opfyldt på et foreløbigt tal");
        assertThat(VerdictWord.mark(verdict, DisclosureLevel.WORD, Words.DANISH).word())
                .isEqualTo("Opfyldt");
        assertThat(VerdictWord.mark(verdict, DisclosureLevel.NOTHING, Words.DANISH)
                        .word())
                .isEqualTo("Kan ikke offentliggøres");
    }

    /** It stands in words in each form that holds words, never by a colour alone. */
    @Test
    void eachFormSaysIt() {
        PackModel pack = pack(history("3 provisional linked", "4 final"));

        for (PackFormat format : List.of(PackFormat.HTML, PackFormat.CSV)) {
            assertThat(text(pack, format)).as("%s", format).contains("på et foreløbigt tal");
        }
        assertThat(text(pack, PackFormat.HTML)).contains("3 (foreløbigt)", URL + ", set 20. januar 2025");
        assertThat(text(pack, PackFormat.HTML_ENGLISH)).contains("3 (provisional)", URL + ", accessed 20 January 2025");
        assertThat(text(pack, PackFormat.JSON)).contains("\"provisional\"", "\"" + URL + "\"");
        for (PackFormat format : PackFormat.values()) {
            assertThat(format.render(pack)).as("%s", format).hasSizeGreaterThan(500);
        }
    }

    @Test
    void aPackOfFinalFiguresWithoutLinksSaysNothingOfThem() {
        assertThat(text(pack(history("3 final", "4 final")), PackFormat.JSON))
                .doesNotContain("\"provisional\"", "\"link\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3 provisional linked    | 3 provisional linked    | none
        3 provisional confirmed | 3 provisional confirmed | none
        3 final                 | 3 provisional           | status
        3 provisional           | 3 final                 | status
        3 final                 | 3 final linked          | link
        3 linked                | 3 final                 | link
        """)
    void theVerifierReadsIt(String told, String held, String difference) throws VerificationException {
        PackJson pack = PackJson.parse(PackFormat.JSON.render(pack(history(told, "4 final"))));
        PlanLedger ledger = new PlanLedger();
        List<LedgerEvent> events = history(held, "4 final");
        for (int i = 0; i < events.size(); i++) {
            ledger.apply(i + 1L, events.get(i));
        }
        // What the event of the issue says of the pack is tried elsewhere.
        CommitteePackIssued issued = SampleEvents.issued("2024", 1);

        List<String> differences =
                PackComparison.of(ledger, issued, new ReportingPeriod(2024), pack).differences().stream()
                        .map(each -> each.in(Language.ENGLISH))
                        .filter(each -> each.contains("one"))
                        .toList();

        if (difference.equals("none")) {
            assertThat(differences).isEmpty();
        } else {
            assertThat(differences).singleElement().asString().contains(difference);
        }
    }

    private static TrackSection.TargetRow row(PackModel pack) {
        return pack.tracks().getFirst().indicators().getFirst().targets().getFirst();
    }

    private static String text(PackModel pack, PackFormat format) {
        return new String(format.render(pack), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
