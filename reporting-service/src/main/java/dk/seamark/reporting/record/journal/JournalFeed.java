package dk.seamark.reporting.record.journal;

import dk.seamark.kit.feed.FeedHandler;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.feed.RecordContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes every record of the topic to the journal, in the transaction that stores the offset. All records of a
 * municipality are in one partition, which only one instance consumes at a time; so the next position is the last one
 * plus 1.
 */
@Component
final class JournalFeed implements FeedHandler {

    private final WritableJournal journal;
    private final Arrivals arrivals;

    /** Is told of the events that are journalled. */
    @FunctionalInterface
    interface Arrivals {

        /** An event is at this position, once the surrounding transaction is committed. */
        void afterCommit(String municipality, UUID eventId, long position);
    }

    JournalFeed(WritableJournal journal, Arrivals arrivals) {
        this.journal = journal;
        this.arrivals = arrivals;
    }

    @Override
    public @Nullable UnreadBefore unreadBefore(int partition, long offset) {
        return journal.unreadBefore(partition, offset);
    }

    @Override
    public Map<Long, RecordContent> taken(String source, Set<Long> positions) {
        return journal.taken(source, positions);
    }

    @Override
    public void handle(FeedRecord record) {
        handleAll(List.of(record));
    }

    @Override
    public void handleAll(List<FeedRecord> batch) {
        Map<String, JournalHead> heads = new HashMap<>();
        List<WritableJournal.Row> rows = new ArrayList<>(batch.size());
        for (FeedRecord record : batch) {
            String municipality = municipality(record);
            JournalHead head = heads.computeIfAbsent(municipality, journal::headToWriteAt);
            JournalHead next = head.after(time(record, head));
            heads.put(municipality, next);
            rows.add(new WritableJournal.Row(municipality, next, record));
            if (record instanceof FeedRecord.Decoded decoded) {
                arrivals.afterCommit(municipality, decoded.envelope().id(), next.position());
            }
        }
        journal.write(rows);
    }

    /** A record in no municipality's order, above all one whose author is unknown, stands under no name. */
    private static String municipality(FeedRecord record) {
        String municipality = record.municipality();
        return municipality == null ? "" : municipality;
    }

    private static Instant time(FeedRecord record, JournalHead head) {
        return switch (record) {
            case FeedRecord.Decoded decoded -> decoded.envelope().time();
            case FeedRecord.Undecodable raw -> head.watermark();
            case FeedRecord.Refused refused -> head.watermark();
        };
    }
}
