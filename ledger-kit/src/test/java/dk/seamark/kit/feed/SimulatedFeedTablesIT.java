package dk.seamark.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.feed.HeldQueue.Held;
import dk.seamark.kit.simulation.Chance;
import dk.seamark.kit.simulation.Life;
import dk.seamark.kit.simulation.Planted;
import dk.seamark.kit.simulation.SimulatedDatabase;
import dk.seamark.kit.simulation.World;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.postgres.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The same random steps on the feed's tables in memory and on those in PostgreSQL: each answer is the same. */
class SimulatedFeedTablesIT {

    private static final int SEEDS = 6;

    /** Within so many seeds the comparison must see a planted fault. */
    private static final int PLANTED_SEEDS = 40;

    private static final int TRANSACTIONS = 18;

    private final Database database = Migrated.fresh("sample");

    @Test
    void theTablesInMemoryAnswerLikePostgres() throws SQLException {
        compare(1, SEEDS, Planted.NOTHING);
        long first = SEEDS + 1;
        for (Planted fault : List.of(
                Planted.OFFSET_BEFORE_BATCH,
                Planted.SOURCE_FORGOTTEN,
                Planted.HELD_RECORDS_LOST,
                Planted.LATE_FORGOTTEN)) {
            long seed = first;
            assertThatThrownBy(() -> compare(seed, PLANTED_SEEDS, fault), "%s is seen", fault)
                    .isInstanceOf(AssertionError.class);
            first += PLANTED_SEEDS;
        }
    }

    @Test
    void aDigestThatAnInstanceOfAnEarlierVersionLeftSaysNothing() throws SQLException {
        try (Connection app = database.asApp()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(app, true));
            FeedOffsets offsets = new JdbcFeedOffsets(jdbc);
            LastPosition first = new LastPosition(1, new RecordContent("e1", "d1"));
            offsets.store(Map.of("/koege/policy-service", first));
            assertThat(offsets.taken(Set.of("/koege/policy-service"))).containsValue(first);

            // What an earlier version does, which does not know of digests.
            jdbc.update("UPDATE feed_source SET position = 2, event_id = 'e2' WHERE source = '/koege/policy-service'");

            assertThat(offsets.taken(Set.of("/koege/policy-service")))
                    .containsValue(new LastPosition(2, new RecordContent("e2", null)));
        }
    }

    private void compare(long first, int seeds, Planted planted) throws SQLException {
        try (Connection app = database.asApp();
                Connection owner = database.asOwner()) {
            for (long seed = first; seed < first + seeds; seed++) {
                new Steps(seed, planted, app, owner).take();
            }
        }
    }

    private static final class Steps {

        private final String topic;
        private final Chance chance;
        private final Connection owner;
        private final SimulatedFeedTables tables;
        private final FeedOffsets offsets;
        private final HeldQueue held;
        private final FeedOffsets realOffsets;
        private final HeldQueue realHeld;
        private final TransactionTemplate transaction;
        private final TransactionTemplate realTransaction;
        private final Map<Integer, Long> next = new TreeMap<>();
        private final Set<Integer> moved = new HashSet<>();

        Steps(long seed, Planted planted, Connection app, Connection owner) {
            this.topic = "seed-" + seed;
            this.chance = new Chance(seed);
            this.owner = owner;
            World calm = new World(seed, planted);
            calm.calmDown();
            this.tables = new SimulatedFeedTables(calm);
            SimulatedDatabase.Session session = new SimulatedDatabase(calm).connect(new Life());
            this.offsets = tables.offsets(session);
            this.held = tables.held(session);
            this.transaction = new TransactionTemplate(session);
            SingleConnectionDataSource source = new SingleConnectionDataSource(app, true);
            JdbcTemplate jdbc = new JdbcTemplate(source);
            this.realOffsets = new JdbcFeedOffsets(jdbc);
            this.realHeld = new JdbcHeldQueue(jdbc);
            this.realTransaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        }

        void take() throws SQLException {
            for (int partition = 0; partition < 2; partition++) {
                int number = partition;
                same((some, queue) -> {
                    some.begin(topic, number, number * 10L);
                    return some.next(topic, number);
                });
                next.put(number, number * 10L);
            }
            for (int i = 0; i < TRANSACTIONS; i++) {
                boolean back = chance.oneIn(3);
                Map<Integer, Long> before = new TreeMap<>(next);
                moved.clear();
                transaction.executeWithoutResult(status -> realTransaction.executeWithoutResult(real -> {
                    for (int steps = 1 + chance.below(5); steps > 0; steps--) {
                        step();
                    }
                    if (back) {
                        status.setRollbackOnly();
                        real.setRollbackOnly();
                    }
                }));
                if (back) {
                    next.putAll(before);
                }
                everythingIsTheSame();
                if (chance.oneIn(4)) {
                    setAside(chance.below(2), chance.below(20));
                }
            }
        }

        private void step() {
            int partition = chance.below(2);
            TopicPartition place = new TopicPartition(topic, partition);
            String municipality = municipality();
            String source = "/" + municipality + "/" + topic;
            switch (chance.below(9)) {
                case 0, 1 -> {
                    // As a feed does, once in a transaction.
                    if (!moved.add(partition)) {
                        return;
                    }
                    long from = chance.oneIn(5) ? 999 : next.getOrDefault(partition, 0L);
                    long to = next.getOrDefault(partition, 0L) + 1 + chance.below(3);
                    same((some, queue) -> some.move(topic, partition, from, to));
                    if (from != 999) {
                        next.put(partition, to);
                    }
                }
                case 2 -> {
                    LastPosition last = new LastPosition(chance.below(9), content());
                    same((some, queue) -> {
                        some.store(Map.of(source, last));
                        return some.taken(Set.of(source, "/nobody/" + topic));
                    });
                }
                case 3 -> {
                    List<Held> records = new ArrayList<>();
                    for (int i = 0; i <= chance.below(3); i++) {
                        records.add(held(municipality, source, partition));
                    }
                    same((some, queue) -> {
                        queue.hold(records);
                        return queue.waiting(topic, partition);
                    });
                }
                case 4 -> {
                    List<Long> offsets =
                            LongStream.range(0, chance.below(20)).boxed().toList();
                    same((some, queue) -> {
                        queue.letGo(place, offsets);
                        return queue.waiting(topic, partition);
                    });
                }
                case 5 -> {
                    long offset = chance.below(20);
                    String why = chance.oneIn(4) ? null : "explained " + offset;
                    same((some, queue) -> {
                        queue.explain(place, offset, why);
                        return queue.obstacles(topic).keySet();
                    });
                }
                case 6 -> {
                    List<Long> offsets = offsets();
                    long before = chance.below(30);
                    same((some, queue) -> {
                        queue.noteLate(place, before, offsets);
                        return queue.late(place, 0, 100);
                    });
                }
                case 7 -> {
                    List<Held> records = List.of(held(municipality, "/" + municipality + "/late", partition));
                    same((some, queue) -> {
                        queue.assign(records);
                        return queue.waiting(topic, partition);
                    });
                }
                default -> {
                    int most = 1 + chance.below(3);
                    same((some, queue) -> told(queue.first(place, source, most)));
                }
            }
        }

        private void everythingIsTheSame() {
            for (int partition = 0; partition < 2; partition++) {
                int number = partition;
                TopicPartition place = new TopicPartition(topic, partition);
                same((some, queue) -> some.next(topic, number));
                same((some, queue) -> queue.waiting(topic, number));
                same((some, queue) -> queue.setAside(place, 5));
                same((some, queue) -> queue.late(place, 5, 10));
                same((some, queue) -> queue.plans(place));
                same((some, queue) -> told(queue.at(place, List.of(7L, 3L, 11L, 12L, 13L))));
                for (String municipality : List.of("slagelse", "odense", "skanderborg")) {
                    same((some, queue) -> some.taken(Set.of("/" + municipality + "/" + topic)));
                    same((some, queue) -> told(queue.first(place, "/" + municipality + "/" + topic, 100)));
                }
            }
            // Where several records of a source have an obstacle, any of them is told.
            same((some, queue) -> queue.obstacles(topic).keySet());
        }

        private Held held(String municipality, String source, int partition) {
            return new Held(
                    municipality,
                    source,
                    record(partition, chance.below(20)),
                    chance.oneIn(2) ? null : "plan " + chance.below(3),
                    chance.oneIn(2) ? null : "obstacle " + chance.below(3));
        }

        /** Some offsets, none twice, in any order. */
        private List<Long> offsets() {
            Set<Long> offsets = new LinkedHashSet<>();
            for (int i = 0; i <= chance.below(4); i++) {
                offsets.add((long) chance.below(20));
            }
            return List.copyOf(offsets);
        }

        private void setAside(int partition, long offset) throws SQLException {
            if (held.setAside(new TopicPartition(topic, partition), 0).containsKey(offset)) {
                return;
            }
            tables.setAside(new TopicPartition(topic, partition), offset, "stray");
            try (PreparedStatement statement = owner.prepareStatement("""
                    INSERT INTO feed_set_aside (topic, partition, record_offset, reason, decided_by)
                    VALUES (?, ?, ?, 'stray', 'a test')""")) {
                statement.setString(1, topic);
                statement.setInt(2, partition);
                statement.setLong(3, offset);
                statement.executeUpdate();
            }
        }

        /** An unreadable record is remembered by nothing. */
        private RecordContent content() {
            if (chance.oneIn(3)) {
                return new RecordContent(null, null);
            }
            int number = chance.below(5);
            return new RecordContent("e" + number, "d" + number);
        }

        private <T> void same(BiFunction<FeedOffsets, HeldQueue, T> step) {
            assertThat(step.apply(realOffsets, realHeld)).as(topic).isEqualTo(step.apply(offsets, held));
        }

        private static List<String> told(List<ConsumerRecord<byte[], byte[]>> records) {
            return records.stream()
                    .map(record -> record.partition() + " " + record.offset() + " "
                            + new String(record.value(), StandardCharsets.UTF_8))
                    .toList();
        }

        private ConsumerRecord<byte[], byte[]> record(int partition, long offset) {
            return new ConsumerRecord<>(topic, partition, offset, bytes("key"), bytes("value " + chance.below(9)));
        }

        private String municipality() {
            return List.of("slagelse", "odense", "skanderborg").get(chance.below(3));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
