package dk.seamark.indicator.recordmeasurement;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.figure.Delivery;
import dk.seamark.indicator.figure.FigureRule;
import dk.seamark.indicator.figure.SlotChange;
import dk.seamark.indicator.figure.SlotRule;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.problem.Refusal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record a figure for a slot that has none.
 *
 * @param indicator the indicator, as its approved plan defines it
 * @param measurementId the measurement's UUID
 * @param componentId the component's id, as the request gives it
 * @param series whose figure it is
 * @param period the period that it describes
 * @param figure the figure
 * @param note a remark; null if there is none
 * @param today the Danish calendar date of the request
 */
public record RecordMeasurement(
        PlanIndicator indicator,
        String measurementId,
        String componentId,
        Series series,
        ReportingPeriod period,
        Figure figure,
        @Nullable TextRef note,
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
     * @throws Refusal 422 if the plan does not ask for this figure, or the figure is not valid for its component; 409
     *     if the slot has a current figure
     */
    @Override
    public MeasurementRecorded decide(Slots slots) {
        var slot = indicator.slot(componentId, series, period);
        SlotRule.requireOpen(indicator, slot);
        FigureRule.requireAll(
                new Delivery(indicator.component(componentId, period).orElseThrow(), period, figure, today));
        if (slots.in(slot) instanceof SlotState.Recorded standing) {
            throw Refusal.conflict("figure-stands", standing.measurementId());
        }
        var plan = indicator.definition();
        return new MeasurementRecorded(plan.municipality(), plan.planId(), measurementId, slot, figure, note);
    }
}
