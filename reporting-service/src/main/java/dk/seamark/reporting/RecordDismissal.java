package dk.seamark.reporting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.events.stray.StrayStream;
import dk.seamark.reporting.record.dismissrecord.DismissalAction;
import dk.seamark.reporting.record.dismissrecord.DismissalState;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Whether one unreadable record is left out of account. */
@Aggregate
final class RecordDismissal {

    /** Set by the first event and read by Axon; null until then. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private DismissalState state = new DismissalState.Counted();

    RecordDismissal() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DismissalAction.Request command, MetaData who) {
        apply(command.decide(state, actor(who)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DismissalAction.Approve command, MetaData who) {
        apply(command.decide(state, actor(who)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DismissalAction.Decline command, MetaData who) {
        apply(command.decide(state, actor(who)));
    }

    @EventSourcingHandler
    void on(StrayRecordEvent event, MetaData who) {
        stream = StrayStream.of(event);
        state = DismissalState.after(event, actor(who));
    }

    private static String actor(MetaData who) {
        return (String) Objects.requireNonNull(who.get("actor"), "No actor in the metadata");
    }
}
