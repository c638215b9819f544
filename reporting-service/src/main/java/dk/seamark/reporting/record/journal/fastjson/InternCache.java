package dk.seamark.reporting.record.journal.fastjson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the values parsed at one place, by the bytes that they were parsed from, so that equal values need not be
 * created again: ids of plans and slots of figures recur, ids of measurements never do. At a place where values hardly
 * ever recur, the cache detects that and switches itself off.
 *
 * <p>Several threads may use it without locks. They may see each other's entries late, but never wrong ones. They share
 * the counters, so the decision whether values recur may be wrong, which costs only time.
 *
 * @param <T> an immutable type
 */
final class InternCache<T> {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BITS = 12;
    private static final int PLACES = 1 << BITS;

    /** An odd multiplicator with evenly mixed bits, for hashing. */
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** The number of lookups before it is decided whether to keep the cache. */
    private static final int TRIAL = 4 * PLACES;

    /** Longer values, which are free text, are not cached. */
    private static final int MOST_BYTES = 256;

    /** Null once it was detected that values hardly ever recur. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types.
    private @Nullable Kept<T> @Nullable [] kept = new Kept[PLACES];

    private int asked;
    private int known;

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a record.
    private record Kept<T>(byte[] bytes, T value) {}

    /** Whether the cache is still on. */
    boolean recurs() {
        return kept != null;
    }

    /** The value parsed from equal bytes; null if it is not in the cache. */
    @Nullable
    T find(byte[] bytes, int from, int length) {
        @Nullable Kept<T>[] places = kept;
        if (places == null || length > MOST_BYTES) {
            return null;
        }
        Kept<T> there = places[place(bytes, from, length)];
        T value = there != null && Arrays.equals(there.bytes, 0, there.bytes.length, bytes, from, from + length)
                ? there.value
                : null;
        if (asked < TRIAL) {
            count(value != null);
        }
        return value;
    }

    private void count(boolean found) {
        asked++;
        known += found ? 1 : 0;
        if (asked >= TRIAL && known < TRIAL / 2) {
            kept = null;
        }
    }

    /** Adds the value parsed from these bytes. */
    void keep(byte[] bytes, int from, int length, T value) {
        @Nullable Kept<T>[] places = kept;
        if (places != null && length <= MOST_BYTES) {
            places[place(bytes, from, length)] = new Kept<>(Arrays.copyOfRange(bytes, from, from + length), value);
        }
    }

    private static int place(byte[] bytes, int from, int length) {
        long mixed = length;
        int end = from + length;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            mixed = (mixed ^ (long) EIGHT.get(bytes, at)) * MIXER;
            mixed ^= mixed >>> (Long.SIZE / 2);
        }
        for (; at < end; at++) {
            mixed = mixed * 31 + bytes[at];
        }
        return (int) ((mixed * MIXER) >>> (Long.SIZE - BITS));
    }
}
