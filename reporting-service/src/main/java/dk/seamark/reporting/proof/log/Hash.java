package dk.seamark.reporting.proof.log;

import dk.seamark.digest.Sha256;
import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash of the tree: that of a leaf, of a node, or of a whole tree (RFC 6962, section 2.1). */
public final class Hash {

    /** The length of a hash in bytes. */
    public static final int BYTES = 32;

    /** The hash of a tree without leaves: that of the empty string. */
    public static final Hash EMPTY = new Hash(Sha256.of());

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of a leaf with this content. */
    public static Hash ofLeaf(byte[] content) {
        return new Hash(Sha256.of(LEAF, content));
    }

    /** The hash of the node above these two. */
    static Hash ofNode(Hash left, Hash right) {
        return new Hash(Sha256.of(NODE, left.bytes, right.bytes));
    }

    /** Reads a hash from these bytes at {@code offset}. */
    static Hash at(byte[] hashes, int offset) {
        return new Hash(Arrays.copyOfRange(hashes, offset, offset + BYTES));
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Copies its bytes into this array at {@code offset}. */
    void into(byte[] hashes, int offset) {
        System.arraycopy(bytes, 0, hashes, offset, BYTES);
    }

    /** In standard Base64, as in notes and proofs. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
