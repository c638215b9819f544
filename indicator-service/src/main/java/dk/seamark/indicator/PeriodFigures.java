package dk.seamark.indicator;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.figure.FigureEvent;
import dk.seamark.indicator.correctmeasurement.CorrectMeasurement;
import dk.seamark.indicator.declaremissing.DeclareMissing;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.plan.Streams;
import dk.seamark.indicator.recordmeasurement.RecordMeasurement;
import dk.seamark.indicator.withdrawmeasurement.WithdrawMeasurement;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one indicator for one period: the boundary within which the rules of its slots
 * hold at every moment. It starts with the first thing that is said about one of them.
 */
@Aggregate
final class PeriodFigures {

    /**
     * Axon reads it; null until the first event names it, for Axon would take any other value as
     * given.
     */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private Slots slots = Slots.blank();

    PeriodFigures() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordMeasurement command) {
        apply(command.decide(slots));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CorrectMeasurement command) {
        apply(command.decide(slots));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawMeasurement command) {
        apply(command.decide(slots));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclareMissing command) {
        apply(command.decide(slots));
    }

    @EventSourcingHandler
    void on(FigureEvent event) {
        stream = Streams.figures(
                event.municipality(), event.planId(), event.slot().indicatorId(), event.period());
        slots = slots.after(event);
    }
}
