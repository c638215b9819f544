package dk.seamark.indicator.correctmeasurement;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.Delivery;
import dk.seamark.indicator.figure.FigureRule;
import dk.seamark.indicator.figure.Reasons;
import dk.seamark.indicator.figure.SlotChange;
import dk.seamark.indicator.figure.SlotRule;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Replace a slot's current figure by another.
 *
 * @param indicator the indicator, as its approved plan defines it
 * @param measurementId the UUID of the new measurement
 * @param corrects the UUID of the measurement to correct
 * @param period the period that it describes; a figure of a wrong period is withdrawn instead
 * @param figure the new figure
 * @param status what the request says of how settled it is; null if it says nothing
 * @param reason why it is corrected
 * @param explanation the reason in words; null if {@code reason} says it all
 * @param today the Danish calendar date of the request
 */
public record CorrectMeasurement(
        PlanIndicator indicator,
        String measurementId,
        String corrects,
        ReportingPeriod period,
        Figure figure,
        @Nullable StatedStatus status,
        CorrectionReason reason,
        @Nullable TextRef explanation,
        LocalDate today)
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
     * @throws Refusal 404, 409 or 422 if the measurement to correct is unknown, not current or withdrawn; 422 if the
     *     figure is not valid for its component, nothing would change, the measurement to correct is provisional and
     *     the request does not say whether the new figure is too, or the reason is {@code other} without an explanation
     */
    @Override
    public MeasurementCorrected decide(Slots slots) {
        Slots.Current current = slots.current(corrects);
        SlotRule.requireAll(indicator, current.slot());
        FigureRule.requireAll(new Delivery(
                indicator.component(current.slot().componentId(), period).orElseThrow(), period, figure, today));
        if (figure.equals(current.figure())) {
            throw Refusal.invalid(Violation.of("value", "correction-changes-something"));
        }
        if (current.figure().provisional()) {
            if (status == null) {
                throw Refusal.invalid(Violation.of("status", "correction-says-status"));
            }
            if (figure.equals(current.figure().withStatus(null))) {
                throw Refusal.invalid(Violation.of("status", "correction-is-confirmation"));
            }
        }
        Reasons.requireExplained(reason, explanation);
        var plan = indicator.definition();
        return new MeasurementCorrected(
                plan.municipality(),
                plan.planId(),
                measurementId,
                corrects,
                current.slot(),
                figure,
                reason,
                explanation);
    }
}
