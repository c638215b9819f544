package dk.seamark.reporting.record.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Handles whole sets of facts: the generations of a municipality. */
@Component
class FactSetTable {

    /** How many rows one statement moves, so that no transaction is long. */
    private static final int PORTION = 20_000;

    private final JdbcOperations jdbc;

    FactSetTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** All facts that stood at a position. */
    List<FactRow> at(String municipality, long generation, long position) {
        return jdbc.query("""
                SELECT path, fact FROM fact
                WHERE municipality = ? AND generation = ? AND known_from <= ? AND known_until > ?
                """, (row, number) -> FactTable.fact(row), municipality, generation, position, position);
    }

    /** Adds to one set what another one knew at a position, in short statements. */
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

    /** Compares all that two sets knew up to a position, what has ended since included. */
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

    /** A number that no set of facts has had. */
    long nextGeneration() {
        Long next = jdbc.queryForObject("SELECT nextval('fact_generation')", Long.class);
        return next == null ? 0 : next;
    }

    /** Deletes a set of facts, in short statements; nothing of one that some version asks. */
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

    /** Forgets which facts were asked by versions of which nothing was heard for a day. */
    void forgetOldVersions(String municipality) {
        jdbc.update("""
                DELETE FROM fact_head
                WHERE municipality = ? AND fold_version <> ? AND moved_at < now() - interval '1 day'
                """, municipality, FoldVersion.CURRENT);
    }

    /** The sets of facts that there are rows of and that no version asks. */
    List<Long> unasked(String municipality) {
        // Steps from one to the next along the primary key.
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
