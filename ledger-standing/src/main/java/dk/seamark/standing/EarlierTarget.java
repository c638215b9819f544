package dk.seamark.standing;

import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.TargetEvent;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.standing.TargetStanding;

/**
 * A target with terms that it no longer has.
 *
 * @param indicatorId its indicator
 * @param target its terms then, with the verdict that they lead to on the figures as they are now
 */
public record EarlierTarget(String indicatorId, TargetStanding target) {

    /** Whether a later event revised this target, or answered something that its rule leaves open. */
    public boolean isChangedBy(TargetEvent ruling) {
        boolean here = ruling.indicatorId().equals(indicatorId)
                && (ruling.targetDate() == null || ruling.targetDate().equals(target.targetDate()));
        return here
                && switch (ruling) {
                    case IndicatorTargetRevised revised -> true;
                    case TargetReadingDecided decided ->
                        target.rule().places().stream().anyMatch(place -> place.takes(decided.answer()));
                    case IndicatorTargetSet draft -> false;
                    case IndicatorTargetRemoved draft -> false;
                };
    }
}
