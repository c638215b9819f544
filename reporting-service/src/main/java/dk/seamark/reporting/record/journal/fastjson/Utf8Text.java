package dk.seamark.reporting.record.journal.fastjson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What stands between the quotation marks of a {@linkplain FastJsonParser written} string. */
final class Utf8Text {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Utf8Text() {}

    /**
     * Where the first byte stands from {@code from} on that is not ASCII, or a quotation mark, a backslash or a
     * control character; or at most seven before {@code end}, with nothing of that kind before it.
     */
    static int pastOrdinary(byte[] bytes, int from, int end) {
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            long stops =
                    zeros(eight ^ (ONES * '"')) | zeros(eight ^ (ONES * '\\')) | below(eight, ' ') | (eight & HIGHS);
            if (stops != 0) {
                // The lowest mark is the first byte to look at; those above it may be false.
                return at + Long.numberOfTrailingZeros(stops) / Byte.SIZE;
            }
        }
        return at;
    }

    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGHS;
    }

    private static long below(long eight, char least) {
        return (eight - ONES * least) & ~eight & HIGHS;
    }

    /**
     * The text that these bytes are.
     *
     * @param ascii whether all of them are ASCII
     * @throws FastJsonParser.UnsupportedFormat if they are no UTF-8
     */
    static String decoded(byte[] bytes, int from, int length, boolean ascii) {
        if (ascii) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        byte[] again = text.getBytes(StandardCharsets.UTF_8);
        // What is no UTF-8 was replaced, and so does not come out as it went in.
        if (!Arrays.equals(again, 0, again.length, bytes, from, from + length)) {
            throw FastJsonParser.unsupported();
        }
        return text;
    }
}
