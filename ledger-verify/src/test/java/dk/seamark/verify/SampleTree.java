package dk.seamark.verify;

import java.util.ArrayList;
import java.util.List;

/** The recursive definitions of RFC 6962, section 2.1, word for word: slow, and easy to believe. */
public record SampleTree(List<byte[]> leaves) {

    public byte[] root() {
        return root(leaves);
    }

    private static byte[] root(List<byte[]> leaves) {
        int size = leaves.size();
        if (size == 0) {
            return Sample.sha256();
        }
        if (size == 1) {
            return Sample.sha256(new byte[] {0}, leaves.getFirst());
        }
        int k = split(size);
        return Sample.sha256(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, size)));
    }

    /** PATH(m, D[n]). */
    public List<byte[]> path(int index) {
        return path(index, leaves);
    }

    private static List<byte[]> path(int index, List<byte[]> leaves) {
        int size = leaves.size();
        if (size == 1) {
            return List.of();
        }
        int k = split(size);
        List<byte[]> path = new ArrayList<>(
                index < k ? path(index, leaves.subList(0, k)) : path(index - k, leaves.subList(k, size)));
        path.add(index < k ? root(leaves.subList(k, size)) : root(leaves.subList(0, k)));
        return path;
    }

    /** PROOF(m, D[n]). */
    public List<byte[]> consistency(int first) {
        return consistency(first, leaves, true);
    }

    private static List<byte[]> consistency(int first, List<byte[]> leaves, boolean whole) {
        int size = leaves.size();
        if (first == size) {
            return whole ? List.of() : List.of(root(leaves));
        }
        int k = split(size);
        boolean left = first <= k;
        List<byte[]> proof = new ArrayList<>(
                left
                        ? consistency(first, leaves.subList(0, k), whole)
                        : consistency(first - k, leaves.subList(k, size), false));
        proof.add(left ? root(leaves.subList(k, size)) : root(leaves.subList(0, k)));
        return proof;
    }

    /** The largest power of two smaller than a size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
