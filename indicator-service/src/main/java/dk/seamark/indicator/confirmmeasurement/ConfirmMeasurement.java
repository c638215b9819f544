package dk.seamark.indicator.confirmmeasurement;

import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.SlotChange;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Confirm a slot's current figure, which is provisional.
 *
 * @param indicator the indicator, as its approved plan defines it
 * @param measurementId the UUID of the measurement
 * @param period the period that it describes
 * @param note a remark; null if there is none
 */
public record ConfirmMeasurement(
        PlanIndicator indicator,
        String measurementId,
        ReportingPeriod period,
        @Nullable TextRef note) implements SlotChange {

    /** The stream of the aggregate that handles the command. */
    @Override
    @TargetAggregateIdentifier
    public String stream() {
        return indicator.stream(period);
    }

    /**
     * The event that the command leads to.
     *
     * @throws Refusal 404, 409 or 422 if the measurement is unknown, not current or withdrawn; 422 if it is final
     *     already
     */
    @Override
    public MeasurementConfirmed decide(Slots slots) {
        Slots.Current current = slots.current(measurementId);
        if (!current.figure().provisional()) {
            throw Refusal.invalid(Violation.of("measurementId", "measurement-provisional"));
        }
        var plan = indicator.definition();
        return new MeasurementConfirmed(plan.municipality(), plan.planId(), measurementId, current.slot(), note);
    }
}
