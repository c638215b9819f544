package dk.seamark.verify.tree;

import dk.seamark.verify.form.Base64Form;
import dk.seamark.verify.report.VerificationException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash. */
public final class Hash {

    /** How many bytes a hash has. */
    public static final int BYTES = 32;

    /** The root of a tree without leaves (RFC 6962, section 2.1). */
    public static final Hash EMPTY = of();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of these parts, one after the other. */
    public static Hash of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new Hash(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The hash of a leaf with this content (RFC 6962, section 2.1). */
    public static Hash ofLeaf(byte[] content) {
        return of(new byte[] {0}, content);
    }

    /** The hash of the node above these two (RFC 6962, section 2.1). */
    public static Hash ofNode(Hash left, Hash right) {
        return of(new byte[] {1}, left.bytes, right.bytes);
    }

    /**
     * The hash that this text is in Base64.
     *
     * @throws Flaw if it is not Base64 of 32 bytes
     */
    public static Hash ofBase64(String text) throws VerificationException {
        return new Hash(Base64Form.bytes(text, BYTES));
    }

    /** The hash that stands in these bytes from {@code offset} on. */
    public static Hash at(byte[] hashes, int offset) {
        return new Hash(Arrays.copyOfRange(hashes, offset, offset + BYTES));
    }

    /** Puts its bytes into these from {@code offset} on. */
    public void into(byte[] hashes, int offset) {
        System.arraycopy(bytes, 0, hashes, offset, BYTES);
    }

    /** In lower-case hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Its first bytes. */
    public byte[] first(int length) {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In Base64, as notes and proofs write it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
