package dk.seamark.reporting.record.rebuild;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.reporting.record.facts.FactDifferences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The table of rebuilds. */
@Component
class RebuildTable {

    private static final int MOST_TOLD = 100;

    private final JdbcOperations jdbc;

    /** A rebuild whose facts had the hash of the active ones: its position and that hash. */
    record Verified(long position, String stateHash) {}

    RebuildTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Municipality municipality, UUID id, long generation, String askedBy, long last, String foldVersion) {
        jdbc.update("""
                INSERT INTO rebuild (id, municipality, generation, asked_by, began_after, position, last, started_at,
                    outcome, fold_version)
                VALUES (?, ?, ?, ?, 0, 0, ?, now(), 'running', ?)
                """, id, municipality.key(), generation, askedBy, last, foldVersion);
    }

    void beganAfter(UUID id, long position) {
        jdbc.update("UPDATE rebuild SET began_after = ?, position = ? WHERE id = ?", position, position, id);
    }

    /** Records the progress; returns whether the rebuild must stop, because it was cancelled or taken for dead. */
    boolean progress(UUID id, long position) {
        return !jdbc
                .query(
                        "UPDATE rebuild SET position = ? WHERE id = ? AND outcome = 'running' RETURNING NOT cancel_asked",
                        (row, number) -> row.getBoolean(1),
                        position,
                        id)
                .stream()
                .anyMatch(goesOn -> goesOn);
    }

    void compared(UUID id, String stateHash, String askedHash, FactDifferences differences) {
        jdbc.update(
                "UPDATE rebuild SET state_hash = ?, asked_hash = ?, differing = ?, differences = ?::json WHERE id = ?",
                stateHash,
                askedHash,
                differences.count(),
                LedgerJson.mapper().writeValueAsString(differences.first()),
                id);
    }

    void changedAt(UUID id, long position) {
        jdbc.update("UPDATE rebuild SET changed_at = ? WHERE id = ?", position, id);
    }

    /** Records the outcome; false if the rebuild was taken for dead before. */
    boolean finish(UUID id, RebuildOutcome outcome) {
        return jdbc.update(
                        "UPDATE rebuild SET outcome = ?, finished_at = now() WHERE id = ? AND outcome = 'running'",
                        outcome.code(),
                        id)
                > 0;
    }

    /** Whether a rebuild requested by the same role began in the last hours, whatever its outcome. */
    boolean isRecent(Municipality municipality, String askedBy, int hours) {
        return !jdbc.queryForList("""
                        SELECT FROM rebuild
                        WHERE municipality = ? AND asked_by = ? AND started_at > now() - make_interval(hours => ?)
                        LIMIT 1
                        """, municipality.key(), askedBy, hours).isEmpty();
    }

    /** Marks the municipality's running rebuilds as abandoned. */
    void abandon(Municipality municipality) {
        jdbc.update(
                "UPDATE rebuild SET outcome = ?, finished_at = now() WHERE municipality = ? AND outcome = ?",
                RebuildOutcome.ABANDONED.code(),
                municipality.key(),
                RebuildOutcome.RUNNING.code());
    }

    /** Requests cancellation; false if the rebuild has ended, or is not the municipality's. */
    boolean cancel(Municipality municipality, UUID id) {
        return jdbc.update(
                        "UPDATE rebuild SET cancel_asked = true WHERE municipality = ? AND id = ? AND outcome = ?",
                        municipality.key(),
                        id,
                        RebuildOutcome.RUNNING.code())
                > 0;
    }

    /** The latest verified checkpoint of this version of the fold; empty if there is none. */
    Optional<Verified> newestVerified(Municipality municipality, String foldVersion) {
        return jdbc
                .query(
                        """
                        SELECT last, state_hash FROM rebuild
                        WHERE municipality = ? AND fold_version = ? AND outcome IN (?, ?)
                        ORDER BY last DESC LIMIT 1
                        """,
                        (row, number) -> new Verified(row.getLong(1), row.getString(2)),
                        municipality.key(),
                        foldVersion,
                        RebuildOutcome.AGREED.code(),
                        // The facts that replaced differing ones were built from the journal too.
                        RebuildOutcome.DIFFERED.code())
                .stream()
                .findFirst();
    }

    /** The municipality's latest rebuilds, and every one that found a difference, however old: the latest first. */
    List<Rebuild> told(Municipality municipality) {
        return jdbc.query(
                """
                SELECT * FROM rebuild WHERE municipality = ? AND (outcome IN (?, ?) OR id IN (
                    SELECT id FROM rebuild WHERE municipality = ? ORDER BY started_at DESC LIMIT ?))
                ORDER BY started_at DESC
                """,
                (row, number) -> rebuild(row),
                municipality.key(),
                RebuildOutcome.DIFFERED.code(),
                RebuildOutcome.JOURNAL_CHANGED.code(),
                municipality.key(),
                MOST_TOLD);
    }

    Optional<Rebuild> find(Municipality municipality, UUID id) {
        return jdbc
                .query(
                        "SELECT * FROM rebuild WHERE municipality = ? AND id = ?",
                        (row, number) -> rebuild(row),
                        municipality.key(),
                        id)
                .stream()
                .findFirst();
    }

    /** The number of municipalities whose last rebuild found a difference, or failed. */
    int amiss() {
        Integer amiss = jdbc.queryForObject(
                """
                SELECT count(*) FROM (
                    SELECT DISTINCT ON (municipality) outcome FROM rebuild WHERE outcome IN (?, ?, ?, ?)
                    ORDER BY municipality, started_at DESC) last
                WHERE outcome <> ?
                """,
                Integer.class,
                RebuildOutcome.AGREED.code(),
                RebuildOutcome.DIFFERED.code(),
                RebuildOutcome.JOURNAL_CHANGED.code(),
                RebuildOutcome.FAILED.code(),
                RebuildOutcome.AGREED.code());
        return amiss == null ? 0 : amiss;
    }

    private static Rebuild rebuild(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Rebuild(
                row.getString("id"),
                row.getString("asked_by"),
                row.getLong("began_after"),
                row.getLong("position"),
                row.getLong("last"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("finished_at", OffsetDateTime.class)),
                Arrays.stream(RebuildOutcome.values())
                        .filter(each -> each.code().equals(outcome))
                        .findFirst()
                        .orElseThrow(),
                row.getString("state_hash"),
                row.getString("asked_hash"),
                differences(row),
                row.getObject("changed_at", Long.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable FactDifferences differences(ResultSet row) throws SQLException {
        String first = row.getString("differences");
        return first == null
                ? null
                : new FactDifferences(
                        row.getLong("differing"),
                        List.of(LedgerJson.mapper().readValue(first, FactDifferences.Place[].class)));
    }
}
