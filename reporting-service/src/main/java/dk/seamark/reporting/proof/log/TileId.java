package dk.seamark.reporting.proof.log;

/**
 * Which tile of a log (C2SP tlog-tiles): 256 hashes of subtrees of 256<sup>level</sup> leaves each.
 *
 * @param level from 0, where the hashes are those of leaves
 * @param index which of the level's tiles, from 0
 */
public record TileId(int level, long index) {

    /** How many hashes a full tile has. */
    public static final int WIDTH = 256;

    /** How many levels of the tree a tile spans. */
    static final int HEIGHT = 8;

    /** How many levels the largest log has that a {@code long} counts. */
    static final int LEVELS = 8;

    /** How many hashes this tile has in a tree of this many leaves, from 0 to 256. */
    public int widthIn(long size) {
        long hashes = size >>> (HEIGHT * level);
        return Math.clamp(hashes - index * WIDTH, 0, WIDTH);
    }

    /** Its path below {@code tile/} when it has this many hashes: {@code 0/x001/x234/067.p/112}. */
    public String path(int width) {
        return level + "/" + path(index, width);
    }

    /** The path of the bundle of entries below {@code tile/entries/}. */
    public static String path(long index, int width) {
        StringBuilder path = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return width == WIDTH ? path.toString() : path + ".p/" + width;
    }
}
