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
 * higher one means that something is missing, and stops the partition. A record that cannot be read is
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
        List<FeedRecord> records = batch.stream().map(EventDecoder::decode).toList();
        Map<String, Long> known = offsets.positions(sources(records));
        Map<String, Long> moved = new HashMap<>();
        List<FeedRecord> accepted = new ArrayList<>();
        int settled = 0;
        String obstacle = "";
        for (FeedRecord record : records) {
            String source = source(record);
            Long position = position(record);
            if (source != null && position != null) {
                long expected = moved.getOrDefault(source, known.getOrDefault(source, 0L)) + 1;
                if (position > expected) {
                    obstacle = "%s goes on with %d where %d is due".formatted(source, position, expected);
                    break;
                }
                settled++;
                if (position < expected) {
                    continue;
                }
                moved.put(source, position);
            } else {
                settled++;
            }
            accepted.add(record);
        }
        return new Batch(settled, obstacle, accepted, moved);
    }

    private final class Batch implements Plan {

        private final int settled;
        private final String obstacle;
        private final List<FeedRecord> accepted;
        private final Map<String, Long> moved;

        Batch(int settled, String obstacle, List<FeedRecord> accepted, Map<String, Long> moved) {
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

    private static @Nullable Long position(FeedRecord record) {
        return switch (record) {
            case FeedRecord.Decoded decoded -> decoded.envelope().sequence();
            case FeedRecord.Undecodable raw -> raw.sequence();
        };
    }
}
