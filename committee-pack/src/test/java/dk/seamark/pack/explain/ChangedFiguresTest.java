package dk.seamark.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.AtMost;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.Fulfilled;
import dk.seamark.events.rule.GapClosedBy;
import dk.seamark.events.rule.GapSmallerThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.LessThan;
import dk.seamark.events.rule.MoreThan;
import dk.seamark.events.rule.NoWorseThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Way;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.events.wire.Coded;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The verdict rests on what the record holds now, through corrections, withdrawals and declarations. */
class ChangedFiguresTest {

    private static final String TABLE = "changed-figures.txt";
    private static final LocalDate DATE = LocalDate.of(2025, 1, 1);

    private static final Pattern WORD =
            Pattern.compile("(?<component>[by]?)(?<period>[0-9]{4})(?<comparator>~?)(?<act>[=>x!])(?<value>.*)");

    private static final Map<String, TargetRule> RULES = new TreeMap<>(Map.ofEntries(
            Map.entry("at-least-60", new AtLeast("a", number("60"))),
            Map.entry("at-most-40", new AtMost("a", number("40"))),
            Map.entry("less-than-40", new LessThan("a", number("40"))),
            Map.entry("more-than-40", new MoreThan("a", number("40"))),
            Map.entry("better", new BetterThanPrevious("a")),
            Map.entry("better-down", new BetterThanPrevious("a")),
            Map.entry("no-worse", new NoWorseThanPrevious("a")),
            Map.entry("changes-up-2-points", new ChangesBy("a", Way.UP, number("2"), Reading.PERCENTAGE_POINTS)),
            Map.entry("changes-down-10-percent", new ChangesBy("a", Way.DOWN, number("10"), Reading.PERCENT)),
            Map.entry("above-baseline-24", new AtLeastAbove("a", number("24"), Reference.BASELINE)),
            Map.entry("near-nation-points", new NotBelowComparator("a", number("5"), Reading.PERCENTAGE_POINTS)),
            Map.entry("near-nation-open", new NotBelowComparator("a", number("5"), null)),
            Map.entry("gap-within-0.2", new GapWithin("a", "b", number("0.2"))),
            Map.entry("gap-within-open", new GapWithin("a", "b", null)),
            Map.entry("gap-smaller", new GapSmallerThanPrevious("a", "b")),
            Map.entry(
                    "gap-closed-1-to-1.5",
                    new GapClosedBy("a", "b", number("1"), number("1.5"), Reference.PREVIOUS_PERIOD, null)),
            Map.entry("fulfilled", new Fulfilled("y")),
            Map.entry("if-relevant-open", new IfRelevant(sixty("a"), null)),
            Map.entry("if-relevant", new IfRelevant(sixty("a"), Relevance.RELEVANT)),
            Map.entry("both-60", new AllOf(List.of(sixty("a"), sixty("b"))))));

    /** Identifiers of the measurements that stand, by slot. */
    private final Map<FigureSlot, String> standing = new HashMap<>();

    @Test
    void theTableHolds() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows(TABLE)) {
            Explanation explanation = explain(row.get(0), row.get(1));
            String told = explanation.text().da().replace('\u00a0', ' ');
            if (!explanation.code().equals(row.get(2)) || !told.contains(row.get(3))) {
                wrong.add(row + " gives " + explanation.code() + ": " + told);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRuleOfTheTestHasARowWithACorrectionOrAWithdrawal() {
        Set<String> changed = new TreeSet<>();
        for (List<String> row : Table.rows(TABLE)) {
            if (row.get(1).contains(">") || row.get(1).contains("x")) {
                changed.add(row.get(0));
            }
        }
        assertThat(changed).isEqualTo(RULES.keySet());
    }

    private Explanation explain(String rule, String history) {
        standing.clear();
        List<LedgerEvent> events = new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", component("a", rule), component("b", rule), yesNo()),
                SampleEvents.target("i", DATE, Objects.requireNonNull(RULES.get(rule), rule)),
                SampleEvents.approved()));
        for (String word : history.split("\\s+")) {
            events.add(event(word, "m" + events.size()));
        }
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));
        assertThat(fold.anomalies()).as("%s: %s", rule, history).isEmpty();
        IndicatorStanding indicator = fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                .orElseThrow()
                .tracks()
                .getFirst()
                .indicators()
                .getFirst();
        return Explanations.explain(
                ((TargetStanding.Judged) indicator.targets().getFirst()).verdict(), indicator.indicator());
    }

    private LedgerEvent event(String word, String id) {
        Matcher said = WORD.matcher(word);
        if (!said.matches()) {
            throw new IllegalArgumentException("No word of a history: " + word);
        }
        String component = said.group("component").isEmpty() ? "a" : said.group("component");
        Series series = said.group("comparator").isEmpty() ? Series.MUNICIPALITY : Series.COMPARATOR;
        FigureSlot slot = new FigureSlot("i", component, series, said.group("period"));
        String value = said.group("value");
        return switch (said.group("act")) {
            case "=" -> {
                standing.put(slot, id);
                yield SampleEvents.recorded(id, slot, value);
            }
            case ">" -> SampleEvents.corrected(id, stood(standing.put(slot, id), word), slot, value);
            case "x" -> SampleEvents.withdrawn(stood(standing.remove(slot), word), slot);
            default ->
                SampleEvents.missing(slot, Coded.of(MissingReason.class, value).orElseThrow());
        };
    }

    private static String stood(@Nullable String measurement, String word) {
        return Objects.requireNonNull(measurement, () -> "Nothing stands that could change: " + word);
    }

    private static ComponentDefinition component(String id, String rule) {
        Direction direction = rule.endsWith("-down") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
        return SampleEvents.component(id, unit(rule), direction, "2022");
    }

    private static ComponentDefinition yesNo() {
        return SampleEvents.component("y", PlainUnit.YES_NO, null, null);
    }

    private static Unit unit(String rule) {
        if (rule.startsWith("above")) {
            return PlainUnit.COUNT;
        }
        return rule.startsWith("gap") ? Score.National.GRADE_POINTS : PlainUnit.PERCENT;
    }

    private static Condition sixty(String component) {
        return new AtLeast(component, number("60"));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
