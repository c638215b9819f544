package dk.seamark.kit.feed;

import dk.seamark.kit.feed.HeldQueue.Held;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Sorts records by what is done with them: taken, dropped as repetitions, or held. It writes nothing, but for what it
 * is asked to store.
 */
final class Sorting {

    private final FeedHandler handler;
    private final FeedOffsets offsets;
    private final Set<String> waiting;
    private final WaitingPlans plans;
    private final List<Held> toHold = new ArrayList<>();
    private final List<FeedRecord> accepted = new ArrayList<>();
    private final Map<String, LastPosition> moved = new HashMap<>();
    private final Map<String, Map<Long, RecordContent>> before = new HashMap<>();
    private Map<String, LastPosition> known = Map.of();
    private int dropped;

    /**
     * Sorts a batch.
     *
     * @param waiting the queues in which records wait already
     * @param plans what waits
     */
    Sorting(FeedHandler handler, FeedOffsets offsets, Set<String> waiting, WaitingPlans plans) {
        this.handler = handler;
        this.offsets = offsets;
        this.waiting = new HashSet<>(waiting);
        this.plans = plans;
    }

    /** The records that wait, in their order. */
    List<Held> toHold() {
        return toHold;
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
        repeated.forEach((source, positions) -> before.put(source, new HashMap<>(handler.taken(source, positions))));
        known.forEach((source, last) -> {
            if (last.content().eventId() != null) {
                before.computeIfAbsent(source, key -> new HashMap<>()).putIfAbsent(last.position(), last.content());
            }
        });
    }

    /** Sorts the next record; one that was taken late when the topic was first read waits until then. */
    void sort(FeedRecord record, ConsumerRecord<byte[], byte[]> raw, boolean late) {
        String municipality = record.municipality();
        if (municipality == null) {
            // What is nobody's waits for nothing, and nothing for it: it was set aside if it waited.
            plans.remove(record.offset());
            accepted.add(record);
            return;
        }
        String queue = queue(record, municipality);
        if (late || waiting.contains(queue) || plans.holdBack(record, municipality, queue)) {
            hold(municipality, queue, record, raw, null);
            return;
        }
        String source = record.source();
        LastPosition next = LastPosition.after(record);
        if (source == null || next == null) {
            plans.remove(record.offset());
            accepted.add(record);
            return;
        }
        String obstacle = obstacle(source, next);
        if (!obstacle.isEmpty()) {
            hold(municipality, queue, record, raw, obstacle);
        } else if (next.position() > last(source).position()) {
            plans.remove(record.offset());
            moved.put(source, next);
            before.computeIfAbsent(source, key -> new HashMap<>()).put(next.position(), next.content());
            accepted.add(record);
        } else {
            plans.remove(record.offset());
            dropped++;
        }
    }

    /** The queue of a record: its source's, or that of the municipality's records that name none. */
    static String queue(FeedRecord record, String municipality) {
        String source = record.source();
        return source == null ? "/" + municipality : source;
    }

    private void hold(
            String municipality,
            String queue,
            FeedRecord record,
            ConsumerRecord<byte[], byte[]> raw,
            @Nullable String obstacle) {
        waiting.add(queue);
        String plan = WaitingPlans.saidOf(record);
        toHold.add(new Held(municipality, queue, raw, plan, obstacle));
        if (plan != null) {
            plans.add(raw.offset(), new WaitingPlans.About(municipality, queue, plan));
        }
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

    /** Writes what was taken, in the transaction that moves the offset; what waits is not its business. */
    void store(FeedMetrics metrics) {
        if (!moved.isEmpty()) {
            offsets.store(moved);
        }
        if (!accepted.isEmpty()) {
            handler.handleAll(accepted);
        }
        metrics.dropped(dropped);
        metrics.quarantined(count(FeedRecord.Undecodable.class));
        metrics.refused(count(FeedRecord.Refused.class));
    }

    private int count(Class<? extends FeedRecord> kind) {
        return (int) accepted.stream().filter(kind::isInstance).count();
    }

    private static Set<String> sources(List<FeedRecord> records) {
        return records.stream()
                .flatMap(record -> Optional.ofNullable(record.source()).stream())
                .collect(Collectors.toSet());
    }
}
