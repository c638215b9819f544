package dk.seamark.verify.log;

import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Merkle tree of a log at a size, read tile by tile. Nothing that it gives is to be believed before a
 * proof made of it leads to roots that are signed.
 */
public final class TileTree {

    private static final int HEIGHT = 8;

    private final LogFiles files;
    private final long size;
    private final Map<String, byte[]> read = new HashMap<>();

    /**
     * The tree of a log.
     *
     * @param size how many leaves it has, as a verified checkpoint says
     */
    public TileTree(LogFiles files, long size) {
        this.files = files;
        this.size = size;
    }

    /**
     * The consistency proof of RFC 6962, section 2.1.2.
     *
     * @param first how many leaves the smaller tree has, from 1
     * @param second how many leaves the larger tree has, at most the size of this one
     * @throws Flaw if a tile cannot be had
     */
    public List<Hash> consistency(long first, long second) throws VerificationException {
        List<Hash> proof = new ArrayList<>();
        prove(first, 0, second, true, proof);
        return proof;
    }

    private void prove(long first, long from, long to, boolean whole, List<Hash> proof) throws VerificationException {
        if (first == to) {
            if (!whole) {
                proof.add(range(from, to));
            }
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (first <= middle) {
            prove(first, from, middle, whole, proof);
            proof.add(range(middle, to));
        } else {
            prove(first, middle, to, false, proof);
            proof.add(range(from, middle));
        }
    }

    /** The root of the tree of the leaves from one index up to another. */
    private Hash range(long from, long to) throws VerificationException {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            return node(Long.numberOfTrailingZeros(width), from / width);
        }
        long middle = from + Long.highestOneBit(width);
        return Hash.ofNode(range(from, middle), range(middle, to));
    }

    /** The root of a full subtree: of 2^height leaves, the index-th such from the left. */
    private Hash node(int height, long index) throws VerificationException {
        if (height % HEIGHT != 0) {
            return Hash.ofNode(node(height - 1, 2 * index), node(height - 1, 2 * index + 1));
        }
        int level = height / HEIGHT;
        long tile = index / TilePath.WIDTH;
        byte[] hashes = tile(level, tile);
        return Hash.at(hashes, (int) (index % TilePath.WIDTH) * Hash.BYTES);
    }

    private byte[] tile(int level, long index) throws VerificationException {
        long known = (size >> (HEIGHT * level)) - index * TilePath.WIDTH;
        int width = (int) Math.min(TilePath.WIDTH, known);
        String path = TilePath.of("tile/" + level, index, width);
        byte[] hashes = read.get(path);
        if (hashes == null) {
            hashes = files.read(path, width * Hash.BYTES);
            if (hashes.length != width * Hash.BYTES) {
                throw new VerificationException("tile.size", path, hashes.length, width * Hash.BYTES);
            }
            read.put(path, hashes);
        }
        return hashes;
    }
}
