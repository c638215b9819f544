package dk.seamark.standing.trend;

import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.rule.StartingPoint;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Fraction;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.standing.trend.Trend.Change;
import dk.seamark.standing.trend.Trend.Outlook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes an indicator's trends from its standing. */
public final class Trends {

    private final IndicatorStanding standing;
    private final ReportingPeriod period;

    private Trends(IndicatorStanding standing, ReportingPeriod period) {
        this.standing = standing;
        this.period = period;
    }

    /**
     * The trend of each component that has a number for the period, in the plan's order. Components with the unit yes
     * or no have none.
     *
     * @param period the judged period
     */
    public static List<Trend> of(IndicatorStanding standing, ReportingPeriod period) {
        Trends trends = new Trends(standing, period);
        return standing.indicator().components().stream()
                .filter(component -> component.unit() != PlainUnit.YES_NO)
                .flatMap(component -> trends.of(component).stream())
                .toList();
    }

    private Optional<Trend> of(ComponentDefinition component) {
        return figure(component, period.toString())
                .map(now -> new Trend(
                        component.componentId(),
                        now,
                        baseline(component)
                                .filter(from -> !from.equals(now) && comparable(from, component))
                                .map(from -> change(from, now, component))
                                .orElse(null),
                        standing.indicator()
                                .measuredBefore(period)
                                .filter(last -> continues(component, last.toString()))
                                .flatMap(last -> figure(component, last.toString()))
                                .map(from -> change(from, now, component))
                                .orElse(null),
                        outlook(component, now.figure().exact())));
    }

    private Optional<FigureStanding> baseline(ComponentDefinition component) {
        return Optional.ofNullable(component.baseline())
                .map(Baseline::period)
                .filter(start -> continues(component, start))
                .flatMap(start -> figure(component, start));
    }

    /** Whether no break in the series lies between a period and the judged one. */
    private boolean continues(ComponentDefinition component, String from) {
        return standing.comparable(component.componentId(), ReportingPeriod.parse(from), period);
    }

    /**
     * Whether the two figures can be compared: the flow of a year cannot be compared with that of a half-year, a stock
     * can.
     */
    private boolean comparable(FigureStanding from, ComponentDefinition component) {
        return component.counting() == Counting.STOCK
                || ReportingPeriod.parse(from.slot().period()).cadence() == period.cadence();
    }

    private Optional<FigureStanding> figure(ComponentDefinition component, String of) {
        return standing.figures().stream()
                .filter(figure -> figure.slot().series() == Series.MUNICIPALITY
                        && figure.slot().componentId().equals(component.componentId())
                        && figure.slot().period().equals(of))
                .findFirst();
    }

    private static Change change(FigureStanding from, FigureStanding to, ComponentDefinition component) {
        Fraction by = to.figure().exact().minus(from.figure().exact());
        return new Change(from, by.decimal(), Course.of(by, component.direction()));
    }

    /**
     * The outlook for the last target that states a number, if the period that it judges is still to come; null if not.
     */
    private @Nullable Outlook outlook(ComponentDefinition component, Fraction now) {
        BoundAhead.Figures known = new BoundAhead.Figures(
                component.componentId(),
                component.unit(),
                new StartingPoint(
                        baseline(component).map(start -> start.figure().value()).orElse(null), component.counting()));
        return standing.targets().stream()
                .filter(target -> BoundAhead.of(target.rule(), known).isPresent())
                .max(Comparator.comparing(TargetStanding::targetDate))
                .filter(target -> monthsUntil(target) > 0)
                .map(target ->
                        outlook(target, BoundAhead.of(target.rule(), known).orElseThrow(), component, now))
                .orElse(null);
    }

    private Outlook outlook(TargetStanding target, BoundAhead bound, ComponentDefinition component, Fraction now) {
        Fraction needed = bound.needed(now);
        Rounds rounds = standing.indicator().rounds();
        int months = period.months();
        int apart = rounds == null ? months : months * rounds.everyYears();
        int left = monthsUntil(target);
        Fraction perPeriod = needed.times(BigDecimal.valueOf(months)).dividedBy(left);
        int decimals = component.decimals() + Outlook.FINER;
        return new Outlook(
                target.targetDate(),
                target.period(),
                bound.value(),
                enough(needed, decimals),
                left <= apart ? null : enough(perPeriod, decimals),
                period.cadence(),
                !needed.isDecimal(decimals) || (left > apart && !perPeriod.isDecimal(decimals)));
    }

    /** The number, or one of this many decimals that is not smaller. */
    private static BigDecimal enough(Fraction number, int decimals) {
        BigDecimal enough = number.rounded(decimals, RoundingMode.UP).stripTrailingZeros();
        return enough.scale() < 0 ? enough.setScale(0) : enough;
    }

    /** The number of months between the end of the judged period and the end of the target's period. */
    private int monthsUntil(TargetStanding target) {
        return months(ReportingPeriod.parse(target.period())) - months(period);
    }

    private static int months(ReportingPeriod period) {
        return 12 * period.year() + period.lastDay().getMonthValue();
    }
}
