package dk.seamark.reporting.proof.log;

/** Reads the tiles of one log. */
interface Tiles {

    /**
     * The first hashes of a tile, concatenated.
     *
     * @param width how many, from 1 to 256; the log must have as many
     * @return {@code width} times 32 bytes, or more
     * @throws IllegalStateException if the tile is missing or has fewer
     */
    byte[] read(TileId tile, int width);
}
