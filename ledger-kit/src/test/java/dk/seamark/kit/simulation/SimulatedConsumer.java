package dk.seamark.kit.simulation;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A member of a {@link SimulatedGroup}. It hears of what it got and lost when it polls, and records reach it late. */
public final class SimulatedConsumer extends MockConsumer<byte[], byte[]> {

    private final World world;
    private final SimulatedBroker broker;
    private final SimulatedGroup group;
    private final Life life;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final Set<TopicPartition> paused = new HashSet<>();
    private @Nullable ConsumerRebalanceListener listener;

    public SimulatedConsumer(World world, SimulatedBroker broker, SimulatedGroup group, Life life) {
        super("none");
        this.world = world;
        this.broker = broker;
        this.group = group;
        this.life = life;
    }

    @Override
    public void subscribe(Collection<String> topics, ConsumerRebalanceListener told) {
        listener = told;
        group.join(this);
    }

    @Override
    public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
        world.between(life);
        if (!world.isCalm() && world.chance().oneIn(80)) {
            throw new CutException("The broker is away");
        }
        rebalance();
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> polled = new HashMap<>();
        for (Map.Entry<TopicPartition, Long> position : positions.entrySet()) {
            TopicPartition partition = position.getKey();
            List<ConsumerRecord<byte[], byte[]>> log = broker.partition(partition.partition());
            int from = Math.toIntExact(position.getValue());
            int to = Math.min(log.size(), from + world.chance().below(5));
            if (to > from && !paused.contains(partition)) {
                polled.put(partition, List.copyOf(log.subList(from, to)));
                position.setValue((long) to);
            }
        }
        return new ConsumerRecords<>(polled, Map.of());
    }

    private void rebalance() {
        ConsumerRebalanceListener told = java.util.Objects.requireNonNull(listener);
        for (TopicPartition partition : group.partitions()) {
            boolean mine = group.owner(partition) == this;
            if (!mine && positions.remove(partition) != null) {
                paused.remove(partition);
                if (world.chance().oneIn(2)) {
                    told.onPartitionsLost(Set.of(partition));
                } else {
                    told.onPartitionsRevoked(Set.of(partition));
                }
            } else if (mine && !positions.containsKey(partition)) {
                told.onPartitionsAssigned(Set.of(partition));
            }
        }
    }

    @Override
    public void seek(TopicPartition partition, long offset) {
        positions.put(partition, offset);
    }

    @Override
    public void pause(Collection<TopicPartition> partitions) {
        paused.addAll(partitions);
    }

    @Override
    public void resume(Collection<TopicPartition> partitions) {
        paused.removeAll(partitions);
    }

    @Override
    public Set<TopicPartition> assignment() {
        return positions.keySet();
    }

    @Override
    public OptionalLong currentLag(TopicPartition partition) {
        return OptionalLong.empty();
    }

    @Override
    public Map<TopicPartition, Long> beginningOffsets(Collection<TopicPartition> partitions) {
        return partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> 0L));
    }

    @Override
    public Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
        return partitions.stream().collect(Collectors.toMap(partition -> partition, partition ->
                (long) broker.partition(partition.partition()).size()));
    }
}
