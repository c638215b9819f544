package dk.seamark.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The recursive definitions of RFC 6962, section 2.1, word for word, and easy to believe; a root is computed once. */
public final class SampleTree {

    private final List<byte[]> leaves;
    private final Map<Range, byte[]> roots = new HashMap<>();

    /** The leaves {@code D[from:to]}. */
    private record Range(int from, int to) {

        int size() {
            return to - from;
        }

        /** Where it is split: at the largest power of two smaller than its size. */
        int middle() {
            return from + Integer.highestOneBit(size() - 1);
        }

        Range left() {
            return new Range(from, middle());
        }

        Range right() {
            return new Range(middle(), to);
        }
    }

    public SampleTree(List<byte[]> leaves) {
        this.leaves = List.copyOf(leaves);
    }

    List<byte[]> leaves() {
        return leaves;
    }

    private Range whole() {
        return new Range(0, leaves.size());
    }

    public byte[] root() {
        return leaves.isEmpty() ? Sample.sha256() : root(whole());
    }

    private byte[] root(Range range) {
        byte[] known = roots.get(range);
        if (known != null) {
            return known;
        }
        byte[] root = range.size() == 1
                ? Sample.sha256(new byte[] {0}, leaves.get(range.from()))
                : Sample.sha256(new byte[] {1}, root(range.left()), root(range.right()));
        roots.put(range, root);
        return root;
    }

    /** PATH(m, D[n]). */
    public List<byte[]> path(int index) {
        return path(index, whole());
    }

    private List<byte[]> path(int index, Range range) {
        if (range.size() == 1) {
            return List.of();
        }
        boolean left = index < range.middle();
        List<byte[]> path = new ArrayList<>(path(index, left ? range.left() : range.right()));
        path.add(root(left ? range.right() : range.left()));
        return path;
    }

    /** PROOF(m, D[n]). */
    public List<byte[]> consistency(int first) {
        return consistency(first, whole(), true);
    }

    private List<byte[]> consistency(int first, Range range, boolean whole) {
        if (first == range.to()) {
            return whole ? List.of() : List.of(root(range));
        }
        boolean left = first <= range.middle();
        List<byte[]> proof = new ArrayList<>(
                left ? consistency(first, range.left(), whole) : consistency(first, range.right(), false));
        proof.add(root(left ? range.right() : range.left()));
        return proof;
    }
}
