package dk.seamark.kit.feed;

import dk.seamark.kit.simulation.Actor;
import dk.seamark.kit.simulation.Died;
import dk.seamark.kit.simulation.Life;
import dk.seamark.kit.simulation.SimulatedBroker;
import dk.seamark.kit.simulation.SimulatedConsumer;
import dk.seamark.kit.simulation.SimulatedDatabase;
import dk.seamark.kit.simulation.SimulatedGroup;
import dk.seamark.kit.simulation.World;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An instance of a feed: the real {@link PartitionWork}, {@link EventIntake} and {@link EventDecoder} on
 * {@link SimulatedFeedTables} and a {@link SimulatedBroker}. What {@link Feed} does around them is done here.
 * Signatures are not verified: every record is taken for the service's that it names.
 */
public final class SimulatedFeed implements Actor {

    private static final MeterRegistry NOTHING = new CompositeMeterRegistry();

    private final World world;
    private final SimulatedFeedTables tables;
    private final SimulatedDatabase database;
    private final SimulatedBroker broker;
    private final SimulatedGroup group;
    private final Function<SimulatedDatabase.Session, FeedHandler> handlers;
    private Life life = new Life();
    private @Nullable SimulatedConsumer consumer;
    private @Nullable PartitionWork work;

    /** @param handlers the handler of a process with this session */
    public SimulatedFeed(
            World world,
            SimulatedFeedTables tables,
            SimulatedDatabase database,
            SimulatedBroker broker,
            SimulatedGroup group,
            Function<SimulatedDatabase.Session, FeedHandler> handlers) {
        this.world = world;
        this.tables = tables;
        this.database = database;
        this.broker = broker;
        this.group = group;
        this.handlers = handlers;
    }

    @Override
    public void act() {
        try {
            if (work == null) {
                work = process();
            }
            if (consumer == null) {
                consumer = new SimulatedConsumer(world, broker, group, life);
                work.on(consumer, SimulatedBroker.EVENTS);
            }
            work.take(consumer.poll(work.patience()));
        } catch (Died e) {
            leave();
            work = null;
            life = new Life();
        } catch (RuntimeException e) {
            leave();
        }
    }

    private PartitionWork process() {
        SimulatedDatabase.Session session = database.connect(life);
        FeedOffsets offsets = tables.offsets(session);
        FeedMetrics metrics = new FeedMetrics(SimulatedBroker.EVENTS, NOTHING);
        return new PartitionWork(
                offsets,
                new EventIntake(handlers.apply(session), EventDecoder::decode, offsets, tables.held(session), metrics),
                (partition, begun, end) -> {},
                new TransactionTemplate(session),
                metrics,
                world::nanos);
    }

    private void leave() {
        if (consumer != null) {
            group.leave(consumer);
            consumer = null;
        }
    }
}
