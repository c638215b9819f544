package dk.seamark.reporting.proof.log;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Stores the logs' tiles and checkpoints. */
@Component
class LogTable {

    private final JdbcOperations jdbc;

    /**
     * The current end of a log.
     *
     * @param size the number of leaves, from 0
     * @param checkpoint the signed note for this size
     */
    record Head(long size, String checkpoint) {}

    LogTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The current end of the municipality's log; empty if it has no log. */
    Optional<Head> head(String municipality) {
        return head("SELECT size, note FROM log_head WHERE municipality = ?", municipality);
    }

    /** The same with a row lock until the transaction ends, so that there is only one writer. */
    Optional<Head> held(String municipality) {
        return head("SELECT size, note FROM log_head WHERE municipality = ? FOR UPDATE", municipality);
    }

    private Optional<Head> head(String query, String municipality) {
        return jdbc.query(query, (row, number) -> new Head(row.getLong(1), row.getString(2)), municipality).stream()
                .findFirst();
    }

    /** Creates an empty log; false if there is one already. */
    boolean begin(String municipality, Head empty) {
        return jdbc.update(
                        "INSERT INTO log_head (municipality, size, note) VALUES (?, ?, ?)" + " ON CONFLICT DO NOTHING",
                        municipality,
                        empty.size(),
                        empty.checkpoint())
                > 0;
    }

    /** Stores the tiles that have grown and the new end of the log. */
    void grow(String municipality, List<GrowingTree.Grown> grown, Head head) {
        jdbc.batchUpdate(
                """
                INSERT INTO log_tile (municipality, level, index, hashes) VALUES (?, ?, ?, ?)
                ON CONFLICT (municipality, level, index) DO UPDATE SET hashes = excluded.hashes
                """,
                grown.stream()
                        .map(each -> new Object[] {
                            municipality, each.tile().level(), each.tile().index(), each.hashes()
                        })
                        .toList());
        jdbc.update(
                "UPDATE log_head SET size = ?, note = ? WHERE municipality = ?",
                head.size(),
                head.checkpoint(),
                municipality);
    }

    /** The municipality's tiles. */
    Tiles tiles(String municipality) {
        return (tile, width) -> hashes(municipality, tile)
                .filter(hashes -> hashes.length >= width * Hash.BYTES)
                .orElseThrow(() ->
                        new IllegalStateException("The log of " + municipality + " lacks tile " + tile.path(width)));
    }

    /** The stored hashes of a tile; empty if there are none. */
    Optional<byte[]> hashes(String municipality, TileId tile) {
        return jdbc
                .query(
                        "SELECT hashes FROM log_tile WHERE municipality = ? AND level = ? AND index = ?",
                        (row, number) -> row.getBytes(1),
                        municipality,
                        tile.level(),
                        tile.index())
                .stream()
                .findFirst();
    }

    /** The municipalities whose journal has entries that are not logged yet. */
    List<String> behind() {
        // A loose index scan: it steps from one municipality to the next along the primary key, as many rows have few
        // municipalities. Records without a municipality are in no log.
        return jdbc.query("""
                WITH RECURSIVE journalled(municipality) AS (
                    (SELECT municipality FROM journal WHERE municipality > '' ORDER BY municipality LIMIT 1)
                    UNION ALL
                    SELECT (SELECT municipality FROM journal
                            WHERE municipality > journalled.municipality ORDER BY municipality LIMIT 1)
                    FROM journalled WHERE journalled.municipality IS NOT NULL)
                SELECT municipality FROM journalled LEFT JOIN log_head USING (municipality)
                WHERE municipality IS NOT NULL
                  AND (SELECT position FROM journal
                       WHERE journal.municipality = journalled.municipality ORDER BY position DESC LIMIT 1)
                      > coalesce(size, 0)
                ORDER BY municipality
                """, (row, number) -> row.getString(1));
    }
}
