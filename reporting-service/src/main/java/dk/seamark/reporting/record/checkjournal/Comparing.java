package dk.seamark.reporting.record.checkjournal;

import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.feed.RecordContent;
import dk.seamark.kit.feed.SignedRecords;
import dk.seamark.reporting.record.checkjournal.CheckOutcome.Difference;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Compares the records of a partition with the rows of one municipality: each in its place, none missing, none extra.
 * Repetitions that the feed drops are dropped here by the same rule, and each must say what it said. A record that was
 * taken late has its place where it was taken, and those that wait have none yet.
 */
final class Comparing {

    /** The number of rows read at a time. */
    private static final int PORTION = 250;

    private final String municipality;
    private final TopicPartition partition;
    private final long last;
    private final JournalRows rows;
    private final SignedRecords signed;
    private final Set<Long> ofNobody;
    private final long demandedFrom;
    private final Set<Long> held;
    private final List<JournalRows.Late> late;
    private final Map<Long, Integer> numberOfLate = new HashMap<>();
    private final TreeMap<Integer, ConsumerRecord<byte[], byte[]>> pending = new TreeMap<>();
    private final Deque<JournalRow> read = new ArrayDeque<>();
    private final Map<String, Long> taken = new HashMap<>();
    private Instant watermark = Instant.EPOCH;
    private long position;
    private long refusedThoughSigned;

    /** @param reach the end of the journal */
    Comparing(
            String municipality,
            TopicPartition partition,
            JournalRows.Reach reach,
            JournalRows rows,
            SignedRecords signed) {
        this.municipality = municipality;
        this.partition = partition;
        this.last = reach.last();
        this.held = reach.held();
        this.late = reach.late();
        for (int i = 0; i < late.size(); i++) {
            numberOfLate.put(late.get(i).offset(), i);
        }
        this.rows = rows;
        this.signed = signed;
        this.ofNobody = rows.ofNobody(partition.partition());
        this.demandedFrom = signed.demandedFrom(partition);
    }

    /** The last position that was compared, from 0. */
    long position() {
        return position;
    }

    /**
     * The number of records stored as refused that would be accepted today. This happens if a service's key was
     * configured too late; otherwise somebody removed them from the municipality's journal.
     */
    long refusedThoughSigned() {
        return refusedThoughSigned;
    }

    /** Compares the next record; null if there is no difference. */
    @Nullable
    Difference take(ConsumerRecord<byte[], byte[]> record) {
        FeedRecord said = signed.event(record);
        if (!municipality.equals(said.municipality())) {
            return null;
        }
        if (ofNobody.contains(record.offset())) {
            refusedThoughSigned++;
            return null;
        }
        Difference before = takenBefore(record.offset());
        if (before != null || held.contains(record.offset())) {
            return before;
        }
        Integer number = numberOfLate.get(record.offset());
        if (number == null) {
            return compare(record, said);
        }
        pending.put(number, record);
        return null;
    }

    /** Compares the records that were taken late, before the record at this offset. */
    private @Nullable Difference takenBefore(long offset) {
        while (!pending.isEmpty() && late.get(pending.firstKey()).before() <= offset) {
            ConsumerRecord<byte[], byte[]> record = pending.pollFirstEntry().getValue();
            Difference difference = compare(record, signed.event(record));
            if (difference != null) {
                return difference;
            }
        }
        return null;
    }

    private @Nullable Difference compare(ConsumerRecord<byte[], byte[]> record, FeedRecord said) {
        String source = said.source();
        Long sequence = said.sequence();
        if (source != null && sequence != null) {
            long before = taken.getOrDefault(source, 0L);
            if (sequence <= before) {
                return contradicts(source, sequence, said)
                        ? different(position + 1, List.of("contradicting-repetition"), record.offset())
                        : null;
            }
            if (sequence > before + 1) {
                return different(position + 1, List.of("gap-on-topic"), record.offset());
            }
            taken.put(source, sequence);
        }
        JournalRow row = next(position + 1);
        if (row == null) {
            return different(position + 1, List.of("missing-in-journal"), record.offset());
        }
        // The row of a record that could not be read when it arrived stays unread, and has no time of its event.
        if (row.unreadable() == null && said instanceof FeedRecord.Decoded decoded) {
            Instant time = decoded.envelope().time();
            watermark = time.isAfter(watermark) ? time : watermark;
        }
        List<String> fields = RowFields.different(row, record, said, record.offset() < demandedFrom, watermark);
        if (!fields.isEmpty()) {
            return different(position + 1, fields, record.offset());
        }
        position++;
        return null;
    }

    /** Whether a repetition says something else than what the journal has of its position. */
    private boolean contradicts(String source, long sequence, FeedRecord said) {
        RecordContent kept = rows.contentAt(municipality, source, sequence);
        return kept != null && RecordContent.of(said).contradicts(kept);
    }

    /** The difference when the topic has no more records; null if the journal ends there too. */
    @Nullable
    Difference end() {
        Difference before = takenBefore(Long.MAX_VALUE);
        if (before != null) {
            return before;
        }
        return position < last ? different(position + 1, List.of("missing-on-topic"), -1) : null;
    }

    private Difference different(long at, List<String> what, long offset) {
        return new Difference(at, what, partition.partition(), offset);
    }

    /** The row at a position; null if there is none. */
    private @Nullable JournalRow next(long wanted) {
        if (read.isEmpty()) {
            read.addAll(rows.after(municipality, wanted - 1, last, PORTION));
        }
        JournalRow row = read.peek();
        return row != null && row.position() == wanted ? read.poll() : null;
    }
}
