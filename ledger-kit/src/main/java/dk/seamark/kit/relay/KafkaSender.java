package dk.seamark.kit.relay;

import dk.seamark.kit.kafka.KafkaSettings;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The records of one leader that are on their way to the broker. They are sent in order, and none is given up while a
 * later one is sent: the producer retries for ever, and on a failure the whole sender is discarded.
 */
final class KafkaSender implements AutoCloseable {

    private record Pending(OutboxEvent event, Future<RecordMetadata> acknowledgement) {}

    private final Producer<byte[], byte[]> producer;
    private final Records records;
    private final Deque<Pending> pending = new ArrayDeque<>();

    /** @param producer is closed with the sender */
    KafkaSender(Producer<byte[], byte[]> producer, Records records) {
        this.producer = producer;
        this.records = records;
    }

    /** A sender with a producer of its own. */
    static KafkaSender open(KafkaSettings settings, Records records) {
        return new KafkaSender(
                new KafkaProducer<>(producerSettings(settings), new ByteArraySerializer(), new ByteArraySerializer()),
                records);
    }

    private static Map<String, Object> producerSettings(KafkaSettings settings) {
        Map<String, Object> producer = settings.clientSettings();
        producer.put("acks", "all");
        producer.put("enable.idempotence", true);
        producer.put("compression.type", "lz4");
        producer.put("linger.ms", 0);
        // A batch stays far below the broker's limit, so that none is refused for its size.
        producer.put("batch.size", 128 * 1024);
        producer.put("buffer.memory", 64L * 1024 * 1024);
        producer.put("max.request.size", 1_000_000);
        // If a record timed out while its successor was accepted, the topic would have a gap.
        producer.put("delivery.timeout.ms", Integer.MAX_VALUE);
        producer.put("retries", Integer.MAX_VALUE);
        producer.put("request.timeout.ms", 5000);
        producer.put("max.block.ms", 5000);
        producer.put("metadata.max.age.ms", 60_000);
        return producer;
    }

    /**
     * Passes events to the producer, in order.
     *
     * @throws ExecutionException if the producer does not accept one, as when it knows no broker: nothing after it may
     *     be sent then, as that could be accepted and leave a gap in the topic
     */
    void sendEvents(List<OutboxEvent> events) throws ExecutionException, InterruptedException {
        List<ProducerRecord<byte[], byte[]>> signed = records.events(events);
        for (int i = 0; i < signed.size(); i++) {
            Future<RecordMetadata> acknowledgement = producer.send(signed.get(i));
            if (acknowledgement.isDone()) {
                acknowledgement.get();
            }
            pending.add(new Pending(events.get(i), acknowledgement));
        }
    }

    /** Passes texts to the producer; the futures complete when the broker has them. */
    List<Future<RecordMetadata>> sendTexts(List<OutgoingText> texts) {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> record : records.texts(texts)) {
            acknowledgements.add(producer.send(record));
        }
        return acknowledgements;
    }

    /** The number of events that are not acknowledged yet. */
    int size() {
        return pending.size();
    }

    /**
     * Removes and returns the acknowledged events from the front, up to the first that is not.
     *
     * @throws ExecutionException if one of them failed; the sender must then be discarded
     */
    List<OutboxEvent> arrived() throws ExecutionException, InterruptedException {
        List<OutboxEvent> arrived = new ArrayList<>();
        while (!pending.isEmpty() && pending.getFirst().acknowledgement().isDone()) {
            pending.getFirst().acknowledgement().get();
            arrived.add(pending.removeFirst().event());
        }
        return arrived;
    }

    /** Waits until the first event is acknowledged or has failed, at most this long. */
    void awaitFirst(Duration longest) throws InterruptedException, ExecutionException {
        if (!pending.isEmpty()) {
            await(pending.getFirst().acknowledgement(), longest);
        }
    }

    /** Waits for an acknowledgement; false if it did not come in time. */
    static boolean await(Future<RecordMetadata> acknowledgement, Duration longest)
            throws InterruptedException, ExecutionException {
        try {
            acknowledgement.get(longest.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** Abandons what is still on its way; the next leader sends it again. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
