package dk.seamark.kit.relay;

import dk.seamark.kit.kafka.BrokerWatch;
import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.simulation.Actor;
import dk.seamark.kit.simulation.Died;
import dk.seamark.kit.simulation.Life;
import dk.seamark.kit.simulation.SimulatedBroker;
import dk.seamark.kit.simulation.SimulatedProducer;
import dk.seamark.kit.simulation.World;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An instance of a relay: the real {@link Leader}, {@link KafkaSender} and {@link Records} on a {@link SimulatedStore}
 * and a {@link SimulatedBroker}. What {@link Relay} does around them is done here: it opens a session, tries to lead,
 * and begins again after any failure. Records are not signed, and the store is not held against the topic.
 */
public final class SimulatedRelay implements Actor {

    private static final KafkaSettings SETTINGS =
            new KafkaSettings("", SimulatedBroker.EVENTS, SimulatedBroker.TEXTS, 1, Map.of());
    private static final RelayMetrics METRICS =
            new RelayMetrics(new JdbcTemplate(), new BrokerWatch(SETTINGS), new CompositeMeterRegistry());

    private final World world;
    private final SimulatedStore store;
    private final SimulatedBroker broker;
    private final Records records;
    private final LeaderWaits waits = new Waits();
    private Life life = new Life();
    private @Nullable SimulatedOutbox outbox;
    private @Nullable SimulatedProducer producer;
    private @Nullable KafkaSender sender;
    private @Nullable Leader leader;

    public SimulatedRelay(World world, SimulatedStore store, SimulatedBroker broker, String service) {
        this.world = world;
        this.store = store;
        this.broker = broker;
        this.records = new Records(SETTINGS, service, (kind, unsigned) -> {});
    }

    private final class Waits implements LeaderWaits {

        @Override
        public void pause(Duration length) {
            world.between(life);
        }

        @Override
        public boolean untilCommit(Duration longest) {
            world.between(life);
            return world.chance().oneIn(4);
        }

        @Override
        public boolean isStopping() {
            return !world.isCalm() && world.chance().oneIn(20);
        }
    }

    @Override
    public void act() {
        try {
            oneStep();
        } catch (Died e) {
            if (producer != null) {
                producer.abandon();
            }
            if (outbox != null) {
                outbox.lose();
            }
            life = new Life();
            startAgain();
        } catch (Exception e) {
            close();
        }
    }

    private void oneStep() throws Exception {
        if (outbox == null) {
            outbox = new SimulatedOutbox(world, store, life);
        } else if (leader == null) {
            if (outbox.tryLead()) {
                producer = new SimulatedProducer(world, broker, life);
                sender = new KafkaSender(producer, records);
                Leader.Sizes sizes = new Leader.Sizes(
                        1 + world.chance().below(3),
                        1 + world.chance().below(2),
                        1 + world.chance().below(4));
                leader = new Leader(
                        outbox, sender, METRICS, new Backoff(Duration.ofMillis(1), Duration.ofMillis(1)), waits, sizes);
                leader.begin();
            }
        } else if (!world.isCalm() && world.chance().oneIn(50)) {
            leader.finish();
            close();
        } else {
            leader.go();
        }
    }

    private void close() {
        if (sender != null) {
            sender.close();
        }
        if (outbox != null) {
            outbox.close();
        }
        startAgain();
    }

    private void startAgain() {
        outbox = null;
        producer = null;
        sender = null;
        leader = null;
    }
}
