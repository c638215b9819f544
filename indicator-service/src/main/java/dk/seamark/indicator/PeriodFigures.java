package dk.seamark.indicator;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.figure.FigureEvent;
import dk.seamark.indicator.confirmmeasurement.ConfirmMeasurement;
import dk.seamark.indicator.correctmeasurement.CorrectMeasurement;
import dk.seamark.indicator.declaremissing.DeclareMissing;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.plan.Streams;
import dk.seamark.indicator.recordmeasurement.RecordMeasurement;
import dk.seamark.indicator.withdrawmeasurement.WithdrawMeasurement;
import dk.seamark.kit.axon.AxonOnBoot4AutoConfiguration;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one indicator for one period: the consistency boundary of the rules for its slots. The aggregate is
 * created by the first event about one of them.
 */
@Aggregate(lockFactory = AxonOnBoot4AutoConfiguration.STREAM_LOCKS)
final class PeriodFigures {

    /**
     * Set by the first event and read by Axon. Null until then, as Axon would use any other value as the identifier.
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
    void handle(ConfirmMeasurement command) {
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
