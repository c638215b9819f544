package dk.seamark.reporting.proof.log;

import dk.seamark.standing.canonical.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf commits to without publishing it. A caller with the right to read the record gets the envelope in a
 * bundle, with its salt, and can verify that it is what was logged. Its encoding is canonical JSON (RFC 8785) without
 * null members.
 *
 * @param actor who caused the event: an opaque id
 * @param centre the centre of that person; null if they have none
 * @param id the event's id
 * @param role the role in which the event was caused
 * @param streamSequence the event's number within its stream, from 0
 */
record LeafEnvelope(
        @Nullable String actor,
        @Nullable String centre,
        @Nullable String id,
        @Nullable String role,
        @Nullable Long streamSequence) {

    byte[] content() {
        return Canonical.bytes(this);
    }
}
