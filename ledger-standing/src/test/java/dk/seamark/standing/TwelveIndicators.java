package dk.seamark.standing;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.MoreThan;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.NoWorseThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.events.wire.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The indicators of Slagelse's plan for 2024-2027 with their targets, as events. */
public final class TwelveIndicators {

    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    /** {@code 2024=61}, {@code 2024~=65} for the comparator, {@code oral2023=1.4}, {@code 2024!late}. */
    private static final Pattern FIGURE = Pattern.compile("([a-z]*)([0-9]{4})(~?)(?:=([0-9.]+)|!([a-z-]+))");

    private static final Map<String, Entry> ALL = new LinkedHashMap<>();

    private record Entry(IndicatorDefined indicator, List<TargetRule> rules) {}

    static {
        entry("4.1", same(new AtLeast("c", number(120))), c("c", PlainUnit.COUNT, "2023"));
        entry(
                "4.2",
                same(new AtLeastAbove("c", number(2), Reference.PREVIOUS_RESULT)),
                c("c", PlainUnit.COUNT, "2023"));
        entry("5.1", same(new NotBelowComparator("c", number(5), null)), percent());
        entry("5.2", same(new NotBelowComparator("c", number(5), null)), percent());
        entry("6.1", same(new NoWorseThanPrevious("c")), c("c", PlainUnit.COUNT, "2023"));
        entry("6.2", same(new AtLeast("c", number(100))), c("c", PlainUnit.PERCENT, null));
        entry(
                "7.1",
                same(new BetterThanPrevious("c")),
                component("c", "Behov", PlainUnit.PERCENT, Direction.LOWER_IS_BETTER, null, "2022"));
        entry(
                "7.2",
                same(new AllOf(List.of(
                        new BetterThanPrevious("oral"),
                        new BetterThanPrevious("written"),
                        new BetterThanPrevious("maths")))),
                gap("oral", "Dansk, mundtlig"),
                gap("written", "Dansk, skriftlig"),
                gap("maths", "Matematik"));
        entry(
                "7.3",
                same(new GapWithin("danish", "foreign", null)),
                component("danish", "Danske elever", Score.National.WELLBEING_SCORE, null, null, "2023"),
                component("foreign", "Udenlandske elever", Score.National.WELLBEING_SCORE, null, null, "2023"));
        entry(
                "8.1",
                List.of(
                        new AtLeast("c", number(2)),
                        new IfRelevant(new MoreThan("c", number(2)), null),
                        new NoTarget()),
                c("c", PlainUnit.COUNT, "2023"));
        entry("8.2", same(new AtLeast("c", number(2))), c("c", PlainUnit.COUNT, null));
        entry(
                "8.3",
                List.of(
                        new AllOf(List.of(
                                new AtLeastAbove("care", number(24), Reference.BASELINE),
                                new AtLeastAbove("academy", number(23), Reference.BASELINE))),
                        new NoTarget(),
                        new NoTarget()),
                component("care", "Mentalisering", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null, "2023"),
                component("academy", "Akademiuddannelse", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null, "2023"));
    }

    private TwelveIndicators() {}

    public static List<String> ids() {
        return List.copyOf(ALL.keySet());
    }

    public static IndicatorDefined indicator(String id) {
        return entry(id).indicator();
    }

    /** A ledger with the approved plan and these figures of one indicator. */
    public static LedgerFold ledger(String id, String figures) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        List<LedgerEvent> events = plan();
        events.addAll(figures(id, figures));
        events.forEach(event -> fold.apply(fold.position() + 1, event));
        return fold;
    }

    /** The approved plan. */
    public static List<LedgerEvent> plan() {
        List<LedgerEvent> events = new ArrayList<>(List.of(SampleEvents.drafted(), SampleEvents.track()));
        ALL.forEach((id, entry) -> {
            events.add(entry.indicator());
            for (int i = 0; i < DATES.size(); i++) {
                events.add(SampleEvents.target(
                        slug(id), DATES.get(i), entry.rules().get(i)));
            }
        });
        events.add(SampleEvents.approved());
        return events;
    }

    private static List<LedgerEvent> figures(String id, String figures) {
        List<LedgerEvent> events = new ArrayList<>();
        for (String word : figures.isBlank() ? new String[0] : figures.strip().split("\\s+")) {
            Matcher figure = FIGURE.matcher(word);
            if (!figure.matches()) {
                throw new IllegalArgumentException("No figure: " + word);
            }
            String component = figure.group(1).isEmpty() ? "c" : figure.group(1);
            Series series = figure.group(3).isEmpty() ? Series.MUNICIPALITY : Series.COMPARATOR;
            FigureSlot slot = new FigureSlot(slug(id), component, series, figure.group(2));
            String reason = figure.group(5);
            events.add(
                    reason == null
                            ? SampleEvents.recorded("m-" + word, slot, figure.group(4))
                            : SampleEvents.missing(
                                    slot, Coded.of(MissingReason.class, reason).orElseThrow()));
        }
        return events;
    }

    private static Entry entry(String id) {
        Entry entry = ALL.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("No indicator " + id);
        }
        return entry;
    }

    private static void entry(String id, List<TargetRule> rules, ComponentDefinition... components) {
        IndicatorDefined indicator = new IndicatorDefined(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                SampleEvents.TRACK,
                slug(id),
                id,
                "Indikator " + id,
                null,
                List.of(),
                List.of(components),
                "Kilde",
                "Status",
                List.of());
        ALL.put(id, new Entry(indicator, rules));
    }

    private static List<TargetRule> same(TargetRule rule) {
        return List.of(rule, rule, rule);
    }

    private static ComponentDefinition c(String id, Unit unit, @Nullable String baseline) {
        return component(id, "Antal", unit, Direction.HIGHER_IS_BETTER, null, baseline);
    }

    private static ComponentDefinition percent() {
        return component("c", "Andel", PlainUnit.PERCENT, Direction.HIGHER_IS_BETTER, "landsgennemsnittet", "2022");
    }

    private static ComponentDefinition gap(String id, String title) {
        return component(id, title, Score.National.GRADE_POINTS, Direction.LOWER_IS_BETTER, null, "2023");
    }

    private static ComponentDefinition component(
            String id,
            String title,
            Unit unit,
            @Nullable Direction direction,
            @Nullable String comparator,
            @Nullable String baseline) {
        Baseline start = baseline == null ? null : new Baseline(baseline, LocalDate.of(2023, 10, 1));
        int decimals = unit == PlainUnit.COUNT || unit == PlainUnit.PERCENT ? 0 : 1;
        return new ComponentDefinition(
                id,
                title,
                unit,
                decimals,
                direction,
                unit == PlainUnit.COUNT ? Counting.STOCK : null,
                comparator,
                start);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static String slug(String id) {
        return "i" + id.replace('.', '-');
    }
}
