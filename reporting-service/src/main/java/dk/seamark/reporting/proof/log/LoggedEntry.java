package dk.seamark.reporting.proof.log;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal with what shows that its leaf is its own.
 *
 * @param said what the leaf says
 * @param salt the salt of the commitment, 32 bytes
 * @param payload the record's bytes; null if it had none
 * @param envelope the bytes that the leaf's second commitment is of; null if it has none
 * @param envelopeSalt the salt of that commitment, 32 bytes; null if it has none
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, and never compared.
public record LoggedEntry(
        Leaf said, byte[] salt, byte @Nullable [] payload, byte @Nullable [] envelope, byte @Nullable [] envelopeSalt) {

    /** The ledger position. */
    public long position() {
        return said.position();
    }

    /** The content of its leaf. */
    public byte[] leaf() {
        return said.content();
    }
}
