package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.pack.Chart.Form;
import dk.seamark.pack.Chart.TargetMark;
import dk.seamark.pack.Chart.Tick;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.TrackSection.IndicatorSection;
import dk.seamark.pack.disclosure.Disclosure;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private final PackModel pack = SamplePlan.preview("2025", true);

    @Test
    void aCountIsColumnsFromZeroWithItsTargets() {
        Chart chart = only("4.1");
        assertThat(chart.form()).isEqualTo(Form.COLUMNS);
        assertThat(chart.title()).isEqualTo("Forløb, antal (med eksempeltal)");
        assertThat(told(chart)).containsExactly("OWN Slagelse Kommune: 2023 120, 2024 118, 2025 1.234");
        assertThat(chart.axis()).extracting(Tick::label).containsExactly("0", "500", "1.000", "1.500");
        assertThat(chart.targets())
                .extracting(TargetMark::period, TargetMark::label)
                .containsExactly(tuple("2024", "120"), tuple("2025", "120"), tuple("2026", "120"));
    }

    @Test
    void aShareIsALineBesideItsComparator() {
        Chart chart = only("5.1");
        assertThat(chart.form()).isEqualTo(Form.LINE);
        assertThat(told(chart))
                .containsExactly(
                        "OWN Slagelse Kommune: 2022 61 %, 2024 61 %",
                        "COMPARATOR Landsgennemsnit: 2022 65 %, 2024 65 %");
        assertThat(chart.axis())
                .extracting(Tick::label)
                .containsExactly("55\u00a0%", "60\u00a0%", "65\u00a0%", "70\u00a0%");
        assertThat(chart.targets()).as("nobody decided how to read the 5 %").isEmpty();
    }

    @Test
    void twoGroupsThatATargetHoldsAgainstEachOtherShareAChart() {
        assertThat(told(only("7.3")))
                .containsExactly(
                        "OWN Danske elever: 2023 3,6, 2024 3,6", "OTHER Udenlandske elever: 2023 3,7, 2024 3,7");
    }

    @Test
    void otherwiseEachComponentHasItsOwn() {
        assertThat(section("7.2").charts())
                .extracting(Chart::title)
                .containsExactly(
                        "Dansk, mundtlig, karakterpoint (med eksempeltal)",
                        "Dansk, skriftlig, karakterpoint (med eksempeltal)");
    }

    @Test
    void oneFigureAloneIsNoPicture() {
        assertThat(section("8.2").figures().rows()).hasSize(1);
        assertThat(section("8.2").charts()).isEmpty();
    }

    @Test
    void whoDoesNotSeeItIsTold() {
        assertThat(only("4.1").description())
                .isEqualTo("Søjlediagram: Forløb, antal (med eksempeltal). Slagelse Kommune: fra 120 i 2023 til 1.234 i"
                        + " 2025; højest 1.234 i 2025, lavest 118 i 2024. Mål: mindst 120 for 2024, 2025 og 2026."
                        + " Tallene står også i tabellen »Tal over tid«.");
        assertThat(only("5.1").description().replace('\u00a0', ' '))
                .contains("Slagelse Kommune: uændret 61 % fra 2022 til 2024.")
                .contains("Landsgennemsnit: uændret 65 % fra 2022 til 2024.")
                .doesNotContain("Mål");
    }

    @Test
    void aFigureThatIsNotShownIsNotDrawnAndNothingThatFollowsFromIt() {
        IndicatorStanding housing = standing("6.1");
        List<FigureLine> lines = new SourceLines(new ShownFigures(housing, Disclosure.internal(), Words.DANISH)).all();
        assertThat(new Charts(housing, lines, Words.DANISH).all().getFirst().targets())
                .extracting(TargetMark::period, TargetMark::label)
                .containsExactly(tuple("2024", "116"));

        assertThat(new Charts(housing, without(lines, line -> line.period().equals("2023")), Words.DANISH).all())
                .isEmpty();

        IndicatorStanding courses = standing("4.1");
        Chart chart = new Charts(
                        courses,
                        without(
                                new SourceLines(new ShownFigures(courses, Disclosure.internal(), Words.DANISH)).all(),
                                line -> line.period().equals("2024")),
                        Words.DANISH)
                .all()
                .getFirst();
        assertThat(told(chart)).containsExactly("OWN Slagelse Kommune: 2023 120, 2025 1.234");
        assertThat(chart.description()).doesNotContain("118");
        assertThat(chart.targets()).as("the plan states it").hasSize(3);
    }

    private static List<FigureLine> without(List<FigureLine> lines, Predicate<FigureLine> hidden) {
        return lines.stream().filter(hidden.negate()).toList();
    }

    private static IndicatorStanding standing(String number) {
        return SamplePlan.standing("2025").tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .filter(indicator -> indicator.indicator().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Chart only(String number) {
        List<Chart> charts = section(number).charts();
        assertThat(charts).hasSize(1);
        return charts.getFirst();
    }

    private IndicatorSection section(String number) {
        return pack.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .filter(indicator -> indicator.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(Chart chart) {
        return chart.lines().stream()
                .map(line -> line.whose() + " " + line.label() + ": "
                        + String.join(
                                ", ",
                                line.points().stream()
                                        .map(point -> point.period() + " "
                                                + point.label().replace('\u00a0', ' '))
                                        .toList()))
                .toList();
    }
}
