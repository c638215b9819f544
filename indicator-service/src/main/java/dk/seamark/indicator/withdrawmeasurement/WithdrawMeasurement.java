package dk.seamark.indicator.withdrawmeasurement;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.Reasons;
import dk.seamark.indicator.figure.SlotChange;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Withdraw a slot's current figure.
 *
 * @param indicator the indicator, as its approved plan defines it
 * @param measurementId the UUID of the measurement
 * @param period the period that it describes
 * @param reason why
 * @param explanation the reason in words; null if {@code reason} says it all
 */
public record WithdrawMeasurement(
        PlanIndicator indicator,
        String measurementId,
        ReportingPeriod period,
        CorrectionReason reason,
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
     * @throws Refusal 404, 409 or 422 if the measurement is unknown, not current or withdrawn already; 422 if the
     *     reason is {@code other} without an explanation
     */
    @Override
    public MeasurementWithdrawn decide(Slots slots) {
        Slots.Current current = slots.current(measurementId);
        Reasons.requireExplained(reason, explanation);
        var plan = indicator.definition();
        return new MeasurementWithdrawn(
                plan.municipality(), plan.planId(), measurementId, current.slot(), reason, explanation);
    }
}
