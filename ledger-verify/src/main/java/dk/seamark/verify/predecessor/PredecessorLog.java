package dk.seamark.verify.predecessor;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.verify.event.EventReader;
import dk.seamark.verify.event.ProvedEvent;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.VerificationException;
import java.nio.charset.StandardCharsets;

/**
 * The log of a predecessor at a size, as its key signed it.
 *
 * @param key the key; who trusts it has it from elsewhere
 * @param checkpoint what the log says of itself
 */
public record PredecessorLog(VerifierKey key, Checkpoint checkpoint) {

    /**
     * The key of a log.
     *
     * @param text a vkey of C2SP signed-note
     * @throws VerificationException if it is none that signs logs
     */
    public static VerifierKey key(String text) throws VerificationException {
        VerifierKey key = VerifierKey.parse(text);
        if (key.type() != VerifierKey.NOTE) {
            throw new VerificationException("note.key", text);
        }
        return key;
    }

    /**
     * The log that this checkpoint is of.
     *
     * @param key its key
     * @param checkpoint the text of the checkpoint, as a bundle holds it
     * @throws VerificationException if it is no checkpoint, of another log, or not signed by the key
     */
    public static PredecessorLog of(VerifierKey key, String checkpoint) throws VerificationException {
        Checkpoint parsed = Checkpoint.parse(checkpoint.getBytes(StandardCharsets.UTF_8));
        parsed.note().requireSignedBy(key);
        if (!parsed.origin().equals(key.name())) {
            throw new VerificationException("checkpoint.origin", parsed.origin(), key.name());
        }
        return new PredecessorLog(key, parsed);
    }

    /**
     * The issue of a pack.
     *
     * @param event the event
     * @param position its position in the predecessor's ledger, from 1
     */
    public record Issue(CommitteePackIssued event, long position) {}

    /**
     * The issue that a line of {@code events.jsonl} proves.
     *
     * @param line the line, without its line feed
     * @throws VerificationException if the log does not hold it, or it issues no pack
     */
    public Issue issue(String line) throws VerificationException {
        ProvedEvent proved = EventReader.alone(line.getBytes(StandardCharsets.UTF_8), checkpoint);
        if (!(proved.event() instanceof CommitteePackIssued issued)
                || !proved.leaf().isOfPlan(issued.municipality(), issued.planId())) {
            throw new VerificationException("issue.none", proved.position());
        }
        return new Issue(issued, proved.position());
    }
}
