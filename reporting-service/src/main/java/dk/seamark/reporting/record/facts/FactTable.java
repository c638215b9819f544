package dk.seamark.reporting.record.facts;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.reporting.record.copy.CopyIn;
import dk.seamark.reporting.record.facts.FactHistory.Ended;
import dk.seamark.reporting.record.facts.FactHistory.Span;
import dk.seamark.standing.canonical.Canonical;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The table of facts, each with the positions between which it was valid. */
@Component
class FactTable {

    private static final String COLUMNS =
            "fact (municipality, generation, path, head, valid_from, valid_until, known_from, known_until, fact)";

    private static final String HEAD =
            "SELECT generation, position FROM fact_head WHERE municipality = ? AND fold_version = ?";

    /** The condition in the form that its index requires; in ASCII, 0 is the character after the slash. */
    private static final String OF_PLAN = """
            municipality = ? AND generation = ? AND path >= 'plans/' AND path < 'plans0' AND split_part(path, '/', 2) = ?
              AND fact_fork(known_from, known_until) = ANY (fact_forks(?)) AND known_from <= ? AND known_until > ?""";

    private final JdbcOperations jdbc;

    FactTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The head of the municipality's active generation for this version of the fold; empty before the first. */
    Optional<FactHead> head(String municipality) {
        return head(HEAD, municipality);
    }

    /**
     * The same with a row lock until the transaction ends, so that there is only one writer; created if there is none.
     * It throws if the lock is not available in time.
     */
    FactHead held(String municipality) {
        jdbc.execute("SET LOCAL lock_timeout = '10s'");
        jdbc.update("""
                INSERT INTO fact_head (municipality, fold_version, generation, position, moved_at)
                SELECT ?, ?, nextval('fact_generation'), 0, now()
                WHERE NOT EXISTS (SELECT FROM fact_head WHERE municipality = ? AND fold_version = ?)
                ON CONFLICT DO NOTHING
                """, municipality, FoldVersion.CURRENT, municipality, FoldVersion.CURRENT);
        return head(HEAD + " FOR UPDATE", municipality).orElseThrow();
    }

    private Optional<FactHead> head(String query, String municipality) {
        return jdbc
                .query(
                        query,
                        (row, number) -> new FactHead(row.getLong(1), row.getLong(2)),
                        municipality,
                        FoldVersion.CURRENT)
                .stream()
                .findFirst();
    }

    /** Sets the head of the active generation. */
    void move(String municipality, FactHead head) {
        jdbc.update("""
                UPDATE fact_head SET generation = ?, position = ?, moved_at = now()
                WHERE municipality = ? AND fold_version = ?
                """, head.generation(), head.position(), municipality, FoldVersion.CURRENT);
    }

    /** All facts that are still valid. */
    List<FactRow> standing(String municipality, long generation) {
        return jdbc.query(
                "SELECT path, fact FROM fact WHERE municipality = ? AND generation = ? AND known_until = ?",
                (row, number) -> fact(row),
                municipality,
                generation,
                FactHistory.STANDS);
    }

    /** The facts valid at a position that are needed to find out which plans a query is about. */
    List<FactRow> heads(String municipality, long generation, long position) {
        return jdbc.query("""
                SELECT path, fact FROM fact
                WHERE municipality = ? AND generation = ? AND head AND known_from <= ? AND known_until > ?
                """, (row, number) -> fact(row), municipality, generation, position, position);
    }

    /** The facts of a plan that were valid at a position, except those that {@link #heads} returns. */
    List<FactRow> ofPlan(String municipality, long generation, String planId, long position) {
        return jdbc.query(
                "SELECT path, fact FROM fact WHERE NOT head AND " + OF_PLAN,
                (row, number) -> fact(row),
                municipality,
                generation,
                PathText.of(planId),
                position,
                position,
                position);
    }

    /** The facts of a plan that were valid at a position, and those of {@link #heads} that belong to no plan. */
    List<FactRow> aroundPlan(String municipality, long generation, String planId, long position) {
        return jdbc.query(
                """
                SELECT path, fact FROM fact WHERE %s UNION ALL
                SELECT path, fact FROM fact
                WHERE municipality = ? AND generation = ? AND head AND known_from <= ? AND known_until > ?
                  AND (path < 'plans/' OR path >= 'plans0')
                """.formatted(OF_PLAN),
                (row, number) -> fact(row),
                municipality,
                generation,
                PathText.of(planId),
                position,
                position,
                position,
                municipality,
                generation,
                position,
                position);
    }

    /** Sets the end of facts that were still valid. */
    void end(String municipality, long generation, List<Ended> ended) {
        jdbc.batchUpdate(
                """
                UPDATE fact SET known_until = ?
                WHERE municipality = ? AND generation = ? AND path = ? AND known_until = 9223372036854775807
                """,
                ended.stream()
                        .map(each -> new Object[] {each.until(), municipality, generation, PathText.of(each.path())})
                        .toList());
    }

    /** Inserts facts. */
    void add(String municipality, long generation, List<Span> spans) {
        CopyIn rows = new CopyIn();
        for (Span span : spans) {
            ReportingPeriod period = span.path().describes();
            rows.row(9)
                    .text(municipality)
                    .bigint(generation)
                    .text(PathText.of(span.path()))
                    .truth(span.path().isHead())
                    .date(period == null ? null : period.firstDay())
                    .date(period == null ? null : period.lastDay().plusDays(1))
                    .bigint(span.from())
                    .bigint(span.until())
                    .text(Canonical.bytes(span.fact()));
        }
        ConnectionCallback<Boolean> copy = connection -> {
            rows.into(connection, COLUMNS);
            return true;
        };
        jdbc.execute(copy);
    }

    static FactRow fact(ResultSet row) throws SQLException {
        return new FactRow(PathText.parse(row.getString("path")), row.getBytes("fact"));
    }
}
