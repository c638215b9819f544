package dk.seamark.reporting.downloadbundle;

import dk.seamark.reporting.log.Hash;
import dk.seamark.reporting.log.LoggedEntry;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of a bundle, with what proves it; bytes in Base64. It is written in canonical JSON (RFC 8785).
 *
 * @param leaf the content of its leaf
 * @param payload the event's bytes; null if the record had none
 * @param position its ledger position
 * @param proof the inclusion path of its leaf in the tree of the bundled checkpoint, from the sibling up
 * @param salt the salt of the leaf's commitment
 */
record EventLine(String leaf, @Nullable String payload, long position, List<String> proof, String salt) {

    static EventLine of(LoggedEntry entry, List<Hash> proof) {
        byte[] payload = entry.payload();
        return new EventLine(
                base64(entry.leaf()),
                payload == null ? null : base64(payload),
                entry.position(),
                proof.stream().map(Hash::base64).toList(),
                base64(entry.salt()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
