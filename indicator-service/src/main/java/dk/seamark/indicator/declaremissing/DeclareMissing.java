package dk.seamark.indicator.declaremissing;

import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.SlotChange;
import dk.seamark.indicator.figure.SlotRule;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Declare why a slot has no figure.
 *
 * @param indicator the indicator, as its approved plan defines it
 * @param componentId the id of the component without a figure, as the request gives it
 * @param series whose figure is missing
 * @param period the period that it would describe
 * @param reason why there is none
 * @param explanation the reason in words; null if {@code reason} says it all
 */
public record DeclareMissing(
        PlanIndicator indicator,
        String componentId,
        Series series,
        ReportingPeriod period,
        MissingReason reason,
        @Nullable TextRef explanation)
        implements SlotChange {

    /** The stream of the aggregate that handles the command. */
    @Override
    @TargetAggregateIdentifier
    public String stream() {
        return indicator.stream(period);
    }

    /**
     * The event that the command leads to.
     *
     * @throws Refusal 422 if the plan does not ask for this figure, or the same was declared already; 409 if the slot
     *     has a current figure
     */
    @Override
    public MeasurementDeclaredMissing decide(Slots slots) {
        var slot = indicator.slot(componentId, series, period);
        SlotRule.requireOpen(indicator, slot);
        SlotState state = slots.in(slot);
        if (state instanceof SlotState.Recorded standing) {
            throw Refusal.conflict("figure-stands", standing.measurementId());
        }
        if (explanation == null && state.equals(new SlotState.Missing(reason, null))) {
            throw Refusal.invalid(Violation.of("reason", "missing-says-something-new"));
        }
        var plan = indicator.definition();
        return new MeasurementDeclaredMissing(plan.municipality(), plan.planId(), slot, reason, explanation);
    }
}
