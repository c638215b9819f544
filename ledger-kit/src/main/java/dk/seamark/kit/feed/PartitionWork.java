package dk.seamark.kit.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Processes the records of each partition, one transaction for each batch. If a batch cannot be stored, its
 * partition is paused, sought back to the batch, and retried after a while; the others continue.
 */
final class PartitionWork {

    private static final Logger log = LoggerFactory.getLogger(PartitionWork.class);

    private static final Duration LONGEST_POLL = Duration.ofMillis(500);
    private static final Duration FIRST_STOP = Duration.ofMillis(200);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    /** How often it is tried whether what waits can be taken. */
    private static final Duration AGAIN = Duration.ofSeconds(2);

    /** An assigned partition: its next offset and, if it is paused, until when. */
    private static final class Place {
        private long next;
        private Duration stop = FIRST_STOP;
        private long stoppedUntil;
        private boolean stopped;
    }

    private final FeedOffsets offsets;
    private final Intake intake;
    private final TransactionTemplate transaction;
    private final FeedMetrics metrics;
    private final Beginning beginning;
    private final LongSupplier nanos;
    private final Map<TopicPartition, Place> places = new HashMap<>();
    private long triedAt;
    private Consumer<byte[], byte[]> consumer;

    /** Is told of each partition before it is read. */
    @FunctionalInterface
    interface Beginning {

        /**
         * A partition is assigned.
         *
         * @param begun whether any version has read records of it before
         * @param end the end of the partition now
         */
        void begin(TopicPartition partition, boolean begun, long end);
    }

    /** @param nanos the time since an arbitrary point, in nanoseconds */
    @SuppressWarnings("NullAway") // the consumer is set by on()
    PartitionWork(
            FeedOffsets offsets,
            Intake intake,
            Beginning beginning,
            TransactionTemplate transaction,
            FeedMetrics metrics,
            LongSupplier nanos) {
        this.offsets = offsets;
        this.beginning = beginning;
        this.intake = intake;
        this.transaction = transaction;
        this.metrics = metrics;
        this.nanos = nanos;
        this.triedAt = nanos.getAsLong();
    }

    /** Starts with a new consumer. */
    void on(Consumer<byte[], byte[]> fresh, String topic) {
        consumer = fresh;
        places.clear();
        metrics.forgetAll();
        fresh.subscribe(List.of(topic), new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> given) {
                given.forEach(PartitionWork.this::begin);
            }

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> taken) {
                taken.forEach(PartitionWork.this::forget);
            }

            @Override
            public void onPartitionsLost(Collection<TopicPartition> lost) {
                lost.forEach(PartitionWork.this::forget);
            }
        });
    }

    private void begin(TopicPartition partition) {
        boolean begun = offsets.next(partition.topic(), partition.partition()).isPresent();
        beginning.begin(partition, begun, consumer.endOffsets(Set.of(partition)).getOrDefault(partition, 0L));
        if (!begun) {
            long first = consumer.beginningOffsets(Set.of(partition)).getOrDefault(partition, 0L);
            offsets.begin(partition.topic(), partition.partition(), first);
        }
        Place place = new Place();
        places.put(partition, place);
        seekToStored(partition, place);
    }

    private void forget(TopicPartition partition) {
        places.remove(partition);
        metrics.goesOn(partition.partition());
    }

    /** The timeout of the next poll: at most until the first pause ends. */
    Duration patience() {
        return places.values().stream().anyMatch(place -> place.stopped) ? FIRST_STOP : LONGEST_POLL;
    }

    /** Processes what was polled. */
    void take(ConsumerRecords<byte[], byte[]> polled) {
        for (TopicPartition partition : polled.partitions()) {
            Place place = places.get(partition);
            if (place != null) {
                take(partition, place, polled.records(partition));
            }
        }
        resumeThoseDue();
        tryAgain();
        metrics.lag(consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum());
    }

    private void take(TopicPartition partition, Place place, List<ConsumerRecord<byte[], byte[]>> batch) {
        try {
            long next = batch.getLast().offset() + 1;
            transaction.executeWithoutResult(status -> {
                move(partition, place.next, next);
                intake.take(partition, batch);
            });
            metrics.taken(batch.size());
            place.next = next;
        } catch (RuntimeException e) {
            log.warn("A batch of {} was rolled back", partition, e);
            stop(partition, place, e.toString());
            return;
        }
        if (!place.stop.equals(FIRST_STOP)) {
            place.stop = FIRST_STOP;
            metrics.goesOn(partition.partition());
        }
    }

    private void move(TopicPartition partition, long from, long to) {
        if (!offsets.move(partition.topic(), partition.partition(), from, to)) {
            throw new IllegalStateException("Another instance has taken over " + partition);
        }
    }

    /** Tries what waits, now and then: an operator may have decided about it. */
    private void tryAgain() {
        if (nanos.getAsLong() - triedAt < AGAIN.toNanos()) {
            return;
        }
        triedAt = nanos.getAsLong();
        places.forEach((partition, place) -> {
            try {
                while (intake.waits(partition) && tookPortion(partition, place)) {
                    metrics.reads();
                }
            } catch (RuntimeException e) {
                log.warn("What waits of {} was rolled back", partition, e);
            }
        });
    }

    private boolean tookPortion(TopicPartition partition, Place place) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            // The offset stays; moving it locks the partition.
            move(partition, place.next, place.next);
            return intake.tryAgain(partition, place.next);
        }));
    }

    private void stop(TopicPartition partition, Place place, String obstacle) {
        log.error("{} is stopped for {} ms: {}", partition, place.stop.toMillis(), obstacle);
        metrics.stopped(partition.partition(), obstacle);
        consumer.pause(Set.of(partition));
        place.stopped = true;
        place.stoppedUntil = nanos.getAsLong() + place.stop.toNanos();
        Duration twice = place.stop.multipliedBy(2);
        place.stop = twice.compareTo(LONGEST_STOP) > 0 ? LONGEST_STOP : twice;
    }

    private void resumeThoseDue() {
        places.forEach((partition, place) -> {
            if (place.stopped && nanos.getAsLong() - place.stoppedUntil > 0) {
                seekToStored(partition, place);
                consumer.resume(Set.of(partition));
                place.stopped = false;
            }
        });
    }

    private void seekToStored(TopicPartition partition, Place place) {
        place.next = offsets.next(partition.topic(), partition.partition()).orElseThrow();
        consumer.seek(partition, place.next);
    }
}
