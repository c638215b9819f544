package dk.seamark.reporting.record.journal;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.feed.EventDecoder;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.feed.FeedRecord.RawHeader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Decodes again, with this version's decoder, records that could not be read when they were journalled, from the raw
 * record in their row. The row never changes, and so neither does its leaf in the log.
 *
 * <p>A row is retried if it was counted, that is, if it has its source and position, and only if the decoded record has
 * the same. Positions are dense and duplicates are dropped by them, so an event that is decoded this way is in no other
 * row. A row that was not counted stays unread: had it been an event of that source, the feed would have missed its
 * position, and the event would have come again under it.
 */
@Component
public final class QuarantineRetry {

    private static final String QUARANTINED = """
            SELECT position, topic_partition, topic_offset, payload, source, source_sequence, record_key,
                   record_headers
            FROM journal WHERE municipality = ? AND unreadable IS NOT NULL AND source_sequence IS NOT NULL
            """;

    private final JdbcOperations jdbc;
    private final Function<ConsumerRecord<byte[], byte[]>, FeedRecord> decoder;

    /**
     * A row that can be read now.
     *
     * @param position its ledger position
     * @param record the decoded record
     */
    public record ReadNow(long position, FeedRecord.Decoded record) {}

    @Autowired
    QuarantineRetry(JdbcOperations jdbc) {
        this(jdbc, EventDecoder::decode);
    }

    QuarantineRetry(JdbcOperations jdbc, Function<ConsumerRecord<byte[], byte[]>, FeedRecord> decoder) {
        this.jdbc = jdbc;
        this.decoder = decoder;
    }

    /** The same entries in the same order; those that can be read now are decoded. */
    List<JournalEntry> of(Municipality municipality, List<JournalEntry> entries) {
        Long[] unread = entries.stream()
                .filter(JournalEntry.Unreadable.class::isInstance)
                .map(JournalEntry::position)
                .toArray(Long[]::new);
        if (unread.length == 0) {
            return entries;
        }
        Map<Long, JournalEntry> said = read(
                        municipality.key(), QUARANTINED + " AND position = ANY (?)", municipality.key(), unread)
                .collect(Collectors.toMap(
                        ReadNow::position,
                        row -> new JournalEntry.Decoded(
                                row.position(), row.record().event())));
        return entries.stream()
                .map(entry -> said.getOrDefault(entry.position(), entry))
                .toList();
    }

    /**
     * The rows after a position and up to another that could not be read before and can be now, in order.
     *
     * @param position the position before the first, from 0
     * @param last the last position to include
     */
    public List<ReadNow> between(String municipality, long position, long last) {
        return read(
                        municipality,
                        QUARANTINED + " AND position > ? AND position <= ? ORDER BY position",
                        municipality,
                        position,
                        last)
                .toList();
    }

    private Stream<ReadNow> read(String municipality, String query, Object... values) {
        return jdbc.query(query, (row, number) -> read(municipality, row), values).stream()
                .flatMap(Optional::stream);
    }

    private Optional<ReadNow> read(String municipality, ResultSet row) throws SQLException {
        String source = row.getString("source");
        long sequence = row.getLong("source_sequence");
        return decoder.apply(record(row)) instanceof FeedRecord.Decoded read
                        && read.envelope().municipality().equals(municipality)
                        && read.envelope().source().equals(source)
                        && read.envelope().sequence() == sequence
                ? Optional.of(new ReadNow(row.getLong("position"), read))
                : Optional.empty();
    }

    private static ConsumerRecord<byte[], byte[]> record(ResultSet row) throws SQLException {
        RecordHeaders headers = new RecordHeaders();
        for (RawHeader header : RawHeaders.of(row.getString("record_headers"))) {
            headers.add(header.name(), header.value());
        }
        return new ConsumerRecord<>(
                "",
                row.getInt("topic_partition"),
                row.getLong("topic_offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getBytes("record_key"),
                row.getBytes("payload"),
                headers,
                Optional.empty());
    }
}
