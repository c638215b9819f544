package dk.seamark.indicator.withdrawmeasurement;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.Reasons;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Take a slot's current figure back.
 *
 * @param indicator the indicator, as its approved plan has it
 * @param measurementId the UUID of the measurement
 * @param period the period that it describes
 * @param reason why
 * @param explanation why, in words; null if the code says it all
 */
public record WithdrawMeasurement(
        PlanIndicator indicator,
        String measurementId,
        ReportingPeriod period,
        CorrectionReason reason,
        @Nullable TextRef explanation) {

    /** The stream that the command goes to. */
    @TargetAggregateIdentifier
    public String stream() {
        return indicator.stream(period);
    }

    /**
     * What happens if this is done to the slots.
     *
     * @throws Refusal 404, 409 or 422 if the measurement is unknown, not current or withdrawn
     *     already; 422 if the reason is not told
     */
    public MeasurementWithdrawn decide(Slots slots) {
        Slots.Current current = slots.current(measurementId);
        Reasons.requireExplained(reason, explanation);
        var plan = indicator.definition();
        return new MeasurementWithdrawn(
                plan.municipality(), plan.planId(), measurementId, current.slot(), reason, explanation);
    }
}
