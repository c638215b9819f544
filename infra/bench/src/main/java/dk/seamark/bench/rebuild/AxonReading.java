package dk.seamark.bench.rebuild;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.value.Municipality;
import dk.seamark.stack.postgres.Database;
import dk.seamark.standing.LedgerFold;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * The same payloads by Axon's own way: the service's engine and serializer over its event table, read from the
 * first event on, each payload deserialised and folded by the same fold.
 */
record AxonReading(Database database, EventStorageEngine engine, Municipality municipality, long events) {

    private static final String APPEND = """
            INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                            payload_type, payload_revision, payload, meta_data)
            SELECT event_id, stream, stream_sequence, 'Aggregate',
                   to_char(event_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   substring(type from '^dk[.]seamark[.](.*)[.]v[0-9]+$'), substring(type from '[0-9]+$'), payload,
                   convert_to(json_build_object('actor', actor, 'role', actor_role, 'centre', actor_centre)::text, 'UTF8')
            FROM journal WHERE municipality = ? AND position <= ? ORDER BY position
            """;

    /** Appends the journal's first events. */
    void prepare() throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            append.setString(1, municipality.key());
            append.setLong(2, events);
            append.executeUpdate();
            // Axon's own tables have it, and ours does not, as nothing of ours reads in this way.
            statement.execute("CREATE UNIQUE INDEX bench_global_index ON domain_event_entry (global_index)");
            statement.execute("VACUUM (ANALYZE) domain_event_entry");
        }
    }

    /** Events a second. */
    double perSecond() {
        LedgerFold fold = new LedgerFold(municipality);
        long start = System.nanoTime();
        try (Stream<? extends TrackedEventMessage<?>> read = engine.readEvents(null, false)) {
            read.forEach(message -> fold.apply(fold.position() + 1, (LedgerEvent) message.getPayload()));
        }
        fold.stateHash();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (fold.position() != events) {
            throw new IllegalStateException("Axon read " + fold.position() + " of " + events + " events");
        }
        return events / seconds;
    }
}
