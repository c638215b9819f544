package dk.seamark.verify.log;

/** Where C2SP tlog-tiles has a tile. */
public final class TilePath {

    /** How many hashes a full tile holds, and how many leaves a full bundle of entries. */
    public static final int WIDTH = 256;

    private TilePath() {}

    /**
     * The path of a tile.
     *
     * @param kind {@code tile/<level>} or {@code tile/entries}
     * @param index the tile's index within its level, from 0
     * @param width how many hashes or entries it holds, from 1 to 256
     */
    public static String of(String kind, long index, int width) {
        StringBuilder path = new StringBuilder(String.format("%03d", index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, String.format("x%03d/", rest % 1000));
        }
        return kind + "/" + path + (width == WIDTH ? "" : ".p/" + width);
    }
}
