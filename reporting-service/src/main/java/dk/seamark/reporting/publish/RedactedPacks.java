package dk.seamark.reporting.publish;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.reporting.record.history.HistoryTable;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the events that redacted issued packs. */
@Component
public class RedactedPacks {

    private final HistoryTable history;

    /**
     * The latest redaction of a pack.
     *
     * @param position its ledger position
     * @param event the event
     */
    public record Redaction(long position, CommitteePackRedacted event) {}

    RedactedPacks(HistoryTable history) {
        this.history = history;
    }

    /** The stream of the redactions of a pack. */
    public static String stream(String municipality, String planId, String period, int number) {
        return municipality + "/plans/" + planId + "/redactions/" + period + "/" + number;
    }

    /** The latest redaction of a pack; empty if there is none, or it has not arrived in the journal. */
    public Optional<Redaction> of(CommitteePackIssued pack) {
        String stream = stream(pack.municipality(), pack.planId(), pack.period(), pack.number());
        return history.stream(pack.municipality(), stream, Long.MAX_VALUE).stream()
                .filter(said -> said.event() instanceof CommitteePackRedacted)
                .reduce((earlier, later) -> later)
                .map(said -> new Redaction(said.position(), (CommitteePackRedacted) said.event()));
    }
}
