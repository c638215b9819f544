package dk.seamark.kit.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes events if their positions are dense: a lower one than expected is a repetition and dropped, a
 * higher one means that something is missing, and stops the partition. So does the last position when
 * it comes with another event: the service's database was put back then, and has gone another way. A
 * record that cannot be read is
 * handed over as such; it counts if it says its position.
 */
final class EventIntake implements Intake {

    private final FeedHandler handler;
    private final FeedOffsets offsets;
    private final FeedMetrics metrics;

    EventIntake(FeedHandler handler, FeedOffsets offsets, FeedMetrics metrics) {
        this.handler = handler;
        this.offsets = offsets;
        this.metrics = metrics;
    }

    @Override
    public Plan plan(List<ConsumerRecord<byte[], byte[]>> batch) {
        List<FeedRecord> records = batch.stream().map(this::read).toList();
        Map<String, Taken> known = offsets.taken(sources(records));
        Map<String, Taken> moved = new HashMap<>();
        List<FeedRecord> accepted = new ArrayList<>();
        int settled = 0;
        String obstacle = "";
        for (FeedRecord record : records) {
            String source = source(record);
            Taken next = taken(record);
            if (source != null && next != null) {
                Taken last = moved.getOrDefault(source, known.getOrDefault(source, Taken.NOTHING));
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

    private FeedRecord read(ConsumerRecord<byte[], byte[]> record) {
        String reason = handler.unreadBefore(record.partition(), record.offset());
        return reason == null ? EventDecoder.decode(record) : EventDecoder.undecodable(record, reason);
    }

    /** Why the source cannot go on with this record; empty if it can. */
    private static String obstacle(String source, Taken last, Taken next) {
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
        private final Map<String, Taken> moved;

        Batch(int settled, String obstacle, List<FeedRecord> accepted, Map<String, Taken> moved) {
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
            metrics.quarantined((int) accepted.stream()
                    .filter(FeedRecord.Undecodable.class::isInstance)
                    .count());
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
        };
    }

    /** What is taken with this record; null if it does not say its position. */
    private static @Nullable Taken taken(FeedRecord record) {
        return switch (record) {
            case FeedRecord.Decoded decoded ->
                new Taken(decoded.envelope().sequence(), decoded.envelope().id().toString());
            case FeedRecord.Undecodable raw -> raw.sequence() == null ? null : new Taken(raw.sequence(), null);
        };
    }
}
