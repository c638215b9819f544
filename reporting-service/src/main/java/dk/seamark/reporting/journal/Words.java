package dk.seamark.reporting.journal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts that were read in one place, so that the same one need not be made anew each time: the ids of
 * plans and indicators come again and again, and the id of a measurement never does. A place in which they
 * hardly ever come again is found out, and nothing more is kept of it.
 *
 * <p>Several threads may use it. What they see of each other's words may be late, and is never wrong.
 */
final class Words {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int BITS = 10;
    private static final int PLACES = 1 << BITS;

    /** An odd number without pattern, which spreads what it is multiplied with. */
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** How many texts are looked at before it is decided whether to keep them. */
    private static final int TRIAL = 4 * PLACES;

    private final @Nullable Word[] kept = new @Nullable Word[PLACES];
    private int asked;
    private int known;

    @SuppressWarnings("ArrayRecordComponent") // Never compared as a record.
    private record Word(byte[] utf8, String text) {}

    /**
     * The text that these bytes are.
     *
     * @param ascii whether all of them are ASCII
     * @throws WrittenJson.Unfit if they are no UTF-8
     */
    String text(byte[] bytes, int from, int length, boolean ascii) {
        if (asked >= TRIAL && known < TRIAL / 2) {
            return made(bytes, from, length, ascii);
        }
        int place = place(bytes, from, length);
        Word there = kept[place];
        if (asked < TRIAL) {
            asked++;
        }
        if (there != null && Arrays.equals(there.utf8, 0, there.utf8.length, bytes, from, from + length)) {
            if (asked < TRIAL) {
                known++;
            }
            return there.text;
        }
        String text = made(bytes, from, length, ascii);
        kept[place] = new Word(Arrays.copyOfRange(bytes, from, from + length), text);
        return text;
    }

    private static String made(byte[] bytes, int from, int length, boolean ascii) {
        if (ascii) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        byte[] again = text.getBytes(StandardCharsets.UTF_8);
        // What is no UTF-8 was replaced, and so does not come out as it went in.
        if (!Arrays.equals(again, 0, again.length, bytes, from, from + length)) {
            throw WrittenJson.unfit();
        }
        return text;
    }

    private static int place(byte[] bytes, int from, int length) {
        long mixed = length;
        if (length >= Long.BYTES) {
            mixed = mixed * 31 + (long) EIGHT.get(bytes, from);
            mixed = mixed * MIXER + (long) EIGHT.get(bytes, from + length - Long.BYTES);
        } else {
            for (int i = from; i < from + length; i++) {
                mixed = mixed * 31 + bytes[i];
            }
        }
        return (int) ((mixed * MIXER) >>> (Long.SIZE - BITS));
    }
}
