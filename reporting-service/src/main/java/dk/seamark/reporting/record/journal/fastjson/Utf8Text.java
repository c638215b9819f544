package dk.seamark.reporting.record.journal.fastjson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Scans and decodes the content of a {@linkplain FastJsonParser supported} string. */
final class Utf8Text {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private Utf8Text() {}

    /**
     * The index of the first byte from {@code from} on that is not ASCII, or is a quotation mark, a backslash or a
     * control character. If there is none, an index at most seven before {@code end}.
     */
    static int pastOrdinary(byte[] bytes, int from, int end) {
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            long stops =
                    zeros(eight ^ (ONES * '"')) | zeros(eight ^ (ONES * '\\')) | below(eight, ' ') | (eight & HIGHS);
            if (stops != 0) {
                // Only the lowest mark is exact; marks above it may be false.
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
     * Decodes the bytes.
     *
     * @param ascii whether all of them are ASCII
     * @throws FastJsonParser.UnsupportedFormat if they are not valid UTF-8
     */
    static String decoded(byte[] bytes, int from, int length, boolean ascii) {
        if (ascii) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        byte[] again = text.getBytes(StandardCharsets.UTF_8);
        // Invalid UTF-8 was replaced by the decoder, so encoding the text again gives other bytes.
        if (!Arrays.equals(again, 0, again.length, bytes, from, from + length)) {
            throw FastJsonParser.unsupported();
        }
        return text;
    }
}
