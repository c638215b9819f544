package dk.seamark.kit.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** What a store has taken since it was restored: it goes on after the events that come back. */
final class NewerEvents {

    private final JdbcOperations jdbc;

    NewerEvents(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the newer events out of the order: those without a position, and those whose position the topic has given
     * to another.
     */
    void setAside(List<StoreRepair.Lost> lost) {
        jdbc.execute("""
                CREATE TEMPORARY TABLE newer ON COMMIT DROP AS
                SELECT global_index, row_number() OVER (ORDER BY xid, global_index) AS place
                FROM domain_event_entry, relay_cursor
                WHERE (xid, global_index) > (assigned_xid, assigned_index)""");
        for (StoreRepair.Lost event : lost) {
            // Before those that never had a position.
            jdbc.update("""
                    INSERT INTO newer SELECT global_index, position - 1000000000000 FROM event_position
                    WHERE municipality = ? AND position = ?""", event.sent().municipality(), event.sent().position());
            jdbc.update(
                    "DELETE FROM event_position WHERE municipality = ? AND position = ?",
                    event.sent().municipality(),
                    event.sent().position());
        }
        renumberFrom(lost);
    }

    /**
     * In a stream that gets something back, everything from there on is numbered anew, also what keeps its position:
     * numbers are dense, as Axon reads a stream by them. Until then they are negative, the first the highest.
     */
    private void renumberFrom(List<StoreRepair.Lost> lost) {
        jdbc.execute("""
                CREATE TEMPORARY TABLE touched ON COMMIT DROP AS
                SELECT aggregate_identifier AS stream, sequence_number AS number
                FROM domain_event_entry JOIN newer USING (global_index)""");
        jdbc.batchUpdate(
                "INSERT INTO touched VALUES (?, ?)",
                lost.stream()
                        .map(event -> new Object[] {
                            event.envelope().stream(), event.envelope().streamSequence()
                        })
                        .toList());
        jdbc.update("""
                UPDATE domain_event_entry SET sequence_number = -1 - sequence_number
                FROM (SELECT stream, min(number) AS first FROM touched GROUP BY stream) ahead
                WHERE aggregate_identifier = ahead.stream AND sequence_number >= ahead.first""");
    }

    /**
     * Puts the newer events after those that came back, as if this transaction had appended them; returns how many.
     * One that came back itself, as it was stored and had no position yet, has left its place.
     */
    int putBehind() {
        jdbc.update("""
                WITH stream AS (
                    SELECT aggregate_identifier, max(sequence_number) AS last FROM domain_event_entry
                    GROUP BY aggregate_identifier
                ), numbered AS (
                    SELECT e.global_index, greatest(s.last, -1)
                           + row_number() OVER (PARTITION BY e.aggregate_identifier ORDER BY e.sequence_number DESC)
                           AS number
                    FROM domain_event_entry e JOIN stream s USING (aggregate_identifier) WHERE e.sequence_number < 0
                )
                UPDATE domain_event_entry SET sequence_number = number FROM numbered
                WHERE domain_event_entry.global_index = numbered.global_index""");
        int moved = jdbc.update("""
                WITH behind AS (
                    SELECT global_index, row_number() OVER (ORDER BY place) + (
                        SELECT coalesce(max(global_index), 0) FROM domain_event_entry) AS new_index
                    FROM newer
                )
                UPDATE domain_event_entry SET xid = pg_current_xact_id(), global_index = new_index FROM behind
                WHERE domain_event_entry.global_index = behind.global_index""");
        jdbc.queryForList("""
                SELECT setval(pg_get_serial_sequence('domain_event_entry', 'global_index'), max(global_index))
                FROM domain_event_entry HAVING max(global_index) IS NOT NULL""");
        return moved;
    }
}
