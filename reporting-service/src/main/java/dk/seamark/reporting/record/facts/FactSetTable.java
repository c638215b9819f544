package dk.seamark.reporting.record.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Reads, copies and deletes whole generations of a municipality's facts. */
@Component
class FactSetTable {

    /** The number of rows in one statement, so that transactions are short. */
    private static final int PORTION = 20_000;

    private final JdbcOperations jdbc;

    FactSetTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All facts that were valid at a position. */
    List<FactRow> at(String municipality, long generation, long position) {
        return jdbc.query("""
                SELECT path, fact FROM fact
                WHERE municipality = ? AND generation = ? AND known_from <= ? AND known_until > ?
                """, (row, number) -> FactTable.fact(row), municipality, generation, position, position);
    }

    /** Copies the facts of one generation at a position into another, in short statements. */
    void copy(String municipality, long from, long to, long position) {
        String after = "";
        while (true) {
            String last = portionEnd(municipality, from, after);
            jdbc.update("""
                    INSERT INTO fact (municipality, generation, path, head, valid_from, valid_until,
                        known_from, known_until, fact)
                    SELECT municipality, ?, path, head, valid_from, valid_until, known_from,
                        CASE WHEN known_until > ? THEN 9223372036854775807 ELSE known_until END, fact
                    FROM fact
                    WHERE municipality = ? AND generation = ? AND known_from <= ?
                      AND path > ? AND (?::text IS NULL OR path <= ?)
                    """, to, position, municipality, from, position, after, last, last);
            if (last == null) {
                return;
            }
            after = last;
        }
    }

    private @Nullable String portionEnd(String municipality, long generation, String after) {
        return jdbc.query("""
                        SELECT path FROM fact WHERE municipality = ? AND generation = ? AND path > ?
                        ORDER BY path OFFSET ? LIMIT 1
                        """, (row, number) -> row.getString(1), municipality, generation, after, PORTION).stream()
                .findFirst()
                .orElse(null);
    }

    /** Compares everything in two generations up to a position, including facts that have ended. */
    FactDifferences differences(String municipality, long asked, long fresh, long position) {
        List<FactDifferences.Difference> some = jdbc.query(
                """
                WITH known AS (
                    SELECT generation, path, known_from, head, valid_from, valid_until, fact::text AS fact,
                        CASE WHEN known_until > ? THEN 9223372036854775807 ELSE known_until END AS known_until
                    FROM fact WHERE municipality = ? AND generation IN (?, ?) AND known_from <= ?),
                differing AS (
                    SELECT path, known_from FROM
                        (SELECT * FROM known WHERE generation = ?) asked
                        FULL JOIN (SELECT * FROM known WHERE generation = ?) fresh USING (path, known_from)
                    WHERE asked.known_until IS DISTINCT FROM fresh.known_until
                       OR asked.fact IS DISTINCT FROM fresh.fact
                       OR asked.head IS DISTINCT FROM fresh.head
                       OR asked.valid_from IS DISTINCT FROM fresh.valid_from
                       OR asked.valid_until IS DISTINCT FROM fresh.valid_until)
                SELECT path, known_from, count(*) OVER () AS differing FROM differing
                ORDER BY known_from, path LIMIT ?
                """,
                (row, number) -> new FactDifferences.Difference(row.getString(1), row.getLong(2), row.getLong(3)),
                position,
                municipality,
                asked,
                fresh,
                position,
                asked,
                fresh,
                FactDifferences.MOST_TOLD);
        return FactDifferences.of(some);
    }

    /** A new generation number. */
    long nextGeneration() {
        Long next = jdbc.queryForObject("SELECT nextval('fact_generation')", Long.class);
        return next == null ? 0 : next;
    }

    /** Deletes a generation in short statements, unless it is active for some version of the fold. */
    void delete(String municipality, long generation) {
        int deleted;
        do {
            deleted = jdbc.update("""
                    DELETE FROM fact WHERE ctid IN (
                        SELECT ctid FROM fact WHERE municipality = ? AND generation = ? LIMIT ?)
                    AND NOT EXISTS (SELECT FROM fact_head WHERE generation = ?)
                    """, municipality, generation, PORTION, generation);
        } while (deleted > 0);
    }

    /** Deletes the heads of versions of the fold that were not used for a day. */
    void forgetOldVersions(String municipality) {
        jdbc.update("""
                DELETE FROM fact_head
                WHERE municipality = ? AND fold_version <> ? AND moved_at < now() - interval '1 day'
                """, municipality, FoldVersion.CURRENT);
    }

    /** The generations that have rows and are active for no version of the fold. */
    List<Long> unasked(String municipality) {
        // A loose index scan: it steps from one generation to the next along the primary key.
        return jdbc.query("""
                WITH RECURSIVE there(generation) AS (
                    SELECT min(generation) FROM fact WHERE municipality = ?
                    UNION ALL
                    SELECT (SELECT min(generation) FROM fact WHERE municipality = ? AND generation > there.generation)
                    FROM there WHERE there.generation IS NOT NULL)
                SELECT generation FROM there
                WHERE generation IS NOT NULL AND generation NOT IN (SELECT generation FROM fact_head)
                """, (row, number) -> row.getLong(1), municipality, municipality);
    }
}
