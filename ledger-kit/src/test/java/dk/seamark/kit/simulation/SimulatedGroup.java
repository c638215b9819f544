package dk.seamark.kit.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A consumer group: it gives each partition to one member at a time, and takes it away at any time. */
public final class SimulatedGroup implements Actor {

    private final World world;
    private final SimulatedBroker broker;
    private final List<SimulatedConsumer> members = new ArrayList<>();
    private final Map<TopicPartition, SimulatedConsumer> owners = new HashMap<>();

    public SimulatedGroup(World world, SimulatedBroker broker) {
        this.world = world;
        this.broker = broker;
    }

    void join(SimulatedConsumer member) {
        members.add(member);
    }

    /** A member is gone; the group notices at once, or when it assigns anew. */
    public void leave(SimulatedConsumer member) {
        members.remove(member);
        owners.values().removeIf(owner -> owner == member);
    }

    @Nullable
    SimulatedConsumer owner(TopicPartition partition) {
        return owners.get(partition);
    }

    List<TopicPartition> partitions() {
        List<TopicPartition> all = new ArrayList<>();
        for (int i = 0; i < broker.partitions(); i++) {
            all.add(new TopicPartition(SimulatedBroker.EVENTS, i));
        }
        return all;
    }

    /** Gives a partition to some member, if nobody has it; seldom, if somebody has. */
    @Override
    public void act() {
        TopicPartition partition =
                new TopicPartition(SimulatedBroker.EVENTS, world.chance().below(broker.partitions()));
        if (!members.isEmpty()
                && (!owners.containsKey(partition)
                        || !world.isCalm() && world.chance().oneIn(8))) {
            owners.put(partition, members.get(world.chance().below(members.size())));
        }
    }
}
