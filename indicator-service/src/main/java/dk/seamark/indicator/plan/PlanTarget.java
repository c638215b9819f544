package dk.seamark.indicator.plan;

import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.TargetEvent;
import dk.seamark.events.plan.TargetReadingDecided;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A target in the plan's words, which those who deliver figures are shown.
 *
 * @param indicatorId its indicator
 * @param targetDate its date, a Danish calendar date
 * @param wording the plan's words, in Danish
 */
public record PlanTarget(String indicatorId, LocalDate targetDate, String wording) {

    /** The targets after one more event. */
    static List<PlanTarget> after(List<PlanTarget> before, TargetEvent event) {
        return switch (event) {
            case IndicatorTargetSet set ->
                with(before, new PlanTarget(set.indicatorId(), set.targetDate(), set.wording()));
            case IndicatorTargetRevised revised ->
                with(before, new PlanTarget(revised.indicatorId(), revised.targetDate(), revised.wording()));
            case IndicatorTargetRemoved removed ->
                OrderedItems.without(before, isOf(removed.indicatorId(), removed.targetDate()));
            case TargetReadingDecided other -> before;
        };
    }

    private static List<PlanTarget> with(List<PlanTarget> before, PlanTarget target) {
        return OrderedItems.replaced(before, isOf(target.indicatorId(), target.targetDate()), target);
    }

    private static Predicate<PlanTarget> isOf(String indicatorId, LocalDate targetDate) {
        return target ->
                target.indicatorId().equals(indicatorId) && target.targetDate().equals(targetDate);
    }

    /**
     * The target of an indicator that figures of a period are nearest to: the first whose date is not before the
     * period's last day; empty if there is none.
     */
    public static Optional<PlanTarget> next(List<PlanTarget> targets, String indicatorId, LocalDate lastDay) {
        return targets.stream()
                .filter(target -> target.indicatorId().equals(indicatorId)
                        && !target.targetDate().isBefore(lastDay))
                .min(Comparator.comparing(PlanTarget::targetDate));
    }
}
