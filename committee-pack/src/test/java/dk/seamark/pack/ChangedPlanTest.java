package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.Chart.Line;
import dk.seamark.pack.TrackSection.FigureRow;
import dk.seamark.pack.TrackSection.IndicatorSection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a pack tells of what changed since the pack before. */
class ChangedPlanTest {

    private final ChangedPlan plan = new ChangedPlan();

    @Test
    void aRevisedTargetHasItsWordsAndVerdictsBeforeAndNow() {
        assertThat(revised(plan.issued())).isEqualTo("""
                1.1 Unge i fritidsjob, 1. januar 2026
                  Mindst 60 unge: ✗ Ikke opfyldt
                  Mindst 45 unge: ✓ Opfyldt
                  Besluttet af Byrådet den 2. juni 2025, sag 25/117. Begrundelse: Budgettet er halveret.
                  Ændrer vurderingen fra »Ikke opfyldt« til »Opfyldt«
                1.2 Unge i uddannelse, 1. januar 2026
                  Mindst 70 %: ✓ Opfyldt
                  Mindst 65 %: ✓ Opfyldt
                  Besluttet af Byrådet den 2. juni 2025, sag 25/117. Begrundelse: Landstallet faldt.
                  Uden betydning for vurderingen
                """);
        assertThat(revised(plan.issued().inEnglish())).contains("""
                  Decided by Byrådet on 2 June 2025, case 25/117. Reason: Budgettet er halveret.
                  Changes the verdict from “Not met” to “Met”
                """);
    }

    @Test
    void thePublicIsNotToldWhyAndNothingOfWithheldFigures() {
        assertThat(revised(plan.issuedPublicly(ChangedPlan.id("1.1", 2025, "50"))))
                .isEqualTo("""
                1.1 Unge i fritidsjob, 1. januar 2026
                  Mindst 60 unge: • Kan ikke offentliggøres
                  Mindst 45 unge: • Kan ikke offentliggøres
                  Besluttet af Byrådet den 2. juni 2025, sag 25/117.
                  Kan ikke offentliggøres
                1.2 Unge i uddannelse, 1. januar 2026
                  Mindst 70 %: ✓ Opfyldt
                  Mindst 65 %: ✓ Opfyldt
                  Besluttet af Byrådet den 2. juni 2025, sag 25/117.
                  Uden betydning for vurderingen
                """);
    }

    @Test
    void correctedNumbersAndCorrectedSourcesHaveAPlaceEach() {
        Corrections corrections = corrections(plan.issued());

        assertThat(corrections.figures())
                .extracting(each -> each.number() + " " + each.periodShown() + ": " + each.before() + " → "
                        + each.after() + ", " + each.reason() + ", " + each.explanation())
                .containsExactly(
                        "1.1 2024: 39 → 41, Tallet var talt eller regnet forkert, To var glemt.",
                        "1.4 2024: 4 → 6, Anden grund, null");
        assertThat(corrections.details())
                .extracting(each -> each.number() + " " + each.periodShown() + " " + each.detail() + ": "
                        + each.before() + " → " + each.after() + ", " + each.reason() + ", " + each.explanation())
                .containsExactly("1.2 2024 Kilde: Danmarks Statstik → Danmarks Statistik, Tastefejl, null");
        assertThat(corrections(plan.preview()).figures().getLast().explanation())
                .isEqualTo("Bilag fundet. (ikke godkendt; vises kun her i udkastet)");
    }

    @Test
    void whatWasWrittenAboutFiguresIsShownWhereItIsApproved() {
        assertThat(notes(plan.issued()))
                .containsExactly("1.1 Unge 2025: Et hold begyndte først i november.", "1.3 Bruttoledige 2025: slettet");
        assertThat(notes(plan.preview()))
                .containsExactly(
                        "1.1 Unge 2025: Et hold begyndte først i november. (ny i pakken)",
                        "1.3 Bruttoledige 2025: slettet (ny i pakken)",
                        "1.5 Beståede 2024: Kun forårets prøve. (ikke godkendt; vises kun her i udkastet)");
        assertThat(plan.preview().edition().remarks())
                .anySatisfy(remark -> assertThat(remark).startsWith("Mangler: godkendte noter i spor 1."));
        assertThat(notes(plan.issuedPublicly())).isEmpty();
    }

    @Test
    void aMissingFigureIsExplained() {
        assertThat(missing(plan.issued()))
                .containsExactly(
                        "1.4: Det blev trukket tilbage den 27. januar 2026, fordi det var talt eller regnet forkert,"
                                + " De tre var fra året før.",
                        "1.5: Tallet er målt, men forsinket," + " Prøverne er afholdt i december og rettes til marts.");
        assertThat(missing(plan.issuedPublicly()))
                .containsExactly(
                        "1.4: Det blev trukket tilbage den 27. januar 2026, fordi det var talt eller regnet forkert,"
                                + " null",
                        "1.5: Tallet er målt, men forsinket, null");
    }

    /** What a pack looks up is what it is redacted for when it is erased. */
    @Test
    void onlyTextsThatAreShownAreLookedUp() {
        plan.issuedPublicly();
        assertThat(plan.askedTexts()).containsExactly("tekst");

        plan.issued();
        assertThat(plan.askedTexts())
                .containsExactlyInAnyOrder(
                        "tekst",
                        "note",
                        "slettet",
                        "rettet",
                        "trukket",
                        "mangler",
                        "brud",
                        "grund-i-1.1",
                        "grund-i-1.2");
    }

    @Test
    void aBreakPartsTheTableAndOldYearsHaveTheirOwnName() {
        IndicatorSection section = indicator(plan.issued(), "1.3");
        IndicatorSection english = indicator(plan.issued().inEnglish(), "1.3");

        assertThat(section.figures().periods()).containsExactly("2023", "2024", "2025");
        assertThat(section.figures().rows())
                .containsExactly(
                        new FigureRow("Nettoledige (før brud i tidsserien 2025)", List.of("212", "205", "–")),
                        new FigureRow("Bruttoledige (fra brud i tidsserien 2025)", List.of("–", "–", "260")));
        assertThat(english.figures().rows())
                .extracting(row -> OwnWords.plain(row.label()))
                .containsExactly(
                        "Nettoledige (before the break in the series in 2025)",
                        "Bruttoledige (from the break in the series in 2025)");
        assertThat(plan.issued().sources().get(2).figures())
                .extracting(line -> line.label() + " " + line.period())
                .containsExactly("Nettoledige 2023", "Nettoledige 2024", "Bruttoledige 2025");
    }

    @Test
    void aBreakIsRemarkedAndTheChartBeginsAfterIt() {
        assertThat(indicator(plan.issued(), "1.3").developments())
                .containsExactly("Brud i tidsserien: »Bruttoledige« opgøres på en ny måde fra 2025."
                        + " Tal før og efter sammenlignes ikke.");
        assertThat(OwnWords.plain(indicator(plan.issued().inEnglish(), "1.3")
                        .developments()
                        .getFirst()))
                .isEqualTo("Break in the series: “Bruttoledige” is counted in a new way from 2025."
                        + " Figures before and after are not compared.");
        assertThat(indicator(plan.issued(), "1.3").charts())
                .as("one figure after the break makes no picture")
                .isEmpty();
        plan.afterTwoMoreYears();
        List<Chart> charts = indicator(plan.issued(2027), "1.3").charts();
        assertThat(charts.stream().flatMap(chart -> chart.lines().stream()).flatMap(ChangedPlanTest::points))
                .containsExactly("2025 260", "2026 250", "2027 240");
        assertThat(charts.getFirst().title()).isEqualTo("Bruttoledige, antal");
        assertThat(charts.getFirst().description()).doesNotContain("205", "Nettoledige");
    }

    private static Stream<String> points(Line line) {
        return line.points().stream().map(point -> point.period() + " " + point.label());
    }

    private static String revised(PackModel pack) {
        return plain(Objects.requireNonNull(pack.revisedTargets()).stream()
                .map(target -> target.number() + " " + target.title() + ", " + target.label() + "\n  "
                        + target.before() + ": " + shown(target.byBefore()) + "\n  "
                        + target.after() + ": " + shown(target.byAfter()) + "\n  "
                        + String.join("\n  ", target.decisions()) + "\n  "
                        + target.effect() + "\n")
                .collect(Collectors.joining()));
    }

    private static String shown(Mark mark) {
        return mark.sign() + " " + mark.word();
    }

    private static String plain(String text) {
        return OwnWords.plain(text).replace('\u00a0', ' ');
    }

    private static Corrections corrections(PackModel pack) {
        return Objects.requireNonNull(pack.corrections());
    }

    private static Stream<IndicatorSection> indicators(PackModel pack) {
        return pack.tracks().stream().flatMap(track -> track.indicators().stream());
    }

    private static IndicatorSection indicator(PackModel pack, String number) {
        return indicators(pack)
                .filter(section -> section.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(PackModel pack) {
        return indicators(pack)
                .flatMap(section -> section.figureNotes().stream()
                        .map(note ->
                                section.number() + " " + note.figure() + " " + note.periodShown() + ": " + note.text()))
                .toList();
    }

    private static List<String> missing(PackModel pack) {
        return pack.missingFigures().stream()
                .map(figure -> figure.number() + ": " + plain(figure.reason()) + ", " + figure.explanation())
                .toList();
    }
}
