package dk.seamark.kit.erasure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.erasure.TextErasureEvent;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The erasure of one text. The text itself is in the table {@code text}, and not part of it. */
@Aggregate
final class TextErasure {

    /** Set by the first event and read by Axon; null until then. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private ErasureState state = new ErasureState.Kept();

    TextErasure() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ErasureAction.Request command, MetaData who) {
        apply(command.decide(state, actor(who)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ErasureAction.Approve command, MetaData who) {
        apply(command.decide(state, actor(who)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ErasureAction.Decline command, MetaData who) {
        apply(command.decide(state, actor(who)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ErasureAction.ByRule command, MetaData who) {
        apply(command.decide(state, actor(who)));
    }

    @EventSourcingHandler
    void on(TextErasureEvent event, MetaData who) {
        stream = ErasureAction.stream(event.municipality(), event.textId());
        state = ErasureState.after(event, actor(who));
    }

    private static String actor(MetaData who) {
        return (String) Objects.requireNonNull(who.get("actor"), "No actor in the metadata");
    }
}
