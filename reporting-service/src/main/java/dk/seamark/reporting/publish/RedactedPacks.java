package dk.seamark.reporting.publish;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.reporting.record.history.HistoryTable;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the events that redacted issued packs. */
@Component
public class RedactedPacks {

    private final HistoryTable history;
    private final PackArchive archive;

    /**
     * The latest redaction of a pack.
     *
     * @param position its ledger position
     * @param event the event
     */
    public record Redaction(long position, CommitteePackRedacted event) {}

    RedactedPacks(HistoryTable history, PackArchive archive) {
        this.history = history;
        this.archive = archive;
    }

    /**
     * The redaction that a pack's kept renderings are of; empty if they are those that were issued.
     *
     * @throws Refusal 409 if it has not arrived in the journal, or the renderings have not followed it
     */
    public Optional<Redaction> of(CommitteePackIssued pack) {
        Optional<Redaction> latest = latest(pack);
        int erased = archive.erasedIn(pack.municipality(), pack.planId(), pack.period(), pack.number());
        if (erased != latest.map(said -> said.event().erased().size()).orElse(0)) {
            throw Refusal.conflict("redaction-awaited");
        }
        return latest;
    }

    private Optional<Redaction> latest(CommitteePackIssued pack) {
        String stream = RedactionStream.of(pack.municipality(), pack.planId(), pack.period(), pack.number());
        return history.stream(pack.municipality(), stream, Long.MAX_VALUE).stream()
                .filter(said -> said.event() instanceof CommitteePackRedacted)
                .reduce((earlier, later) -> later)
                .map(said -> new Redaction(said.position(), (CommitteePackRedacted) said.event()));
    }
}
