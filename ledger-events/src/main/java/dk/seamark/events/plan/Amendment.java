package dk.seamark.events.plan;

import dk.seamark.events.rule.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A change of an approved plan by a decision, other than a new wording of a target. It is stored as it was decided, and
 * applied whenever the plan is looked at: what a plan is depends on the {@link Moment}.
 */
public sealed interface Amendment
        permits Rewording, Reassignment, Inclusion, Exclusion, Span, Redefinition, Continuation {

    /**
     * Whether the plan has everything that it names, and nothing yet of what it adds.
     *
     * @param known the plan with all earlier amendments, whenever they apply, and with all that was ever in it
     */
    boolean fits(PlanOutline known);

    /** Whether it changes how the plan is seen at this moment. */
    boolean applies(Moment moment);

    /** The plan with this amendment, for a moment at which it applies. */
    PlanOutline to(PlanOutline outline);

    /** This amendment with the decided answer filled in for what it leaves open about an indicator's components. */
    default Amendment answered(String indicator, Answer answer) {
        return this;
    }

    /** The indicator that it is about; null if it is about none, or about several. */
    default @Nullable String indicatorId() {
        return null;
    }

    /** The track that it is about; null if it is about none, or about several. */
    default @Nullable String trackId() {
        return null;
    }
}
