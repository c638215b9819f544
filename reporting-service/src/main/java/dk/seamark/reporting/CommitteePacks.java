package dk.seamark.reporting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.issuepack.IssuePack;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The packs of one plan and period: the consistency boundary in which they are numbered from 1. */
@Aggregate
final class CommitteePacks {

    /** Set by the first event and read by Axon. Null until then, so that Axon reads it again after that event. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private int last;

    CommitteePacks() {}

    /** Issues a pack, and archives it in the same transaction. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssuePack command, PackArchive archive) {
        apply(command.decide(last));
        archive.keep(command.pack(), command.renderings(), command.among(), command.erasures());
    }

    @EventSourcingHandler
    void on(CommitteePackIssued event) {
        stream = event.municipality() + "/plans/" + event.planId() + "/packs/" + event.period();
        last = event.number();
    }
}
