package dk.seamark.kit.relay;

import org.jspecify.annotations.Nullable;

/**
 * A text to send, or its erasure.
 *
 * @param id the text's UUID
 * @param xid the transaction that wrote it last
 * @param municipality the municipality's key
 * @param salt the commitment's salt; null if the text is erased
 * @param body the text; null if it is erased
 */
@SuppressWarnings("ArrayRecordComponent")
record OutgoingText(
        String id,
        long xid,
        String municipality,
        byte @Nullable [] salt,
        @Nullable String body) {}
