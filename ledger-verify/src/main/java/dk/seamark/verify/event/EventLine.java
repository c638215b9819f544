package dk.seamark.verify.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code events.jsonl}; bytes in Base64.
 *
 * @param envelope what the leaf commits to and does not tell; null if it has no such commitment
 * @param envelopeSalt the salt of that commitment, 32 bytes; null if there is none
 * @param leaf the content of the event's leaf
 * @param payload the event's bytes; null if the record had none
 * @param position its ledger position, from 1
 * @param proof the inclusion path of the leaf, from the sibling up
 * @param salt the salt of the leaf's commitment, 32 bytes
 */
record EventLine(
        @Nullable String envelope,
        @Nullable String envelopeSalt,
        String leaf,
        @Nullable String payload,
        long position,
        List<String> proof,
        String salt) {}
