package dk.seamark.kit.feed;

import dk.seamark.kit.simulation.Planted;
import dk.seamark.kit.simulation.SimulatedDatabase.Session;
import dk.seamark.kit.simulation.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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
    private final Map<TopicPartition, List<HeldQueue.Late>> late = new HashMap<>();

    public SimulatedFeedTables(World world) {
        this.world = world;
    }

    /** Tables as rebuild-journal.sql leaves them: with what was set aside, what was taken late, and what waited. */
    public SimulatedFeedTables emptied(World calm) {
        SimulatedFeedTables emptied = new SimulatedFeedTables(calm);
        emptied.setAside.putAll(setAside);
        late.forEach((partition, records) -> emptied.late.put(partition, new ArrayList<>(records)));
        held.forEach((partition, records) -> {
            List<HeldQueue.Late> kept = emptied.late.computeIfAbsent(partition, any -> new ArrayList<>());
            long next = offsets.getOrDefault(partition, 0L);
            for (long offset : records.keySet()) {
                if (kept.stream().noneMatch(one -> one.offset() == offset && one.before() >= next)) {
                    kept.removeIf(one -> one.offset() == offset);
                    kept.add(new HeldQueue.Late(offset, next));
                }
            }
        });
        return emptied;
    }

    /** Whether nothing waits any more that was set aside: a feed looks for what was decided now and then. */
    public boolean isDecided() {
        return held.entrySet().stream()
                .allMatch(queue -> setAside.getOrDefault(queue.getKey(), new TreeMap<>()).keySet().stream()
                        .noneMatch(queue.getValue()::containsKey));
    }

    /** How many records were taken late. */
    public int late() {
        return late.values().stream().mapToInt(List::size).sum();
    }

    /** Somebody who decides sets a record aside. */
    public void setAside(TopicPartition partition, long offset, String reason) {
        setAside.computeIfAbsent(partition, any -> new TreeMap<>()).put(offset, reason);
    }

    /** Why sources wait, by the record that does not fit; those behind it are not named. */
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

    /** The sources whose records wait. */
    public Set<String> waiting() {
        Set<String> waiting = new HashSet<>();
        held.values().forEach(queue -> queue.values().forEach(one -> waiting.add(one.queue())));
        return waiting;
    }

    /** The records of a source that wait, in their order. */
    public List<ConsumerRecord<byte[], byte[]>> waiting(String source) {
        return held.values().stream()
                .flatMap(queue -> queue.values().stream())
                .filter(one -> one.queue().equals(source))
                .map(HeldQueue.Held::record)
                .toList();
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
                of(new TopicPartition(topic, partition)).values().forEach(one -> waiting.add(one.queue()));
                return waiting;
            });
        }

        @Override
        public Map<String, String> obstacles(String topic) {
            return session.ask(() -> {
                Map<String, String> obstacles = new HashMap<>();
                held.forEach((partition, queue) -> queue.values().forEach(one -> {
                    if (partition.topic().equals(topic) && one.obstacle() != null) {
                        obstacles.put(one.queue(), one.obstacle());
                    }
                }));
                return obstacles;
            });
        }

        @Override
        public Map<Long, WaitingPlans.About> plans(TopicPartition partition) {
            return session.ask(() -> {
                Map<Long, WaitingPlans.About> plans = new HashMap<>();
                of(partition).forEach((offset, one) -> {
                    if (one.plan() != null) {
                        plans.put(offset, new WaitingPlans.About(one.municipality(), one.queue(), one.plan()));
                    }
                });
                return plans;
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
        public void assign(List<Held> records) {
            session.ask(() -> {
                for (Held one : records) {
                    change(
                            new TopicPartition(
                                    one.record().topic(), one.record().partition()),
                            one.record().offset(),
                            was -> new Held(was.municipality(), one.queue(), was.record(), one.plan(), was.obstacle()));
                }
                return true;
            });
        }

        private void change(TopicPartition partition, long offset, UnaryOperator<Held> how) {
            of(partition).computeIfPresent(offset, (at, was) -> {
                session.wrote(() -> of(partition).put(offset, was));
                return how.apply(was);
            });
        }

        @Override
        public List<ConsumerRecord<byte[], byte[]>> first(TopicPartition partition, String queue, int most) {
            return session.ask(() -> of(partition).values().stream()
                    .filter(one -> one.queue().equals(queue))
                    .map(Held::record)
                    .limit(most)
                    .toList());
        }

        @Override
        public List<ConsumerRecord<byte[], byte[]>> at(TopicPartition partition, List<Long> offsets) {
            return session.ask(() -> offsets.stream()
                    .flatMap(offset -> Optional.ofNullable(of(partition).get(offset)).stream())
                    .map(Held::record)
                    .toList());
        }

        @Override
        public void letGo(TopicPartition partition, List<Long> offsets) {
            session.ask(() -> {
                TreeMap<Long, Held> queue = of(partition);
                for (long offset : offsets) {
                    Held one = queue.remove(offset);
                    if (one != null && !world.shows(Planted.HELD_RECORDS_LOST)) {
                        session.wrote(() -> queue.put(offset, one));
                    }
                }
                return true;
            });
        }

        @Override
        public void explain(TopicPartition partition, long offset, @Nullable String obstacle) {
            session.ask(() -> {
                change(
                        partition,
                        offset,
                        was -> new Held(was.municipality(), was.queue(), was.record(), was.plan(), obstacle));
                return true;
            });
        }

        @Override
        public void noteLate(TopicPartition partition, long before, List<Long> offsets) {
            session.ask(() -> {
                List<Late> was = late.getOrDefault(partition, List.of());
                session.wrote(() -> late.put(partition, was));
                List<Late> now = new ArrayList<>(was);
                now.removeIf(one -> offsets.contains(one.offset()));
                if (!world.shows(Planted.LATE_FORGOTTEN)) {
                    offsets.forEach(offset -> now.add(new Late(offset, before)));
                }
                return late.put(partition, now) == was;
            });
        }

        @Override
        public List<Late> late(TopicPartition partition, long from, long to) {
            return session.ask(() -> late.getOrDefault(partition, List.of()).stream()
                    .filter(one -> (one.offset() >= from && one.offset() <= to)
                            || (one.before() >= from && of(partition).containsKey(one.offset())))
                    .sorted(Comparator.comparingLong(Late::before))
                    .toList());
        }

        @Override
        public Map<Long, String> setAside(TopicPartition partition, long from) {
            return session.ask(() -> new HashMap<>(
                    setAside.getOrDefault(partition, new TreeMap<>()).tailMap(from)));
        }
    }
}
