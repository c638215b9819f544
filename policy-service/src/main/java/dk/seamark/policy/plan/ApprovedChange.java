package dk.seamark.policy.plan;

import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.TargetReadingDecided;

/** A change of an approved plan, made by a decision. */
public sealed interface ApprovedChange {

    /** The content with this change. */
    PlanContent to(PlanContent content);

    /** A target was replaced. */
    record Revision(IndicatorTargetRevised event) implements ApprovedChange {
        @Override
        public PlanContent to(PlanContent content) {
            return content.with(event);
        }
    }

    /** Something other than a target was changed. */
    record Amended(PlanAmended event) implements ApprovedChange {
        @Override
        public PlanContent to(PlanContent content) {
            return content.with(event);
        }
    }

    /** Something that the plan left open was decided. */
    record Reading(TargetReadingDecided event) implements ApprovedChange {
        @Override
        public PlanContent to(PlanContent content) {
            return content.with(event);
        }
    }
}
