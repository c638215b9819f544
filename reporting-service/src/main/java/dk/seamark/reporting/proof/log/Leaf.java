package dk.seamark.reporting.proof.log;

import dk.seamark.digest.Sha256;
import dk.seamark.standing.canonical.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of an entry of the journal. Its written form is canonical JSON (RFC 8785); what is null
 * is left out, as with a record that could not be read. Of who caused an event it says nothing to the public; it
 * commits to it ({@link LeafEnvelope}). Entries from before that was so keep the leaf that they had, with a pseudonym
 * and the role.
 *
 * @param actor in a leaf from before, the pseudonym of who caused the event; else null
 * @param commitment SHA-256 over the entry's salt and its payload, 64 lower-case hexadecimal digits
 * @param envelopeCommitment SHA-256 over the envelope's salt and its bytes, 64 lower-case hexadecimal digits; null in
 *     a leaf from before, and where the record could not be read
 * @param position the ledger position, from 1
 * @param role in a leaf from before, the role in which it was caused; else null
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

    /** The commitment to a payload, or to an envelope. */
    static String commitment(byte[] salt, byte[] payload) {
        return Sha256.hex(salt, payload);
    }
}
