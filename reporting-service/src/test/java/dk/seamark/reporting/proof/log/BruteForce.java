package dk.seamark.reporting.proof.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** RFC 6962, section 2.1, implemented literally over a list of leaves; it caches roots. */
final class BruteForce {

    private final List<Hash> leaves;
    private final Map<Range, Hash> roots = new HashMap<>();

    private record Range(int start, int end) {}

    BruteForce(List<Hash> leaves) {
        this.leaves = leaves;
    }

    /** MTH(D[size]). */
    Hash root(int size) {
        return root(0, size);
    }

    private Hash root(int start, int end) {
        if (start == end) {
            return Hash.EMPTY;
        }
        if (end - start == 1) {
            return leaves.get(start);
        }
        Hash known = roots.get(new Range(start, end));
        if (known != null) {
            return known;
        }
        int k = start + split(end - start);
        Hash root = Hash.ofNode(root(start, k), root(k, end));
        roots.put(new Range(start, end), root);
        return root;
    }

    /** PATH(m, D[size]). */
    List<Hash> path(int m, int size) {
        return path(m, 0, size);
    }

    private List<Hash> path(int m, int start, int end) {
        if (end - start == 1) {
            return new ArrayList<>();
        }
        int k = split(end - start);
        List<Hash> path;
        if (m < k) {
            path = path(m, start, start + k);
            path.add(root(start + k, end));
        } else {
            path = path(m - k, start + k, end);
            path.add(root(start, start + k));
        }
        return path;
    }

    /** PROOF(m, D[size]). */
    List<Hash> proof(int m, int size) {
        return subproof(m, 0, size, true);
    }

    private List<Hash> subproof(int m, int start, int end, boolean whole) {
        if (m == end - start) {
            return whole ? new ArrayList<>() : new ArrayList<>(List.of(root(start, end)));
        }
        int k = split(end - start);
        List<Hash> proof;
        if (m <= k) {
            proof = subproof(m, start, start + k, whole);
            proof.add(root(start + k, end));
        } else {
            proof = subproof(m - k, start + k, end, false);
            proof.add(root(start, start + k));
        }
        return proof;
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }
}
