package dk.seamark.events.standing;

import dk.seamark.events.plan.IndicatorDefined;
import java.util.List;

/**
 * How an indicator stands: every target of the plan with its verdict, as far as the judged period.
 *
 * @param indicator the indicator as the plan has it
 * @param figures every current figure of the indicator's components up to the judged period, by
 *     component in the plan's order, then series, then period
 * @param targets every target that the plan sets, by date; those of later periods than the judged one
 *     are {@link TargetStanding.Ahead}
 */
public record IndicatorStanding(
        IndicatorDefined indicator, List<FigureStanding> figures, List<TargetStanding> targets) {

    /** Copies the lists. */
    public IndicatorStanding {
        figures = List.copyOf(figures);
        targets = List.copyOf(targets);
    }
}
