package dk.seamark.reporting.publish.opendata;

import dk.seamark.events.value.Municipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Finds the issued packs that have a public edition, by the ledger positions of the events that issued them. */
@Component
final class OpenPackTable {

    /** Each issue adds one event to the stream of its plan's and period's packs. */
    private static final String ISSUED = """
            SELECT plan_id, period, number, journal.position, event_time
            FROM pack_issue JOIN journal USING (municipality)
            WHERE municipality = ?
                AND stream COLLATE "C" = municipality || '/plans/' || plan_id || '/packs/' || period
                AND stream_sequence = number - 1
                AND EXISTS (
                    SELECT FROM pack_archive a
                    WHERE a.municipality = pack_issue.municipality AND a.plan_id = pack_issue.plan_id
                        AND a.period = pack_issue.period AND a.number = pack_issue.number AND a.format = 'public.json')
            """;

    private final JdbcOperations jdbc;

    /**
     * The issue of a pack.
     *
     * @param planId the plan that it follows up
     * @param period the period that it reports on
     * @param number its number among those of the plan and period, from 1
     * @param position the ledger position of the event that issued it
     * @param time when it was issued, UTC
     */
    record OpenPack(String planId, String period, int number, long position, Instant time) {}

    OpenPackTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next packs, in the order of their issue.
     *
     * @param after the position before the first, from 0
     * @param upTo the last position to include
     * @param limit how many at most
     */
    List<OpenPack> after(Municipality municipality, long after, long upTo, int limit) {
        return jdbc.query(
                ISSUED + " AND journal.position > ? AND journal.position <= ? ORDER BY journal.position LIMIT ?",
                (row, index) -> pack(row),
                municipality.key(),
                after,
                upTo,
                limit);
    }

    /** A pack; empty if there is none, it has no public edition, or its event is not in the journal yet. */
    Optional<OpenPack> find(Municipality municipality, String planId, String period, int number) {
        return jdbc
                .query(
                        ISSUED + " AND plan_id = ? AND period = ? AND number = ?",
                        (row, index) -> pack(row),
                        municipality.key(),
                        planId,
                        period,
                        number)
                .stream()
                .findFirst();
    }

    private static OpenPack pack(ResultSet row) throws SQLException {
        return new OpenPack(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
