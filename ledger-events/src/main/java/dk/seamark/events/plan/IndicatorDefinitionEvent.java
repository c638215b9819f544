package dk.seamark.events.plan;

/** What happens to an indicator of a drafted plan, but to its targets and figures. */
public sealed interface IndicatorDefinitionEvent extends PlanEvent permits IndicatorDefined, IndicatorRemoved {

    /** The indicator, unique in the plan. */
    String indicatorId();
}
