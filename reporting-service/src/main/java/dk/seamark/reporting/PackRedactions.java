package dk.seamark.reporting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.RedactionStream;
import dk.seamark.reporting.publish.redactpack.RedactPack;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The redactions of one issued pack. */
@Aggregate
final class PackRedactions {

    /** Set by the first event and read by Axon; null until then. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String stream;

    private List<String> erased = List.of();

    PackRedactions() {}

    /** Redacts a pack, and replaces its archived renderings in the same transaction. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RedactPack command, PackArchive archive) {
        CommitteePackRedacted pack = command.pack();
        int kept = archive.erasedIn(pack.municipality(), pack.planId(), pack.period(), pack.number());
        // After a restore the event may be here again, and the renderings may not.
        apply(command.decide(kept == erased.size() ? erased : List.of()));
        archive.redact(pack, command.renderings());
    }

    @EventSourcingHandler
    void on(CommitteePackRedacted event) {
        stream = RedactionStream.of(event.municipality(), event.planId(), event.period(), event.number());
        erased = event.erased();
    }
}
