package dk.seamark.verify.witness;

import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Consistency;
import dk.seamark.verify.tree.Hash;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a witness does with what it is handed; every refusal is one of C2SP tlog-witness. */
final class Witness {

    private static final int MALFORMED = 400;
    private static final int NOT_SIGNED = 403;
    private static final int UNKNOWN = 404;
    private static final int INCONSISTENT = 422;

    private final WitnessFolder folder;
    private final TrustedLogs logs;
    private final InstantSource clock;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    Witness(WitnessFolder folder, TrustedLogs logs, InstantSource clock) {
        this.folder = folder;
        this.logs = logs;
        this.clock = clock;
    }

    /**
     * Signs a checkpoint, if it goes on from the last one that was signed for its log.
     *
     * @param body the request's body
     * @throws Flaw if the witness itself is not as it must be; nothing is signed then
     */
    Answer add(byte[] body) throws VerificationException {
        Submission submission;
        try {
            submission = Submission.parse(body);
        } catch (VerificationException flaw) {
            return Answer.refused(MALFORMED, flaw.said());
        }
        Checkpoint checkpoint = submission.checkpoint();
        List<VerifierKey> keys = logs.keys(checkpoint.origin());
        if (keys.isEmpty()) {
            return Answer.refused(UNKNOWN, Phrases.say("witness.unknown-log", checkpoint.origin()));
        }
        String signatures;
        try {
            signatures = checkpoint.note().requireSignedByOneOf(keys);
        } catch (VerificationException flaw) {
            return Answer.refused(NOT_SIGNED, flaw.said());
        }
        if (submission.old() > checkpoint.size()) {
            return Answer.refused(MALFORMED, Phrases.say("witness.old-size"));
        }
        // From what was signed last to what is signed next, nobody else is let in.
        synchronized (locks.computeIfAbsent(checkpoint.origin(), origin -> new Object())) {
            return compared(submission, signatures);
        }
    }

    private Answer compared(Submission submission, String signatures) throws VerificationException {
        Checkpoint checkpoint = submission.checkpoint();
        Optional<Checkpoint> newest = folder.newest(checkpoint.origin());
        long seen = newest.map(Checkpoint::size).orElse(0L);
        if (submission.old() != seen) {
            return Answer.seen(seen);
        }
        Hash root = newest.map(Checkpoint::root).orElse(Hash.EMPTY);
        if (!goesOn(submission, root)) {
            return Answer.refused(INCONSISTENT, Phrases.say("witness.inconsistent", checkpoint.size(), seen));
        }
        String line = folder.key().cosign(checkpoint.note().text(), clock.instant());
        folder.keep(checkpoint.origin(), checkpoint.note().text() + "\n" + signatures + line);
        return Answer.fine(line);
    }

    private static boolean goesOn(Submission submission, Hash root) {
        Checkpoint checkpoint = submission.checkpoint();
        if (checkpoint.size() == 0 && !checkpoint.root().equals(Hash.EMPTY)) {
            return false;
        }
        if (submission.old() == 0) {
            return submission.proof().isEmpty();
        }
        return Consistency.holds(submission.old(), checkpoint.size(), submission.proof(), root, checkpoint.root());
    }

    /**
     * The newest checkpoint that was signed for a log, for those who watch it.
     *
     * @param originHash SHA-256 over the origin, 64 lower-case hexadecimal digits
     */
    Answer newest(String originHash) {
        return folder.note(originHash)
                .map(Answer::fine)
                .orElseGet(() -> Answer.refused(UNKNOWN, Phrases.say("witness.nothing-signed")));
    }

    /** The key that verifies what is signed here. */
    Answer key() {
        return Answer.fine(folder.key().verifier() + "\n");
    }
}
