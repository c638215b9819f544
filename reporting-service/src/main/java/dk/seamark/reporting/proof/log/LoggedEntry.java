package dk.seamark.reporting.proof.log;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal with what proves that its leaf belongs to it.
 *
 * @param said the leaf
 * @param salt the salt of the commitment, 32 bytes
 * @param payload the record's bytes; null if it had none
 * @param envelope the bytes of the envelope; null if there is none
 * @param envelopeSalt the salt of the commitment to the envelope, 32 bytes; null if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // Only passed on, never compared.
public record LoggedEntry(
        Leaf said, byte[] salt, byte @Nullable [] payload, byte @Nullable [] envelope, byte @Nullable [] envelopeSalt) {

    /** The ledger position. */
    public long position() {
        return said.position();
    }

    /** The encoding of its leaf. */
    public byte[] leaf() {
        return said.content();
    }
}
