package dk.seamark.kit.feed;

import dk.seamark.kit.feed.FeedHandler.UnreadBefore;
import dk.seamark.kit.feed.HeldQueue.Held;
import dk.seamark.kit.feed.HeldQueue.Late;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Accepts events with dense positions. A position lower than expected is a repetition, and dropped if it says the same
 * as before. If it says something else, or if a position is higher than expected, the service's database was restored
 * and went another way, or a record is missing: then this record and all later ones of its source wait, and all else
 * goes on, but for figures and reports of a plan on which something waits. An unreadable record is passed on as such,
 * and counts if it has its position. A refused record is passed on too, but never counts, as the position that it
 * claims belongs to the true record; and so is one that somebody set aside. What was taken late is taken late again
 * when the topic is read anew.
 */
final class EventIntake implements Intake {

    /** How many waiting records are read at a time. */
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
        List<Late> late =
                held.late(partition, batch.getFirst().offset(), batch.getLast().offset());
        boolean waits = false;
        int from = 0;
        for (long boundary : boundaries(late, batch.getLast().offset())) {
            int to = from;
            while (batch.get(to).offset() < boundary) {
                to++;
            }
            waits |= takeSome(partition, batch.subList(from, to), late);
            waits |= release(partition, late, boundary);
            from = to;
        }
        waits |= takeSome(partition, batch.subList(from, batch.size()), late);
        if (waits) {
            metrics.waiting(held.obstacles(partition.topic()));
        }
    }

    /** The offsets, up to one, before which records were taken late, in order. */
    private static SortedSet<Long> boundaries(List<Late> late, long last) {
        return late.stream()
                .map(Late::before)
                .filter(before -> before <= last)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Takes records as they come; true if more wait than before. */
    private boolean takeSome(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> batch, List<Late> late) {
        if (batch.isEmpty()) {
            return false;
        }
        Set<Long> later = late.stream().map(Late::offset).collect(Collectors.toSet());
        List<FeedRecord> records = read(partition, batch);
        Set<String> waiting = waiting(partition);
        WaitingPlans plans = new WaitingPlans(waiting.isEmpty() ? Map.of() : held.plans(partition));
        Sorting sorting = new Sorting(handler, offsets, waiting, plans);
        sorting.know(records);
        for (int i = 0; i < records.size(); i++) {
            sorting.sort(
                    records.get(i), batch.get(i), later.contains(batch.get(i).offset()));
        }
        sorting.store(metrics);
        if (!sorting.toHold().isEmpty()) {
            held.hold(sorting.toHold());
        }
        return !sorting.toHold().isEmpty();
    }

    /** Takes what was taken before the record at this offset when the topic was first read; true if anything was. */
    private boolean release(TopicPartition partition, List<Late> late, long before) {
        List<Long> due = late.stream()
                .filter(each -> each.before() <= before)
                .map(Late::offset)
                .toList();
        boolean more = false;
        for (int from = 0; from < due.size(); from += PORTION) {
            List<Long> some = due.subList(from, Math.min(due.size(), from + PORTION));
            more |= !settle(partition, held.at(partition, some)).isEmpty();
        }
        return more;
    }

    @Override
    public boolean waits(TopicPartition partition) {
        return !metrics.waiting().isEmpty()
                || !held.waiting(partition.topic(), partition.partition()).isEmpty();
    }

    @Override
    public boolean tryAgain(TopicPartition partition, long next) {
        Set<String> waiting = waiting(partition);
        List<Late> late = held.late(partition, next, next);
        boolean more = release(partition, late, next);
        Set<Long> notDue = late.stream()
                .filter(each -> each.before() > next)
                .map(Late::offset)
                .collect(Collectors.toSet());
        for (String queue : waiting) {
            // The first alone, as long as it does not fit: the others are not even read.
            List<ConsumerRecord<byte[], byte[]>> first = held.first(partition, queue, 1);
            boolean due = !first.isEmpty() && !notDue.contains(first.getFirst().offset());
            if (due && tookSome(partition, next, first)) {
                tookSome(partition, next, held.first(partition, queue, PORTION));
                more = true;
            }
        }
        metrics.waiting(held.obstacles(partition.topic()));
        return more;
    }

    /** Takes these waiting records of a queue, up to one that still cannot be taken; true if any was taken. */
    private boolean tookSome(TopicPartition partition, long next, List<ConsumerRecord<byte[], byte[]>> batch) {
        List<Long> settled = settle(partition, batch);
        if (!settled.isEmpty()) {
            held.noteLate(partition, next, settled);
        }
        return !settled.isEmpty();
    }

    /** Takes waiting records, and explains what still waits; returns the offsets of those that wait no more. */
    private List<Long> settle(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        List<FeedRecord> records = read(partition, batch);
        Sorting sorting = new Sorting(handler, offsets, Set.of(), new WaitingPlans(held.plans(partition)));
        sorting.know(records);
        for (int i = 0; i < records.size(); i++) {
            sorting.sort(records.get(i), batch.get(i), false);
        }
        List<Long> gone = batch.stream().map(ConsumerRecord::offset).collect(Collectors.toCollection(ArrayList::new));
        Map<String, Held> obstacles = new TreeMap<>();
        for (Held still : sorting.toHold()) {
            gone.remove(still.record().offset());
            obstacles.putIfAbsent(still.queue(), still);
        }
        obstacles
                .values()
                .forEach(first -> held.explain(partition, first.record().offset(), first.obstacle()));
        held.letGo(partition, gone);
        sorting.store(metrics);
        return gone;
    }

    /** The queues of a partition in which records wait, also of those that an earlier version held. */
    private Set<String> waiting(TopicPartition partition) {
        Set<String> waiting = held.waiting(partition.topic(), partition.partition());
        if (!waiting.contains(HeldQueue.NO_QUEUE)) {
            return waiting;
        }
        List<ConsumerRecord<byte[], byte[]>> some = held.first(partition, HeldQueue.NO_QUEUE, PORTION);
        while (!some.isEmpty()) {
            held.assign(some.stream().map(EventIntake::withQueue).toList());
            some = held.first(partition, HeldQueue.NO_QUEUE, PORTION);
        }
        return held.waiting(partition.topic(), partition.partition());
    }

    /** The record as it was when it was held, before anything of it was set aside. */
    private static Held withQueue(ConsumerRecord<byte[], byte[]> record) {
        FeedRecord read = EventDecoder.decode(record);
        String municipality = String.valueOf(read.municipality());
        return new Held(municipality, Sorting.queue(read, municipality), record, WaitingPlans.saidOf(read), null);
    }

    private List<FeedRecord> read(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> batch) {
        Map<Long, UnreadBefore> before = new HashMap<>();
        long first = batch.stream().mapToLong(ConsumerRecord::offset).min().orElse(0);
        held.setAside(partition, first)
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
}
