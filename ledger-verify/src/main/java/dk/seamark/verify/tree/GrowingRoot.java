package dk.seamark.verify.tree;

import java.util.ArrayDeque;
import java.util.Deque;

/** The root of a tree that leaves are added to; it holds a hash for each full subtree on the right edge. */
public final class GrowingRoot {

    private final Deque<Peak> peaks = new ArrayDeque<>();
    private long size;

    /** A full subtree that waits for its sibling. */
    private record Peak(int height, Hash hash) {}

    /** A tree without leaves. */
    public GrowingRoot() {}

    /** Adds a leaf by its hash. */
    public void add(Hash leaf) {
        Peak peak = new Peak(0, leaf);
        while (!peaks.isEmpty() && peaks.getLast().height() == peak.height()) {
            peak = new Peak(peak.height() + 1, Hash.ofNode(peaks.removeLast().hash(), peak.hash()));
        }
        peaks.addLast(peak);
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The root of the tree of the leaves so far. */
    public Hash root() {
        Hash root = null;
        for (var all = peaks.descendingIterator(); all.hasNext(); ) {
            Hash hash = all.next().hash();
            root = root == null ? hash : Hash.ofNode(hash, root);
        }
        return root == null ? Hash.EMPTY : root;
    }
}
