package dk.seamark.verify.tree;

import java.util.List;

/** Consistency of two trees: the larger one begins with the smaller one (RFC 9162, section 2.1.4.2). */
public final class Consistency {

    private Consistency() {}

    /**
     * Whether a proof shows that the first tree is the beginning of the second.
     *
     * @param first how many leaves the first tree has, from 1
     * @param second how many leaves the second tree has
     * @param proof the hashes, as RFC 6962 orders them
     * @param firstRoot the first tree's root
     * @param secondRoot the second tree's root
     */
    public static boolean holds(long first, long second, List<Hash> proof, Hash firstRoot, Hash secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return proof.isEmpty() && firstRoot.equals(secondRoot);
        }
        boolean whole = Long.bitCount(first) == 1;
        if (!whole && proof.isEmpty()) {
            return false;
        }
        long node = first - 1;
        long last = second - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        Hash start = whole ? firstRoot : proof.getFirst();
        Hash small = start;
        Hash large = start;
        for (Hash hash : proof.subList(whole ? 0 : 1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                small = Hash.ofNode(hash, small);
                large = Hash.ofNode(hash, large);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                large = Hash.ofNode(large, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && small.equals(firstRoot) && large.equals(secondRoot);
    }
}
