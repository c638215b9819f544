package dk.seamark.reporting.proof.log;

import dk.seamark.digest.Sha256;
import dk.seamark.standing.canonical.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * The log's leaf for an entry of the journal. Its encoding is canonical JSON (RFC 8785) without null members; for a
 * record that could not be read, most members are null. It does not publish who caused an event, but only a commitment
 * to that ({@link LeafEnvelope}). Entries from before envelopes existed keep their old leaf, with a pseudonym and the
 * role.
 *
 * @param actor the pseudonym of who caused the event, in an old leaf; otherwise null
 * @param commitment SHA-256 over the entry's salt and its payload, 64 lower-case hexadecimal digits
 * @param envelopeCommitment SHA-256 over the envelope's salt and its bytes, 64 lower-case hexadecimal digits; null in
 *     an old leaf, and if the record could not be read
 * @param position the ledger position, from 1
 * @param role the role in which the event was caused, in an old leaf; otherwise null
 * @param sequence the event's position among those of its source for this municipality, from 1
 * @param source the service that published it
 * @param stream the stream that it belongs to
 * @param time when it was appended at its source, RFC 3339 in UTC
 * @param type its CloudEvents type
 */
record Leaf(
        @Nullable String actor,
        String commitment,
        @Nullable String envelopeCommitment,
        long position,
        @Nullable String role,
        @Nullable Long sequence,
        @Nullable String source,
        @Nullable String stream,
        @Nullable String time,
        @Nullable String type) {

    /** The leaf's content. */
    byte[] content() {
        return Canonical.bytes(this);
    }

    /** The commitment to a payload or to an envelope. */
    static String commitment(byte[] salt, byte[] payload) {
        return Sha256.hex(salt, payload);
    }
}
