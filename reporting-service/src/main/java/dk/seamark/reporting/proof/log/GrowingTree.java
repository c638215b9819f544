package dk.seamark.reporting.proof.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a log's tree, to which leaves are appended. It holds one tile for each level and nothing else,
 * however many leaves there are.
 */
final class GrowingTree {

    /** A tile that is new or has grown, with all of its hashes so far. */
    @SuppressWarnings("ArrayRecordComponent") // Only passed on, never compared.
    record Grown(TileId tile, byte[] hashes) {}

    private static final class Edge {

        private long index;
        private int width;
        private final byte[] hashes = new byte[TileId.WIDTH * Hash.BYTES];

        byte[] written() {
            return Arrays.copyOf(hashes, width * Hash.BYTES);
        }
    }

    private final List<Edge> edges = new ArrayList<>();
    private final List<Grown> full = new ArrayList<>();
    private final List<Boolean> touched = new ArrayList<>();
    private long size;

    /** Continues the tree of this many leaves, which has these tiles. */
    static GrowingTree of(Tiles tiles, long size) {
        GrowingTree tree = new GrowingTree();
        tree.size = size;
        for (int level = 0; level < TileId.LEVELS && size >>> (TileId.HEIGHT * level) > 0; level++) {
            Edge edge = tree.edge(level);
            long hashes = size >>> (TileId.HEIGHT * level);
            edge.index = hashes / TileId.WIDTH;
            edge.width = (int) (hashes % TileId.WIDTH);
            if (edge.width > 0) {
                byte[] read = tiles.read(new TileId(level, edge.index), edge.width);
                System.arraycopy(read, 0, edge.hashes, 0, edge.width * Hash.BYTES);
            }
        }
        return tree;
    }

    /** The number of leaves. */
    long size() {
        return size;
    }

    /** The root hash. */
    Hash root() {
        Hash root = null;
        for (Edge edge : edges) {
            // The complete subtrees of this tile, the smallest and rightmost first.
            for (int height = 0; height < TileId.HEIGHT; height++) {
                int count = 1 << height;
                if ((edge.width & count) != 0) {
                    int offset = edge.width & -(count << 1);
                    Hash subtree = MerkleTree.folded(edge.hashes, offset, count);
                    root = root == null ? subtree : Hash.ofNode(subtree, root);
                }
            }
        }
        return root == null ? Hash.EMPTY : root;
    }

    /** Appends a leaf. */
    void add(Hash leaf) {
        size++;
        add(0, leaf);
    }

    private void add(int level, Hash hash) {
        Edge edge = edge(level);
        hash.into(edge.hashes, edge.width * Hash.BYTES);
        edge.width++;
        touched.set(level, true);
        if (edge.width == TileId.WIDTH) {
            TileId tile = new TileId(level, edge.index);
            full.add(new Grown(tile, edge.hashes.clone()));
            edge.index++;
            edge.width = 0;
            touched.set(level, false);
            add(level + 1, MerkleTree.folded(edge.hashes, 0, TileId.WIDTH));
        }
    }

    private Edge edge(int level) {
        while (edges.size() <= level) {
            edges.add(new Edge());
            touched.add(false);
        }
        return edges.get(level);
    }

    /** The tiles that have grown since the last call: the full ones, and one partial one for each level. */
    List<Grown> takeGrown() {
        List<Grown> grown = new ArrayList<>(full);
        full.clear();
        for (int level = 0; level < edges.size(); level++) {
            if (touched.set(level, false)) {
                Edge edge = edges.get(level);
                grown.add(new Grown(new TileId(level, edge.index), edge.written()));
            }
        }
        return grown;
    }
}
