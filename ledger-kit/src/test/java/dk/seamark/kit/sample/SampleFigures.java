package dk.seamark.kit.sample;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.kit.axon.AxonOnBoot4AutoConfiguration;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A stream of figures. A negative one is refused; 666 is appended, and then fails. */
@Aggregate(lockFactory = AxonOnBoot4AutoConfiguration.STREAM_LOCKS)
public class SampleFigures {

    @AggregateIdentifier
    private String stream = "";

    private int known;

    SampleFigures() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public int handle(RecordFigure command) {
        if (command.value().signum() < 0) {
            throw Refusal.invalid(Violation.of("value", "value.negative", command.value()));
        }
        stream = command.stream();
        FigureSlot slot = new FigureSlot("i", "c", Series.MUNICIPALITY, "2024");
        Figure figure =
                new Figure(command.value(), PlainUnit.COUNT, LocalDate.of(2024, 12, 31), "Kilde", null, null, true);
        AggregateLifecycle.apply(new MeasurementRecorded(
                command.municipality(), plan(stream), command.measurementId(), slot, figure, command.note()));
        if (command.value().compareTo(new BigDecimal("666")) == 0) {
            throw new IllegalStateException("666");
        }
        return known;
    }

    private static String plan(String stream) {
        return stream.substring(stream.lastIndexOf('/') + 1);
    }

    @EventSourcingHandler
    void on(MeasurementRecorded event) {
        stream = event.municipality() + "/figures/" + event.planId();
        known++;
    }
}
