package dk.seamark.reporting.record.journal.fastjson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The name of a member with its quotation marks and its colon, compared eight bytes at a time. */
final class MemberName {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] written;
    private final boolean twice;
    private final long first;
    private final long last;

    MemberName(String name) {
        written = ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
        // For most lengths the first eight and the last eight bytes overlap or meet, so that two comparisons are
        // enough.
        twice = written.length >= Long.BYTES && written.length <= 2 * Long.BYTES;
        first = twice ? (long) EIGHT.get(written, 0) : 0;
        last = twice ? (long) EIGHT.get(written, written.length - Long.BYTES) : 0;
    }

    int length() {
        return written.length;
    }

    /** Whether these bytes contain the name at index {@code at}, ending before {@code end}. */
    boolean isAt(byte[] bytes, int at, int end) {
        int past = at + written.length;
        if (past > end) {
            return false;
        }
        return twice
                ? (long) EIGHT.get(bytes, at) == first && (long) EIGHT.get(bytes, past - Long.BYTES) == last
                : Arrays.equals(bytes, at, past, written, 0, written.length);
    }
}
