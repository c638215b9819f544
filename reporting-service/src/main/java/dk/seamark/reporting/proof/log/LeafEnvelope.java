package dk.seamark.reporting.proof.log;

import dk.seamark.standing.canonical.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf commits to and does not tell the public. Whoever may read the record gets it in a bundle, with the salt,
 * and can see that it is what was logged. Its written form is canonical JSON (RFC 8785); what is null is left out.
 *
 * @param actor who caused the event: an opaque id
 * @param centre the centre of who caused it; null if they have none
 * @param id the event's id
 * @param role the role in which it was caused
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
