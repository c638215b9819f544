package dk.seamark.kit.feed;

import dk.seamark.kit.feed.FeedHandler.UnreadBefore;
import dk.seamark.kit.feed.HeldQueue.Held;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Accepts events with dense positions. A position lower than expected is a repetition, and dropped if it says the same
 * as before. If it says something else, or if a position is higher than expected, the service's database was restored
 * and went another way, or a record is missing: then this record and all later ones of the municipality are held, and
 * the other municipalities go on. An unreadable record is passed on as such, and counts if it has its position. A
 * refused record is passed on too, but never counts, as the position that it claims belongs to the true record; and so
 * is one that somebody set aside.
 */
final class EventIntake implements Intake {

    /** How many waiting records are taken in one transaction. */
    private static final int PORTION = 1000;

    private final FeedHandler handler;
    private final FeedOffsets offsets;
    private final HeldQueue held;
    private final FeedMetrics metrics;
    private final Function<ConsumerRecord<byte[], byte[]>, FeedRecord> reader;

    /** @param reader verifies and decodes a record; never throws */
    EventIntake(
            FeedHandler handler,
            Function<ConsumerRecord<byte[], byte[]>, FeedRecord> reader,
            FeedOffsets offsets,
            HeldQueue held,
            FeedMetrics metrics) {
        this.handler = handler;
        this.reader = reader;
        this.offsets = offsets;
        this.held = held;
        this.metrics = metrics;
    }

    @Override
    public void take(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> batch) {
        Set<String> waiting = held.waiting(partition.topic(), partition.partition());
        Sorting sorting = new Sorting(waiting);
        List<FeedRecord> records = read(partition, batch);
        sorting.know(records);
        for (int i = 0; i < records.size(); i++) {
            sorting.sort(records.get(i), batch.get(i));
        }
        sorting.store();
        if (!waiting.equals(sorting.waiting)) {
            metrics.waiting(held.obstacles(partition.topic()));
        }
    }

    @Override
    public boolean waits(TopicPartition partition) {
        return !metrics.waiting().isEmpty()
                || !held.waiting(partition.topic(), partition.partition()).isEmpty();
    }

    @Override
    public boolean tryAgain(TopicPartition partition) {
        boolean more = false;
        for (String municipality : held.waiting(partition.topic(), partition.partition())) {
            // The first alone, as long as it does not fit: the others are not even read.
            more |= tookAll(partition, municipality, held.first(partition, municipality, 1))
                    && tookAll(partition, municipality, held.first(partition, municipality, PORTION));
        }
        metrics.waiting(held.obstacles(partition.topic()));
        return more;
    }

    /** Takes the first of these waiting records, up to one that still cannot be taken; false if there is one. */
    private boolean tookAll(TopicPartition partition, String municipality, List<ConsumerRecord<byte[], byte[]>> batch) {
        if (batch.isEmpty()) {
            return false;
        }
        List<FeedRecord> records = read(partition, batch);
        Sorting sorting = new Sorting(Set.of());
        sorting.know(records);
        int next = 0;
        while (next < records.size() && sorting.toHold.isEmpty()) {
            sorting.sort(records.get(next), batch.get(next));
            next++;
        }
        boolean all = sorting.toHold.isEmpty();
        long end = batch.getLast().offset() + 1;
        if (!all) {
            Held first = sorting.toHold.removeFirst();
            end = first.record().offset();
            held.explain(partition, end, String.valueOf(first.obstacle()));
        }
        held.letGo(partition, municipality, end);
        sorting.store();
        return all;
    }

    private List<FeedRecord> read(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        Map<Long, UnreadBefore> before = new HashMap<>();
        held.setAside(partition, batch.getFirst().offset())
                .forEach(
                        (offset, reason) -> before.put(offset, new UnreadBefore(HeldRecords.SET_ASIDE + reason, true)));
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
            return reader.apply(record);
        }
        return before.refused()
                ? EventDecoder.refused(record, before.reason())
                : EventDecoder.undecodable(record, before.reason());
    }

    /** Records by what is done with them. */
    private final class Sorting {

        private final Set<String> waiting;
        private final List<Held> toHold = new ArrayList<>();
        private final List<FeedRecord> accepted = new ArrayList<>();
        private final Map<String, LastPosition> moved = new HashMap<>();
        private Map<String, LastPosition> known = Map.of();
        private final Map<String, Map<Long, RecordContent>> before = new HashMap<>();
        private int dropped;

        /** @param waiting the municipalities whose records are held already */
        Sorting(Set<String> waiting) {
            this.waiting = new HashSet<>(waiting);
        }

        /** Looks up, for all records at once, what was taken before. */
        void know(List<FeedRecord> records) {
            known = offsets.taken(sources(records));
            Map<String, Set<Long>> repeated = new HashMap<>();
            for (FeedRecord record : records) {
                String source = record.source();
                LastPosition said = LastPosition.after(record);
                if (source != null
                        && said != null
                        && said.position() <= last(source).position()) {
                    repeated.computeIfAbsent(source, key -> new HashSet<>()).add(said.position());
                }
            }
            repeated.forEach(
                    (source, positions) -> before.put(source, new HashMap<>(handler.taken(source, positions))));
            known.forEach((source, last) -> {
                if (last.content().eventId() != null) {
                    before.computeIfAbsent(source, key -> new HashMap<>()).putIfAbsent(last.position(), last.content());
                }
            });
        }

        void sort(FeedRecord record, ConsumerRecord<byte[], byte[]> raw) {
            String source = record.source();
            LastPosition next = LastPosition.after(record);
            String municipality = record.municipality();
            if (municipality == null) {
                accepted.add(record);
            } else if (waiting.contains(municipality)) {
                toHold.add(new Held(municipality, raw, null));
            } else if (source == null || next == null) {
                accepted.add(record);
            } else {
                String obstacle = obstacle(source, next);
                if (!obstacle.isEmpty()) {
                    waiting.add(municipality);
                    toHold.add(new Held(municipality, raw, obstacle));
                } else if (next.position() > last(source).position()) {
                    moved.put(source, next);
                    remember(source, next);
                    accepted.add(record);
                } else {
                    dropped++;
                }
            }
        }

        private void remember(String source, LastPosition said) {
            before.computeIfAbsent(source, key -> new HashMap<>()).put(said.position(), said.content());
        }

        private LastPosition last(String source) {
            return moved.getOrDefault(source, known.getOrDefault(source, LastPosition.NOTHING));
        }

        /** Why the source cannot continue with this record; empty if it can. */
        private String obstacle(String source, LastPosition next) {
            LastPosition last = last(source);
            if (next.position() > last.position() + 1) {
                return "%s goes on with %d where %d is due".formatted(source, next.position(), last.position() + 1);
            }
            RecordContent said = before.getOrDefault(source, Map.of()).get(next.position());
            String contradiction = next.position() > last.position() || said == null
                    ? ""
                    : next.content().contradiction(next.position(), said);
            return contradiction.isEmpty() ? "" : source + " " + contradiction;
        }

        /** Writes, in the transaction that moves the offset. */
        void store() {
            if (!moved.isEmpty()) {
                offsets.store(moved);
            }
            if (!accepted.isEmpty()) {
                handler.handleAll(accepted);
            }
            if (!toHold.isEmpty()) {
                held.hold(toHold);
            }
            metrics.dropped(dropped);
            metrics.quarantined(count(FeedRecord.Undecodable.class));
            metrics.refused(count(FeedRecord.Refused.class));
        }

        private int count(Class<? extends FeedRecord> kind) {
            return (int) accepted.stream().filter(kind::isInstance).count();
        }
    }

    private static Set<String> sources(List<FeedRecord> records) {
        return records.stream()
                .flatMap(record -> Optional.ofNullable(record.source()).stream())
                .collect(Collectors.toSet());
    }
}
