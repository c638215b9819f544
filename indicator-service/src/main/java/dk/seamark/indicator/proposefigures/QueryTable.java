package dk.seamark.indicator.proposefigures;

import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The table {@code figure_query}: at most one query for each component. */
@Repository
class QueryTable {

    private static final String COLUMNS =
            "municipality, plan, indicator, component, kind, query, version, changed_at, tried_at, failure";

    private static final String OF_COMPONENT =
            " WHERE municipality = ? AND plan = ? AND indicator = ? AND component = ?";
    private static final String RETURNING = "RETURNING " + COLUMNS;

    private final JdbcOperations jdbc;

    QueryTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KeptQuery> find(ComponentPlace place) {
        return one("SELECT " + COLUMNS + " FROM figure_query" + OF_COMPONENT, place.key());
    }

    /** The query, which nobody else changes or fetches until the transaction ends. */
    Optional<KeptQuery> lock(ComponentPlace place) {
        return one("SELECT " + COLUMNS + " FROM figure_query" + OF_COMPONENT + " FOR UPDATE", place.key());
    }

    /** Keeps it in the place of another one; the last writer wins. */
    KeptQuery save(ComponentPlace place, SourceQuery query, String actor) {
        return one("""
                        INSERT INTO figure_query AS kept (municipality, plan, indicator, component, kind, query,
                            changed_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (municipality, plan, indicator, component) DO UPDATE
                        SET kind = EXCLUDED.kind, query = EXCLUDED.query, changed_by = EXCLUDED.changed_by, changed_at = now(),
                            version = kept.version + 1, failure = NULL
                        """ + RETURNING, place.keyAnd(query.kind().code(), query.kept(), actor))
                .orElseThrow();
    }

    void discard(ComponentPlace place) {
        jdbc.update("DELETE FROM figure_query" + OF_COMPONENT, place.key());
    }

    /**
     * Notes that it was asked now.
     *
     * @param failure the code of the problem; null if something came of it
     */
    void tried(ComponentPlace place, @Nullable String failure) {
        jdbc.update(
                "UPDATE figure_query SET tried_at = now(), failure = ?" + OF_COMPONENT,
                failure,
                place.municipality().key(),
                place.planId(),
                place.indicatorId(),
                place.componentId());
    }

    /**
     * Takes the query of StatBank that waits longest of those that were not asked for a time, and notes that it is
     * asked now, so that no other instance takes it.
     */
    Optional<KeptQuery> takeDue(Duration every) {
        return one("""
                UPDATE figure_query SET tried_at = now() WHERE (municipality, plan, indicator, component) = (
                    SELECT municipality, plan, indicator, component FROM figure_query
                    WHERE kind = 'statbank' AND (tried_at IS NULL OR tried_at < now() - make_interval(secs => ?))
                    ORDER BY tried_at NULLS FIRST LIMIT 1 FOR UPDATE SKIP LOCKED)
                """ + RETURNING, every.toSeconds());
    }

    private Optional<KeptQuery> one(String sql, @Nullable Object... parameters) {
        List<KeptQuery> rows = jdbc.query(sql, QueryTable::read, parameters);
        return rows.stream().findFirst();
    }

    private static KeptQuery read(ResultSet row, int number) throws SQLException {
        OffsetDateTime tried = row.getObject("tried_at", OffsetDateTime.class);
        Instant triedAt = tried == null ? null : tried.toInstant();
        return new KeptQuery(
                new ComponentPlace(
                        new Municipality(row.getString("municipality")),
                        row.getString("plan"),
                        row.getString("indicator"),
                        row.getString("component")),
                SourceQuery.read(
                        Coded.of(QueryKind.class, row.getString("kind")).orElseThrow(), row.getString("query")),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                triedAt,
                row.getString("failure"));
    }
}
