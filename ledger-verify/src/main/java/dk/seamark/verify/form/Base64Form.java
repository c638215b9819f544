package dk.seamark.verify.form;

import dk.seamark.verify.report.VerificationException;
import java.util.Base64;

/** Standard Base64 with padding (RFC 4648, section 4), in the one form that a content has. */
public final class Base64Form {

    private Base64Form() {}

    /**
     * The bytes that a text stands for.
     *
     * @throws Flaw if it is not Base64, or not as Base64 would write these bytes
     */
    public static byte[] bytes(String text) throws VerificationException {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new VerificationException("form.base64", text);
        }
        // The decoder looks away from the last letter's unused bits.
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new VerificationException("form.base64", text);
        }
        return bytes;
    }

    /**
     * The bytes that a text stands for, of which there must be so many.
     *
     * @throws Flaw if it is not Base64 of that many bytes
     */
    public static byte[] bytes(String text, int length) throws VerificationException {
        byte[] bytes = bytes(text);
        if (bytes.length != length) {
            throw new VerificationException("form.bytes", text, length);
        }
        return bytes;
    }
}
