package dk.seamark.reporting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.watermark.WatermarkAdvanced;
import dk.seamark.reporting.record.advancewatermark.AdvanceWatermark;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The time that a municipality's ledger has been let pass. */
@Aggregate
final class Watermark {

    /** Set by the first event and read by Axon; null until then. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    Watermark() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdvanceWatermark command) {
        apply(command.decide());
    }

    @EventSourcingHandler
    void on(WatermarkAdvanced event) {
        stream = WatermarkAdvanced.stream(event.municipality());
    }
}
