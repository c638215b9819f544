package dk.seamark.policy;

import dk.seamark.events.PolicyEntered;
import dk.seamark.policy.enterpolicy.EnterPolicy;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A policy that the council adopted, as it was last entered. */
@Aggregate
class Policy {

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it.
    private @Nullable String stream;

    private @Nullable PolicyEntered entered;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterPolicy command) {
        // Axon asks for the identifier when the first event is applied.
        stream = command.stream();
        command.decide(entered).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PolicyEntered event, @SourceId String id) {
        stream = id;
        entered = event;
    }
}
