package dk.seamark.reporting.proof.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tiles of a log in memory, with the latest hashes of each. */
final class MemoryTiles implements Tiles {

    private final Map<TileId, byte[]> tiles = new HashMap<>();

    void keep(List<GrowingTree.Grown> grown) {
        grown.forEach(each -> tiles.put(each.tile(), each.hashes()));
    }

    @Override
    public byte[] read(TileId tile, int width) {
        byte[] hashes = tiles.get(tile);
        if (hashes == null || hashes.length < width * Hash.BYTES) {
            throw new IllegalStateException("No tile " + tile.path(width));
        }
        return hashes;
    }

    Map<TileId, byte[]> all() {
        return tiles;
    }
}
