package dk.seamark.policy.plan;

import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.TargetReadingDecided;

/** What changed an approved plan: each by a decision of its own. */
public sealed interface Amendment {

    /** The content with this in it. */
    PlanContent to(PlanContent content);

    /** A target that is another from now on. */
    record Revision(IndicatorTargetRevised event) implements Amendment {
        @Override
        public PlanContent to(PlanContent content) {
            return content.with(event);
        }
    }

    /** Something that the plan left open, decided. */
    record Reading(TargetReadingDecided event) implements Amendment {
        @Override
        public PlanContent to(PlanContent content) {
            return content.with(event);
        }
    }
}
