package dk.seamark.kit.command;

import dk.seamark.events.LedgerEvent;
import dk.seamark.kit.command.BatchDecision.StreamEvent;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The events of many streams, read by one query and appended by one statement. Axon's engine, which reads and appends
 * one stream at a time, writes the same rows.
 */
final class EventTable {

    private static final String READ = """
            SELECT aggregate_identifier, payload_type, payload_revision, payload FROM domain_event_entry
            WHERE aggregate_identifier = ANY (?) ORDER BY aggregate_identifier, sequence_number""";

    private static final String APPEND = """
            INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                            payload_type, payload_revision, payload, meta_data)
            SELECT e.id, e.stream, e.sequence, ?, ?, e.type, e.revision, e.payload, ?
            FROM unnest(?, ?, ?, ?, ?, ?) WITH ORDINALITY AS e (id, stream, sequence, type, revision, payload, place)
            ORDER BY e.place""";

    private final JdbcOperations jdbc;
    private final Serializer serializer;

    EventTable(JdbcOperations jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** The events of each stream that has some, in order. */
    Map<String, List<LedgerEvent>> read(Collection<String> streams) {
        Map<String, List<LedgerEvent>> histories = new HashMap<>();
        jdbc.query(
                connection -> {
                    PreparedStatement query = connection.prepareStatement(READ);
                    query.setArray(1, connection.createArrayOf("text", streams.toArray(String[]::new)));
                    return query;
                },
                row -> {
                    LedgerEvent event = serializer.deserialize(new SimpleSerializedObject<>(
                            row.getBytes(4), byte[].class, row.getString(2), row.getString(3)));
                    histories
                            .computeIfAbsent(row.getString(1), stream -> new ArrayList<>())
                            .add(event);
                });
        return histories;
    }

    /**
     * Appends events in this order.
     *
     * @param type the type of their aggregates
     * @param metadata the metadata of each
     * @throws org.springframework.dao.DuplicateKeyException if a stream has an event with one of the numbers already
     */
    void append(String type, List<StreamEvent> events, Map<String, Object> metadata) {
        int count = events.size();
        String[] ids = new String[count];
        String[] streams = new String[count];
        Long[] sequences = new Long[count];
        String[] types = new String[count];
        String[] revisions = new String[count];
        byte[][] payloads = new byte[count][];
        for (int i = 0; i < count; i++) {
            StreamEvent event = events.get(i);
            SerializedObject<byte[]> payload = serializer.serialize(event.event(), byte[].class);
            ids[i] = event.id();
            streams[i] = event.stream();
            sequences[i] = event.sequence();
            types[i] = payload.getType().getName();
            revisions[i] = payload.getType().getRevision();
            payloads[i] = payload.getData();
        }
        byte[] who = serializer.serialize(MetaData.from(metadata), byte[].class).getData();
        String time = DateTimeUtils.formatInstant(GenericEventMessage.clock.instant());
        jdbc.update(connection -> {
            PreparedStatement insert = connection.prepareStatement(APPEND);
            insert.setString(1, type);
            insert.setString(2, time);
            insert.setBytes(3, who);
            insert.setArray(4, connection.createArrayOf("text", ids));
            insert.setArray(5, connection.createArrayOf("text", streams));
            insert.setArray(6, connection.createArrayOf("int8", sequences));
            insert.setArray(7, connection.createArrayOf("text", types));
            insert.setArray(8, connection.createArrayOf("text", revisions));
            insert.setArray(9, connection.createArrayOf("bytea", payloads));
            return insert;
        });
    }
}
