package dk.seamark.verify.audit;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.log.TilePath;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.Unavailable;
import dk.seamark.verify.tree.Hash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tiles above the leaves, as they follow from the tiles below them: each must be served as that. Of each
 * level one tile is held at a time.
 */
final class UpperTiles {

    private final List<Level> levels = new ArrayList<>();
    private final Served served;

    /** What the log serves of a tile. */
    @FunctionalInterface
    interface Served {

        /**
         * Compares a tile.
         *
         * @param path its path below the log's address
         * @param computed the hashes that it must hold
         * @param span how many leaves each of its hashes is over
         * @param first the ledger position of the first leaf that it is over
         */
        void compare(String path, byte[] computed, long span, long first) throws Unavailable;
    }

    private static final class Level {

        private long index;
        private int width;
        private final byte[] hashes = new byte[TilePath.WIDTH * Hash.BYTES];
    }

    UpperTiles(Served served) {
        this.served = served;
    }

    /** A tile of leaves is full; its 256 hashes. */
    void full(byte[] leaves) throws Unavailable {
        add(1, leaves);
    }

    private void add(int height, byte[] below) throws Unavailable {
        if (levels.size() < height) {
            levels.add(new Level());
        }
        Level level = levels.get(height - 1);
        folded(below, 0, TilePath.WIDTH).into(level.hashes, level.width * Hash.BYTES);
        level.width++;
        if (level.width == TilePath.WIDTH) {
            compare(height, level);
            level.index++;
            level.width = 0;
            add(height + 1, level.hashes);
        }
    }

    /** There are no more leaves: what is left are the tiles that are not full. */
    void end() throws Unavailable {
        for (int height = 1; height <= levels.size(); height++) {
            if (levels.get(height - 1).width > 0) {
                compare(height, levels.get(height - 1));
            }
        }
    }

    private void compare(int height, Level level) throws Unavailable {
        long span = 1L << (8 * height);
        served.compare(
                TilePath.of("tile/" + height, level.index, level.width),
                Arrays.copyOf(level.hashes, level.width * Hash.BYTES),
                span,
                level.index * TilePath.WIDTH * span + 1);
    }

    /** Which hash of a tile is not the one that it must be; the sentence names the file. */
    static LocalizedText wrong(String path) {
        return Phrases.say("tile.another", path);
    }

    private static Hash folded(byte[] tile, int from, int count) {
        if (count == 1) {
            return Hash.at(tile, from * Hash.BYTES);
        }
        return Hash.ofNode(folded(tile, from, count / 2), folded(tile, from + count / 2, count / 2));
    }
}
