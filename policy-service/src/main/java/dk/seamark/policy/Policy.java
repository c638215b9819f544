package dk.seamark.policy;

import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.policy.adoptpolicy.AdoptPolicy;
import dk.seamark.policy.enterpolicy.EnterPolicy;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.openhearing.OpenHearing;
import dk.seamark.policy.supersedepolicy.SupersedePolicy;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A policy: a draft with numbered texts, sent into hearing, adopted once, and in the end superseded. */
@Aggregate
class Policy {

    @AggregateIdentifier
    @SuppressWarnings("unused") // Axon reads it.
    private @Nullable String stream;

    private PolicyState state = PolicyState.none();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterPolicy command) {
        apply(command.stream(), command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenHearing command) {
        apply(command.stream(), command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptPolicy command) {
        apply(command.stream(), command.decide(state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SupersedePolicy command) {
        apply(command.stream(), command.decide(state));
    }

    @EventSourcingHandler
    void on(PolicyLifecycleEvent event, @SourceId String id) {
        stream = id;
        state = state.after(event);
    }

    private void apply(String id, List<PolicyLifecycleEvent> events) {
        // Axon reads the identifier when the first event is applied, so it must be set here.
        stream = id;
        events.forEach(AggregateLifecycle::apply);
    }
}
