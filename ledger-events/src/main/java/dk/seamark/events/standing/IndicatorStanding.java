package dk.seamark.events.standing;

import dk.seamark.events.plan.IndicatorDefined;
import java.util.List;

/**
 * The status of an indicator: every target of the plan, with a verdict for those up to the judged period.
 *
 * @param indicator the indicator as the plan defines it
 * @param figures every current figure of the indicator's components up to the judged period, by component in the plan's
 *     order, then series, then period
 * @param targets every target of the plan, by date; those of periods after the judged one are
 *     {@link TargetStanding.Ahead}
 */
public record IndicatorStanding(
        IndicatorDefined indicator, List<FigureStanding> figures, List<TargetStanding> targets) {

    /** Copies the lists. */
    public IndicatorStanding {
        figures = List.copyOf(figures);
        targets = List.copyOf(targets);
    }
}
