package dk.seamark.verify.tree;

import java.util.List;

/** Inclusion of a leaf in a tree (RFC 9162, section 2.1.3.2). */
public final class Inclusion {

    private Inclusion() {}

    /**
     * Whether a path leads from a leaf to a tree's root.
     *
     * @param index the leaf's index, from 0
     * @param size how many leaves the tree has
     * @param leaf the leaf's hash
     * @param path the hashes beside the way, from the leaf's sibling up
     * @param root the tree's root
     */
    public static boolean holds(long index, long size, Hash leaf, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                // A last node without a sibling rises as it is.
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
