package dk.seamark.reporting.record.journal.fastjson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values that were read in one place, by the bytes that they were read from, so that the same one need not be
 * made anew each time: the ids of plans and the slots of figures come again and again, and the id of a measurement
 * never does. A place in which they hardly ever come again is found out, and nothing more is kept of it.
 *
 * <p>Several threads may use it. What they see of each other's values may be late, and is never wrong. As they count
 * together, they may be wrong about whether something recurs, which costs time and nothing else.
 *
 * @param <T> something that never changes
 */
final class InternCache<T> {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BITS = 12;
    private static final int PLACES = 1 << BITS;

    /** An odd number without pattern, which spreads what it is multiplied with. */
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** How many values are looked at before it is decided whether to keep them. */
    private static final int TRIAL = 4 * PLACES;

    /** Of longer ones, which are somebody's prose, nothing is kept. */
    private static final int MOST_BYTES = 256;

    /** Null when it was found out that they hardly ever come again. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no arrays of generic types.
    private @Nullable Kept<T> @Nullable [] kept = new Kept[PLACES];

    private int asked;
    private int known;

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a record.
    private record Kept<T>(byte[] bytes, T value) {}

    /** Whether it is still worth asking. */
    boolean recurs() {
        return kept != null;
    }

    /** The value that was read from such bytes; null if none is known. */
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

    /** Remembers that this value was read from these bytes. */
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
