package dk.seamark.verify.form;

import java.util.Arrays;

/** Line ends of files that went through a program that writes them as CR LF. What was signed has LF. */
public final class LineEnds {

    private LineEnds() {}

    /** The same bytes with each CR LF as LF. */
    public static byte[] lf(byte[] bytes) {
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                plain[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(plain, length);
    }
}
