package dk.seamark.kit.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;

/**
 * A topic of events with partitions, and one of texts. What a producer sent is appended in its order within a
 * partition, after any time, and what it sent before it died or was closed up to any record, as Kafka's idempotent
 * producer does it. Acknowledgements take any time too.
 */
public final class SimulatedBroker implements Actor {

    public static final String EVENTS = "events";
    public static final String TEXTS = "texts";

    private final World world;
    private final List<List<ConsumerRecord<byte[], byte[]>>> partitions = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> eventIds = new HashSet<>();
    private final List<Channel> channels = new ArrayList<>();
    private Consumer<String> firstAppended = id -> {};

    /** What a producer sends to one partition. */
    static final class Channel {

        private final Deque<Sent> underWay = new ArrayDeque<>();
        private final Deque<Sent> unacknowledged = new ArrayDeque<>();
    }

    /** A record and the future of its sender. */
    record Sent(int partition, ProducerRecord<byte[], byte[]> record, SimulatedProducer.Acknowledgement future) {}

    public SimulatedBroker(World world, int partitions) {
        this.world = world;
        for (int i = 0; i < partitions; i++) {
            this.partitions.add(new ArrayList<>());
        }
    }

    public int partitions() {
        return partitions.size();
    }

    /** The partition of a municipality's events. */
    public int partitionOf(String municipality) {
        return Math.floorMod(municipality.hashCode(), partitions.size());
    }

    /** A partition of the topic of events. */
    public List<ConsumerRecord<byte[], byte[]>> partition(int number) {
        return partitions.get(number);
    }

    /** Whether an event of this id was appended. */
    public boolean hasEvent(String eventId) {
        return eventIds.contains(eventId);
    }

    /** Whether a text of this id was appended. */
    public boolean hasText(String textId) {
        return texts.contains(textId);
    }

    /** Is told the id of each event just before it is appended for the first time. */
    public void onFirstAppended(Consumer<String> told) {
        firstAppended = told;
    }

    Channel open() {
        Channel channel = new Channel();
        channels.add(channel);
        return channel;
    }

    void send(Channel channel, ProducerRecord<byte[], byte[]> record, SimulatedProducer.Acknowledgement future) {
        int partition =
                record.topic().equals(TEXTS) ? -1 : partitionOf(new String(record.key(), StandardCharsets.UTF_8));
        channel.underWay.add(new Sent(partition, record, future));
    }

    /** Of what is under way, any number of records from the first still arrives; nobody is told. */
    void abandon(Channel channel) {
        int arriving = world.chance().below(channel.underWay.size() + 1);
        while (channel.underWay.size() > arriving) {
            channel.underWay.removeLast();
        }
        channel.unacknowledged.clear();
    }

    /** Whether nothing is under way. */
    public boolean isIdle() {
        return channels.stream().allMatch(each -> each.underWay.isEmpty() && each.unacknowledged.isEmpty());
    }

    /** Appends the next record of some producer, or acknowledges one that was appended. */
    @Override
    public void act() {
        if (channels.isEmpty()) {
            return;
        }
        Channel channel = channels.get(world.chance().below(channels.size()));
        boolean append = channel.unacknowledged.isEmpty() || world.chance().oneIn(2);
        if (!channel.underWay.isEmpty() && append) {
            append(channel);
        } else if (!channel.unacknowledged.isEmpty()) {
            channel.unacknowledged.removeFirst().future().complete();
        }
    }

    private void append(Channel channel) {
        if (world.shows(Planted.ACKNOWLEDGED_BEFORE_APPENDED)) {
            channel.underWay.getFirst().future().complete();
            return;
        }
        Sent next = channel.underWay.removeFirst();
        if (!channel.underWay.isEmpty() && world.shows(Planted.RECORDS_SWAPPED)) {
            Sent other = channel.underWay.removeFirst();
            append(other);
            channel.unacknowledged.add(other);
        }
        append(next);
        channel.unacknowledged.add(next);
    }

    private void append(Sent sent) {
        if (sent.partition() < 0) {
            texts.add(new String(sent.record().key(), StandardCharsets.UTF_8));
        } else {
            append(
                    sent.partition(),
                    sent.record().key(),
                    sent.record().value(),
                    sent.record().headers());
        }
    }

    /** Appends a record, whoever sent it. */
    public void append(int partition, byte[] key, byte[] value, Headers headers) {
        List<ConsumerRecord<byte[], byte[]>> log = partitions.get(partition);
        Header id = headers.lastHeader("ce_id");
        if (id != null) {
            String eventId = new String(id.value(), StandardCharsets.UTF_8);
            if (!eventIds.contains(eventId)) {
                firstAppended.accept(eventId);
                eventIds.add(eventId);
            }
        }
        log.add(new ConsumerRecord<>(
                EVENTS,
                partition,
                log.size(),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                value,
                headers,
                Optional.empty()));
    }
}
