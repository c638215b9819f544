package dk.seamark.kit.retention;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.erasure.RetentionEvent;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** For how long texts of one kind are kept. */
@Aggregate
final class TextRetention {

    /** Set by the first event and read by Axon; null until then. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private RetentionState state = RetentionState.NONE;

    TextRetention() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetentionAction.Propose command, MetaData who) {
        apply(command.decide(state, actor(who)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetentionAction.Adopt command, MetaData who) {
        apply(command.decide(state, actor(who)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RetentionAction.End command, MetaData who) {
        apply(command.decide(state, actor(who)));
    }

    @EventSourcingHandler
    void on(RetentionEvent event, MetaData who) {
        stream = RetentionAction.stream(event.municipality(), event.kind());
        state = state.after(event, actor(who));
    }

    private static String actor(MetaData who) {
        return (String) Objects.requireNonNull(who.get("actor"), "No actor in the metadata");
    }
}
