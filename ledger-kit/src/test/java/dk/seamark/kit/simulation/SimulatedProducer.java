package dk.seamark.kit.simulation;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A producer of a {@link SimulatedBroker}. It may refuse a record, as one that knows no broker does. */
public final class SimulatedProducer extends MockProducer<byte[], byte[]> {

    private static final RecordMetadata DONE =
            new RecordMetadata(new TopicPartition(SimulatedBroker.EVENTS, 0), 0, 0, 0, 0, 0);

    private final World world;
    private final SimulatedBroker broker;
    private final Life life;
    private final Map<String, SimulatedBroker.Channel> channels = new HashMap<>();

    public SimulatedProducer(World world, SimulatedBroker broker, Life life) {
        this.world = world;
        this.broker = broker;
        this.life = life;
    }

    /** What the sender gets. Waiting for it lets the broker act. */
    final class Acknowledgement implements Future<RecordMetadata> {

        private boolean done;
        private @Nullable Exception failure;

        void complete() {
            done = true;
        }

        void fail(Exception why) {
            done = true;
            failure = why;
        }

        @Override
        public boolean isDone() {
            return done;
        }

        @Override
        public RecordMetadata get() throws ExecutionException {
            while (!done) {
                world.act(broker);
                world.between(life);
            }
            if (failure != null) {
                throw new ExecutionException(failure);
            }
            return DONE;
        }

        @Override
        public RecordMetadata get(long timeout, TimeUnit unit) throws ExecutionException, TimeoutException {
            world.act(broker);
            world.between(life);
            if (!done) {
                throw new TimeoutException();
            }
            return get();
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            return false;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record) {
        world.between(life);
        Acknowledgement future = new Acknowledgement();
        if (!world.isCalm() && world.chance().oneIn(60)) {
            future.fail(new CutException("No broker is known"));
        } else {
            String partition = record.topic().equals(SimulatedBroker.TEXTS)
                    ? SimulatedBroker.TEXTS
                    : Integer.toString(
                            broker.partitionOf(new String(record.key(), java.nio.charset.StandardCharsets.UTF_8)));
            broker.send(channels.computeIfAbsent(partition, any -> broker.open()), record, future);
        }
        return future;
    }

    /** The process is gone, or gives it up. */
    public void abandon() {
        channels.values().forEach(broker::abandon);
        channels.clear();
    }

    @Override
    public void close(Duration timeout) {
        abandon();
    }
}
