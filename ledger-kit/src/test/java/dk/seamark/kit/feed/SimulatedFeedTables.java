package dk.seamark.kit.feed;

import dk.seamark.kit.simulation.Planted;
import dk.seamark.kit.simulation.SimulatedDatabase.Session;
import dk.seamark.kit.simulation.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a feed in memory: what {@link JdbcFeedOffsets} and {@link JdbcHeldQueue} do, in Java.
 * {@code SimulatedFeedTablesIT} holds them against PostgreSQL.
 */
public final class SimulatedFeedTables {

    private final World world;
    private final Map<TopicPartition, Long> offsets = new HashMap<>();
    private final Map<String, LastPosition> sources = new HashMap<>();
    private final Map<TopicPartition, TreeMap<Long, HeldQueue.Held>> held = new HashMap<>();
    private final Map<TopicPartition, TreeMap<Long, String>> setAside = new HashMap<>();

    public SimulatedFeedTables(World world) {
        this.world = world;
    }

    /** Somebody who decides sets a record aside. */
    public void setAside(TopicPartition partition, long offset, String reason) {
        setAside.computeIfAbsent(partition, any -> new TreeMap<>()).put(offset, reason);
    }

    /** Why municipalities wait, by the record that does not fit; those behind it are not named. */
    public Map<ConsumerRecord<byte[], byte[]>, String> obstacles() {
        Map<ConsumerRecord<byte[], byte[]>, String> obstacles = new HashMap<>();
        held.values()
                .forEach(queue -> queue.values().forEach(one -> {
                    if (one.obstacle() != null) {
                        obstacles.put(one.record(), one.obstacle());
                    }
                }));
        return obstacles;
    }

    /** The municipalities whose records wait. */
    public Set<String> waiting() {
        Set<String> waiting = new HashSet<>();
        held.values().forEach(queue -> queue.values().forEach(one -> waiting.add(one.municipality())));
        return waiting;
    }

    /** The next offset of a partition; 0 if nothing was read. */
    public long next(TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    FeedOffsets offsets(Session session) {
        return new Offsets(session);
    }

    HeldQueue held(Session session) {
        return new Queue(session);
    }

    private final class Offsets implements FeedOffsets {

        private final Session session;

        Offsets(Session session) {
            this.session = session;
        }

        @Override
        public OptionalLong next(String topic, int partition) {
            return session.ask(() -> {
                Long next = offsets.get(new TopicPartition(topic, partition));
                return next == null ? OptionalLong.empty() : OptionalLong.of(next);
            });
        }

        @Override
        public void begin(String topic, int partition, long offset) {
            session.ask(() -> offsets.putIfAbsent(new TopicPartition(topic, partition), offset) == null);
        }

        @Override
        public boolean move(String topic, int partition, long from, long to) {
            return session.ask(() -> {
                TopicPartition place = new TopicPartition(topic, partition);
                session.lock(place);
                if (!Objects.equals(offsets.get(place), from)) {
                    return false;
                }
                if (world.shows(Planted.OFFSET_BEFORE_BATCH)) {
                    offsets.put(place, to);
                } else {
                    session.atCommit(() -> offsets.put(place, to));
                }
                return true;
            });
        }

        @Override
        public Map<String, LastPosition> taken(Collection<String> asked) {
            return session.ask(() -> {
                Map<String, LastPosition> taken = new HashMap<>();
                for (String source : asked) {
                    LastPosition last = sources.get(source);
                    if (last != null) {
                        taken.put(source, world.shows(Planted.BYTES_FORGOTTEN) ? withoutBytes(last) : last);
                    }
                }
                return taken;
            });
        }

        @Override
        public void store(Map<String, LastPosition> taken) {
            session.ask(() -> {
                taken.forEach((source, last) -> {
                    if (!world.shows(Planted.SOURCE_FORGOTTEN)) {
                        LastPosition before = sources.put(source, last);
                        session.wrote(() -> restore(sources, source, before));
                    }
                });
                return true;
            });
        }
    }

    private static LastPosition withoutBytes(LastPosition last) {
        return new LastPosition(
                last.position(), new RecordContent(last.content().eventId(), null));
    }

    private static <K, V> void restore(Map<K, V> map, K key, @Nullable V before) {
        if (before == null) {
            map.remove(key);
        } else {
            map.put(key, before);
        }
    }

    private final class Queue implements HeldQueue {

        private final Session session;

        Queue(Session session) {
            this.session = session;
        }

        private TreeMap<Long, Held> of(TopicPartition partition) {
            return held.computeIfAbsent(partition, any -> new TreeMap<>());
        }

        @Override
        public Set<String> waiting(String topic, int partition) {
            return session.ask(() -> {
                Set<String> waiting = new HashSet<>();
                of(new TopicPartition(topic, partition)).values().forEach(one -> waiting.add(one.municipality()));
                return waiting;
            });
        }

        @Override
        public Map<String, String> obstacles(String topic) {
            return session.ask(() -> {
                Map<String, String> obstacles = new HashMap<>();
                held.forEach((partition, queue) -> queue.values().forEach(one -> {
                    if (partition.topic().equals(topic) && one.obstacle() != null) {
                        obstacles.put(one.municipality(), one.obstacle());
                    }
                }));
                return obstacles;
            });
        }

        @Override
        public void hold(List<Held> records) {
            session.ask(() -> {
                for (Held one : records) {
                    TreeMap<Long, Held> queue = of(new TopicPartition(
                            one.record().topic(), one.record().partition()));
                    if (queue.putIfAbsent(one.record().offset(), one) == null) {
                        session.wrote(() -> queue.remove(one.record().offset()));
                    }
                }
                return true;
            });
        }

        @Override
        public List<ConsumerRecord<byte[], byte[]>> first(TopicPartition partition, String municipality, int most) {
            return session.ask(() -> {
                List<ConsumerRecord<byte[], byte[]>> first = new ArrayList<>();
                for (Held one : of(partition).values()) {
                    if (one.municipality().equals(municipality) && first.size() < most) {
                        first.add(one.record());
                    }
                }
                return first;
            });
        }

        @Override
        public void letGo(TopicPartition partition, String municipality, long before) {
            session.ask(() -> {
                TreeMap<Long, Held> queue = of(partition);
                List<Held> gone = queue.headMap(before).values().stream()
                        .filter(one -> one.municipality().equals(municipality))
                        .toList();
                for (Held one : gone) {
                    queue.remove(one.record().offset());
                    if (!world.shows(Planted.HELD_RECORDS_LOST)) {
                        session.wrote(() -> queue.put(one.record().offset(), one));
                    }
                }
                return true;
            });
        }

        @Override
        public void explain(TopicPartition partition, long offset, String obstacle) {
            session.ask(() -> of(partition).computeIfPresent(offset, (at, one) -> {
                        session.wrote(() -> of(partition).put(offset, one));
                        return new Held(one.municipality(), one.record(), obstacle);
                    })
                    == null);
        }

        @Override
        public Map<Long, String> setAside(TopicPartition partition, long from) {
            return session.ask(() -> new HashMap<>(
                    setAside.getOrDefault(partition, new TreeMap<>()).tailMap(from)));
        }
    }
}
