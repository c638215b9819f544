package dk.seamark.reporting.proof.log;

/**
 * Identifies a tile of a log (C2SP tlog-tiles), which has 256 hashes of subtrees of 256<sup>level</sup> leaves each.
 *
 * @param level the level, from 0, where the hashes are those of leaves
 * @param index the tile's index in the level, from 0
 */
public record TileId(int level, long index) {

    /** The number of hashes in a full tile. */
    public static final int WIDTH = 256;

    /** The number of the tree's levels that a tile spans. */
    static final int HEIGHT = 8;

    /** The number of tile levels of the largest log that a {@code long} can count. */
    static final int LEVELS = 8;

    /** The number of hashes that this tile has in a tree of this many leaves, from 0 to 256. */
    public int widthIn(long size) {
        long hashes = size >>> (HEIGHT * level);
        return Math.clamp(hashes - index * WIDTH, 0, WIDTH);
    }

    /** Its path below {@code tile/} with this many hashes: {@code 0/x001/x234/067.p/112}. */
    public String path(int width) {
        return level + "/" + path(index, width);
    }

    /** The path of an entry bundle below {@code tile/entries/}. */
    public static String path(long index, int width) {
        StringBuilder path = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return width == WIDTH ? path.toString() : path + ".p/" + width;
    }
}
