package dk.seamark.kit.feed;

import dk.seamark.kit.feed.FeedHandler.UnreadBefore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Accepts events with dense positions. A position lower than expected is a duplicate, and dropped. A higher one means
 * that a record is missing, and stops the partition. So does the last position with another event, which means that the
 * service's database was restored and has then diverged. An unreadable record is passed on as such, and counts if it
 * has its position. A refused record is passed on too, but never counts, as the position that it claims belongs to the
 * true record.
 */
final class EventIntake implements Intake {

    private final FeedHandler handler;
    private final FeedOffsets offsets;
    private final FeedMetrics metrics;
    private final SignedRecords signed;

    EventIntake(FeedHandler handler, SignedRecords signed, FeedOffsets offsets, FeedMetrics metrics) {
        this.handler = handler;
        this.signed = signed;
        this.offsets = offsets;
        this.metrics = metrics;
    }

    @Override
    public Plan plan(List<ConsumerRecord<byte[], byte[]>> batch) {
        List<FeedRecord> records = read(batch);
        Map<String, LastPosition> known = offsets.taken(sources(records));
        Map<String, LastPosition> moved = new HashMap<>();
        List<FeedRecord> accepted = new ArrayList<>();
        int settled = 0;
        String obstacle = "";
        for (FeedRecord record : records) {
            String source = source(record);
            LastPosition next = taken(record);
            if (source != null && next != null) {
                LastPosition last = moved.getOrDefault(source, known.getOrDefault(source, LastPosition.NOTHING));
                obstacle = obstacle(source, last, next);
                if (!obstacle.isEmpty()) {
                    break;
                }
                settled++;
                if (next.position() <= last.position()) {
                    continue;
                }
                moved.put(source, next);
            } else {
                settled++;
            }
            accepted.add(record);
        }
        return new Batch(settled, obstacle, accepted, moved);
    }

    private List<FeedRecord> read(List<ConsumerRecord<byte[], byte[]>> batch) {
        Map<Long, UnreadBefore> before = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            UnreadBefore unread = handler.unreadBefore(record.partition(), record.offset());
            if (unread != null) {
                before.put(record.offset(), unread);
            }
        }
        // In parallel, as verifying a signature costs about as much as everything else that is done with a record.
        return batch.parallelStream()
                .map(record -> read(record, before.get(record.offset())))
                .toList();
    }

    private FeedRecord read(ConsumerRecord<byte[], byte[]> record, @Nullable UnreadBefore before) {
        if (before == null) {
            return signed.event(record);
        }
        return before.refused()
                ? EventDecoder.refused(record, before.reason())
                : EventDecoder.undecodable(record, before.reason());
    }

    /** Why the source cannot continue with this record; empty if it can. */
    private static String obstacle(String source, LastPosition last, LastPosition next) {
        if (next.position() > last.position() + 1) {
            return "%s goes on with %d where %d is due".formatted(source, next.position(), last.position() + 1);
        }
        return last.contradicts(next)
                ? "%s says %s at %d, where it said %s"
                        .formatted(source, next.eventId(), next.position(), last.eventId())
                : "";
    }

    private final class Batch implements Plan {

        private final int settled;
        private final String obstacle;
        private final List<FeedRecord> accepted;
        private final Map<String, LastPosition> moved;

        Batch(int settled, String obstacle, List<FeedRecord> accepted, Map<String, LastPosition> moved) {
            this.settled = settled;
            this.obstacle = obstacle;
            this.accepted = accepted;
            this.moved = moved;
        }

        @Override
        public int size() {
            return settled;
        }

        @Override
        public String obstacle() {
            return obstacle;
        }

        @Override
        public void carryOut() {
            if (!moved.isEmpty()) {
                offsets.store(moved);
            }
            if (!accepted.isEmpty()) {
                handler.handleAll(accepted);
            }
            metrics.dropped(settled - accepted.size());
            metrics.quarantined(count(FeedRecord.Undecodable.class));
            metrics.refused(count(FeedRecord.Refused.class));
        }

        private int count(Class<? extends FeedRecord> kind) {
            return (int) accepted.stream().filter(kind::isInstance).count();
        }
    }

    private static Set<String> sources(List<FeedRecord> records) {
        Set<String> sources = new HashSet<>();
        for (FeedRecord record : records) {
            String source = source(record);
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    private static @Nullable String source(FeedRecord record) {
        return switch (record) {
            case FeedRecord.Decoded decoded -> decoded.envelope().source();
            case FeedRecord.Undecodable raw -> raw.source();
            case FeedRecord.Refused refused -> null;
        };
    }

    /** The source's new last position after this record; null if the record has no position. */
    private static @Nullable LastPosition taken(FeedRecord record) {
        return switch (record) {
            case FeedRecord.Decoded decoded ->
                new LastPosition(
                        decoded.envelope().sequence(), decoded.envelope().id().toString());
            case FeedRecord.Undecodable raw -> raw.sequence() == null ? null : new LastPosition(raw.sequence(), null);
            case FeedRecord.Refused refused -> null;
        };
    }
}
