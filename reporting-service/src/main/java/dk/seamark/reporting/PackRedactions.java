package dk.seamark.reporting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.RedactedPacks;
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
        // After a restore the event may be here again, and the renderings may not.
        apply(command.decide(
                archive.erasedIn(
                                        command.pack().municipality(),
                                        command.pack().planId(),
                                        command.pack().period(),
                                        command.pack().number())
                                == erased.size()
                        ? erased
                        : List.of()));
        archive.redact(command.pack(), command.renderings());
    }

    @EventSourcingHandler
    void on(CommitteePackRedacted event) {
        stream = RedactedPacks.stream(event.municipality(), event.planId(), event.period(), event.number());
        erased = event.erased();
    }
}
