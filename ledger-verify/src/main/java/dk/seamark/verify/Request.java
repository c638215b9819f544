package dk.seamark.verify;

import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is to be verified with.
 *
 * @param key the log's key, as the verifier was given it; null if it is taken from the bundle
 * @param witnesses the keys of witnesses that must have signed the checkpoint; empty if none is asked for
 * @param older an earlier checkpoint of the log; null if none is asked for
 * @param log the files of the log; null if it is not to be asked
 */
record Request(
        @Nullable VerifierKey key,
        List<VerifierKey> witnesses,
        @Nullable Checkpoint older,
        @Nullable LogFiles log) {}
