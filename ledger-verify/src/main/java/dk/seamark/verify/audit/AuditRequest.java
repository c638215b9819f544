package dk.seamark.verify.audit;

import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a log is to be read and compared with.
 *
 * @param log the files of the log
 * @param ahead how many files are fetched ahead; 0 if they are to be read by one thread
 * @param key the log's key, as the auditor was given it; null if it is taken from the copy, or from the log
 * @param witnesses the keys of witnesses that must have signed the checkpoint; empty if none is asked for
 * @param older an earlier checkpoint of the log; null if none is asked for
 * @param copy the folder with the auditor's copy; null if none is kept
 */
public record AuditRequest(
        LogFiles log,
        int ahead,
        @Nullable VerifierKey key,
        List<VerifierKey> witnesses,
        @Nullable Checkpoint older,
        @Nullable Path copy) {

    /** Copies the list. */
    public AuditRequest {
        witnesses = List.copyOf(witnesses);
    }
}
