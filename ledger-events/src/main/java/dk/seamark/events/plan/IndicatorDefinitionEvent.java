package dk.seamark.events.plan;

import dk.seamark.events.value.Reason;

/** An event about the definition of an indicator of a drafted plan, but not about its targets or figures. */
public sealed interface IndicatorDefinitionEvent extends PlanEvent permits IndicatorDefined, IndicatorRemoved {

    /** The indicator, unique in the plan. */
    String indicatorId();

    @Override
    default Reason why() {
        return Reason.NONE;
    }
}
