package dk.seamark.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.AtMost;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.LessThan;
import dk.seamark.events.rule.MoreThan;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Unit;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.trend.Trend;
import dk.seamark.standing.trend.Trends;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a figure of 2024 has moved since 2022 and 2023, and what the target that judges 2026 still needs. */
class TrendsTest {

    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            unit    | better | rule           | 2022 | 2023 | 2024 | told
            count   | higher | at least 120   | 100  | 112  | 110  | 10 højere end udgangspunktet i 2022, en forbedring. 2 lavere end 2023, en forværring. Til kravet for 2026 på 120 mangler der 10: i gennemsnit 5 mere om året.
            count   | higher | at least 121   | 100  | 110  | 110  | 10 højere end udgangspunktet i 2022, en forbedring. Uændret siden 2023. Til kravet for 2026 på 121 mangler der 11: i gennemsnit 5,5 mere om året.
            count   | higher | at least 120   | -    | -    | 119  | Til kravet for 2026 på 120 mangler der 1: i gennemsnit 0,5 mere om året.
            count   | higher | at least 120   | -    | -    | 120  | Tallet opfylder kravet for 2026 på 120, hvis det holdes.
            count   | higher | at least 120   | -    | -    | 121  | Tallet opfylder kravet for 2026 på 120, hvis det holdes.
            count   | lower  | at most 5      | -    | 9    | 8    | 1 lavere end 2023, en forbedring. Til kravet for 2026 på 5 er der 3 for meget: i gennemsnit 1,5 mindre om året.
            count   | lower  | at most 5      | -    | -    | 5    | Tallet opfylder kravet for 2026 på 5, hvis det holdes.
            count   | -      | more than 2    | 1    | -    | 2    | 1 højere end udgangspunktet i 2022. Til kravet for 2026 på 3 mangler der 1: i gennemsnit 0,5 mere om året.
            count   | -      | less than 2    | 3    | -    | 2    | 1 lavere end udgangspunktet i 2022. Til kravet for 2026 på 1 er der 1 for meget: i gennemsnit 0,5 mindre om året.
            count   | higher | 24 above       | 511  | -    | 520  | 9 højere end udgangspunktet i 2022, en forbedring. Til kravet for 2026 på 535 mangler der 15: i gennemsnit 7,5 mere om året.
            count   | higher | 24 above       | -    | -    | 520  | -
            count   | higher | all of         | -    | -    | 8    | -
            percent | higher | at least 70    | 61   | 62.5 | 62   | 1 procentpoint højere end udgangspunktet i 2022, en forbedring. 0,5 procentpoint lavere end 2023, en forværring. Til kravet for 2026 på 70 % mangler der 8 procentpoint: i gennemsnit 4 procentpoint mere om året.
            percent | higher | more than 70   | -    | -    | 62   | -
            percent | higher | comparator     | -    | 62   | 62   | Uændret siden 2023.
            percent | higher | previous       | -    | -    | 62   | -
            percent | higher | none           | 60   | -    | 62   | 2 procentpoint højere end udgangspunktet i 2022, en forbedring.
            percent | higher | qualitative    | -    | -    | 62   | -
            count   | higher | if relevant    | -    | -    | 2    | -
            count   | higher | relevant       | -    | -    | 2    | Til kravet for 2026 på 3 mangler der 1: i gennemsnit 0,5 mere om året.
            """, useHeadersInDisplayName = true)
    void areTold(
            String unit,
            @Nullable String better,
            String rule,
            @Nullable String baseline,
            @Nullable String before,
            String now,
            @Nullable String told) {
        IndicatorStanding standing = standing(
                component(unit.equals("count") ? PlainUnit.COUNT : PlainUnit.PERCENT, better),
                rule(rule),
                baseline,
                before,
                now);
        Trend trend = Trends.of(standing, new ReportingPeriod(2024)).getFirst();
        LocalizedText text = Developments.tell(trend, standing.indicator());

        assertThat(text == null ? null : text.da().replace('\u00a0', ' ')).isEqualTo(told);
        assertThat(text == null || !text.en().isBlank()).isTrue();
    }

    @Test
    void whatIsYesOrNoAndWhatHasNoFigureHasNone() {
        assertThat(Trends.of(
                        standing(component(PlainUnit.YES_NO, null), new NoTarget(), "0", null, "1"),
                        new ReportingPeriod(2024)))
                .isEmpty();
        assertThat(Trends.of(
                        standing(component(PlainUnit.COUNT, null), rule("at least 120"), "100", "110", null),
                        new ReportingPeriod(2024)))
                .isEmpty();
    }

    @Test
    void theLastTargetsOwnPeriodHasNoOutlook() {
        IndicatorStanding standing =
                standing(component(PlainUnit.COUNT, "higher"), rule("at least 120"), null, null, "100");
        assertThat(Trends.of(standing, new ReportingPeriod(2024)).getFirst().outlook())
                .isNotNull();
        IndicatorStanding atTheEnd = new IndicatorStanding(
                standing.indicator(),
                standing.figures(),
                standing.targets().stream()
                        .<TargetStanding>map(target -> new TargetStanding.Ahead(
                                LocalDate.of(2025, 1, 1), "2024", target.wording(), target.rule(), null))
                        .toList());
        assertThat(Trends.of(atTheEnd, new ReportingPeriod(2024)).getFirst().outlook())
                .isNull();
    }

    /** A share with counts has moved by what its counts have moved, however its values were rounded. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2023             | 2024             | told
            61 (123 of 200)  | 62 (123 of 200)  | Uændret siden 2023.
            62 (123 of 200)  | 62 (246 of 400)  | Uændret siden 2023.
            62 (123 of 200)  | 62 (247 of 400)  | 0,25 procentpoint højere end 2023, en forbedring.
            67 (2 of 3)      | 50 (1 of 2)      | Ca. 17 procentpoint lavere end 2023, en forværring.
            33 (1 of 3)      | 33 (333 of 1000) | Ca. 0,03 procentpoint lavere end 2023, en forværring.
            62               | 62 (123 of 200)  | 0,5 procentpoint lavere end 2023, en forværring.
            """, useHeadersInDisplayName = true)
    void ofSharesRestOnTheirCounts(String before, String now, String told) {
        IndicatorStanding real = standing(component(PlainUnit.PERCENT, "higher"), new NoTarget(), null, "1", "2");
        IndicatorStanding shares = new IndicatorStanding(
                real.indicator(),
                List.of(
                        real.figures().getFirst().with(share(before)),
                        real.figures().getLast().with(share(now))),
                real.targets());
        LocalizedText text =
                Developments.tell(Trends.of(shares, new ReportingPeriod(2024)).getFirst(), shares.indicator());

        assertThat(text == null ? null : text.da().replace('\u00a0', ' ')).isEqualTo(told);
    }

    /** What is needed of a share is what its counts lack, and never less. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule         | 2024             | told
            at least 70  | 62 (123 of 200)  | Til kravet for 2026 på 70 % mangler der 8,5 procentpoint: i gennemsnit 4,25 procentpoint mere om året.
            at least 70  | 67 (2 of 3)      | Til kravet for 2026 på 70 % mangler der 3,34 procentpoint: i gennemsnit 1,67 procentpoint mere om året (rundet op).
            at least 70  | 70 (139 of 200)  | Til kravet for 2026 på 70 % mangler der 0,5 procentpoint: i gennemsnit 0,25 procentpoint mere om året.
            at least 70  | 70 (140 of 200)  | Tallet opfylder kravet for 2026 på 70 %, hvis det holdes.
            at least 70  | 65.5             | Til kravet for 2026 på 70 % mangler der 4,5 procentpoint: i gennemsnit 2,25 procentpoint mere om året.
            """, useHeadersInDisplayName = true)
    void tellWhatAShareLacks(String rule, String now, String told) {
        IndicatorStanding real = standing(component(PlainUnit.PERCENT, "higher"), rule(rule), null, null, "2");
        IndicatorStanding share = new IndicatorStanding(
                real.indicator(), List.of(real.figures().getFirst().with(share(now))), real.targets());
        LocalizedText text =
                Developments.tell(Trends.of(share, new ReportingPeriod(2024)).getFirst(), share.indicator());

        assertThat(text == null ? null : text.da().replace('\u00a0', ' ')).isEqualTo(told);
    }

    private static Figure share(String cell) {
        List<String> parts = List.of(cell.replaceAll("[()]", "").split(" (?:of )?", -1));
        BigDecimal numerator = parts.size() == 1 ? null : new BigDecimal(parts.get(1));
        BigDecimal denominator = parts.size() == 1 ? null : new BigDecimal(parts.get(2));
        BigDecimal value = new BigDecimal(parts.getFirst());
        return new Figure(value, PlainUnit.PERCENT, LocalDate.of(2024, 12, 31), "Kilde", numerator, denominator, false)
                .judgedByCounts();
    }

    @Test
    void aTrendThatRestsOnAnExampleSaysSo() {
        IndicatorStanding real = standing(component(PlainUnit.COUNT, "higher"), new NoTarget(), "1", null, "2");
        FigureStanding now = real.figures().getLast();
        Figure figure = now.figure();
        Figure example = new Figure(
                figure.value(),
                figure.unit(),
                figure.measuredOn(),
                figure.source(),
                figure.numerator(),
                figure.denominator(),
                true);
        IndicatorStanding shown = new IndicatorStanding(
                real.indicator(),
                List.of(
                        real.figures().getFirst(),
                        new FigureStanding(now.measurementId(), now.slot(), example, now.position(), null)),
                real.targets());
        LocalizedText text =
                Developments.tell(Trends.of(shown, new ReportingPeriod(2024)).getFirst(), shown.indicator());

        assertThat(text == null ? "" : text.da()).endsWith("Bygger på eksempeltal.");
    }

    private static TargetRule rule(String words) {
        Condition three = new AtLeast("c", BigDecimal.valueOf(3));
        return switch (words) {
            case "at least 120" -> new AtLeast("c", BigDecimal.valueOf(120));
            case "at least 121" -> new AtLeast("c", BigDecimal.valueOf(121));
            case "at least 70" -> new AtLeast("c", BigDecimal.valueOf(70));
            case "at most 5" -> new AtMost("c", BigDecimal.valueOf(5));
            case "more than 2" -> new MoreThan("c", BigDecimal.TWO);
            case "more than 70" -> new MoreThan("c", BigDecimal.valueOf(70));
            case "less than 2" -> new LessThan("c", BigDecimal.TWO);
            case "24 above" -> new AtLeastAbove("c", BigDecimal.valueOf(24), Reference.BASELINE);
            case "all of" -> new AllOf(List.of(new BetterThanPrevious("c"), new AtLeast("c", BigDecimal.TEN)));
            case "comparator" -> new NotBelowComparator("c", BigDecimal.valueOf(5), null);
            case "previous" -> new BetterThanPrevious("c");
            case "none" -> new NoTarget();
            case "qualitative" -> new Qualitative();
            case "if relevant" -> new IfRelevant(three, null);
            case "relevant" -> new IfRelevant(three, Relevance.RELEVANT);
            default -> throw new AssertionError(words);
        };
    }

    private static ComponentDefinition component(Unit unit, @Nullable String better) {
        Direction direction = better == null
                ? null
                : better.equals("higher") ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        Baseline start = new Baseline("2022", LocalDate.of(2022, 12, 31));
        return new ComponentDefinition("c", "Tal", unit, 0, direction, Counting.STOCK, "landet", start);
    }

    private static IndicatorStanding standing(
            ComponentDefinition component,
            TargetRule rule,
            @Nullable String baseline,
            @Nullable String before,
            @Nullable String now) {
        IndicatorDefined indicator = SampleEvents.indicator("i", component);
        List<LedgerEvent> events = new ArrayList<>(
                List.of(SampleEvents.drafted(), SampleEvents.track(), indicator, SampleEvents.target("i", LAST, rule)));
        events.add(SampleEvents.approved());
        record(events, 2022, baseline);
        record(events, 2023, before);
        record(events, 2024, now);
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        for (int i = 0; i < events.size(); i++) {
            fold.apply(i + 1, events.get(i));
        }
        return fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                .orElseThrow()
                .tracks()
                .getFirst()
                .indicators()
                .getFirst();
    }

    private static void record(List<LedgerEvent> events, int year, @Nullable String value) {
        if (value != null) {
            events.add(SampleEvents.recorded("m-" + year, SampleEvents.slot("i", "c", year), value));
        }
    }
}
