package dk.seamark.reporting.publish.downloadbundle;

import dk.seamark.reporting.proof.log.Hash;
import dk.seamark.reporting.proof.log.LoggedEntry;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of a bundle with its proof; bytes are in Base64. It is written in canonical JSON (RFC 8785).
 *
 * @param envelope the envelope that the leaf commits to: who caused the event, and its id; null if the leaf is an old
 *     one, or the record could not be read
 * @param envelopeSalt the salt of that commitment; null if there is none
 * @param leaf the encoding of its leaf
 * @param payload the event's bytes; null if the record had none
 * @param position its ledger position
 * @param proof the inclusion path of its leaf in the tree of the bundled checkpoint, from the sibling up
 * @param salt the salt of the commitment to the payload
 */
record EventLine(
        @Nullable String envelope,
        @Nullable String envelopeSalt,
        String leaf,
        @Nullable String payload,
        long position,
        List<String> proof,
        String salt) {

    static EventLine of(LoggedEntry entry, List<Hash> proof) {
        return new EventLine(
                base64(entry.envelope()),
                base64(entry.envelopeSalt()),
                Base64.getEncoder().encodeToString(entry.leaf()),
                base64(entry.payload()),
                entry.position(),
                proof.stream().map(Hash::base64).toList(),
                Base64.getEncoder().encodeToString(entry.salt()));
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
