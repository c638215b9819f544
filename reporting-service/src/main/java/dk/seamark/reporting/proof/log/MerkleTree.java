package dk.seamark.reporting.proof.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree over the first leaves of a log, read from its tiles: its root, and the proofs of RFC 6962.
 *
 * @param tiles the log's tiles, of this size or a later one
 * @param size the number of leaves, from 0
 */
record MerkleTree(Tiles tiles, long size) {

    /** The root hash. */
    Hash root() {
        return size == 0 ? Hash.EMPTY : over(0, size);
    }

    /**
     * The inclusion path of a leaf, from its sibling up (RFC 6962, section 2.1.1).
     *
     * @param index the index of the leaf, from 0
     */
    List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has none at " + index);
        }
        List<Hash> path = new ArrayList<>();
        long start = 0;
        long end = size;
        while (end - start > 1) {
            long split = start + split(end - start);
            if (index < split) {
                path.addFirst(over(split, end));
                end = split;
            } else {
                path.addFirst(over(start, split));
                start = split;
            }
        }
        return List.copyOf(path);
    }

    /**
     * The proof that this tree extends that of the first leaves (RFC 6962, section 2.1.2).
     *
     * @param earlier the number of leaves of the earlier tree, from 0; the proof is empty if that is 0 or all
     */
    List<Hash> consistency(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves did not grow from " + earlier);
        }
        List<Hash> proof = new ArrayList<>();
        if (earlier == 0 || earlier == size) {
            return proof;
        }
        long start = 0;
        long end = size;
        boolean known = true; // Whether the subtree from start to earlier is the whole earlier tree.
        while (earlier != end) {
            long split = start + split(end - start);
            if (earlier <= split) {
                proof.addFirst(over(split, end));
                end = split;
            } else {
                proof.addFirst(over(start, split));
                start = split;
                known = false;
            }
        }
        if (!known) {
            proof.addFirst(over(start, end));
        }
        return List.copyOf(proof);
    }

    /** The hash over the leaves from {@code start} to {@code end}, exclusive; at least one leaf. */
    private Hash over(long start, long end) {
        long count = end - start;
        if (Long.bitCount(count) == 1) {
            return complete(start, Long.numberOfTrailingZeros(count));
        }
        long split = start + split(count);
        return Hash.ofNode(over(start, split), over(split, end));
    }

    /** The hash over 2<sup>height</sup> leaves, starting at a multiple of that. */
    private Hash complete(long start, int height) {
        int level = height / TileId.HEIGHT;
        long first = start >>> (level * TileId.HEIGHT);
        int count = 1 << (height % TileId.HEIGHT);
        int offset = (int) (first % TileId.WIDTH);
        byte[] tile = tiles.read(new TileId(level, first / TileId.WIDTH), offset + count);
        return folded(tile, offset, count);
    }

    /** The hash over {@code count} adjacent hashes of a tile; {@code count} is a power of two. */
    static Hash folded(byte[] tile, int offset, int count) {
        if (count == 1) {
            return Hash.at(tile, offset * Hash.BYTES);
        }
        int half = count / 2;
        return Hash.ofNode(folded(tile, offset, half), folded(tile, offset + half, half));
    }

    /** The largest power of two below {@code count}, which is at least 2. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
