package dk.seamark.reporting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.stray.RecordSetAside;
import dk.seamark.events.stray.StrayStream;
import dk.seamark.reporting.record.setaside.ReportSetAside;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A record that an operator set aside: it is published once. */
@Aggregate
final class SetAsideRecord {

    /** Set by the event and read by Axon; null until then. */
    @AggregateIdentifier
    private @Nullable String stream;

    SetAsideRecord() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReportSetAside command) {
        apply(command.decide(stream != null));
    }

    @EventSourcingHandler
    void on(RecordSetAside event) {
        stream = StrayStream.of(event);
    }
}
