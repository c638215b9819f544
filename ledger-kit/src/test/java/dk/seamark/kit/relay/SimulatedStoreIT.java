package dk.seamark.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.simulation.Chance;
import dk.seamark.kit.simulation.Life;
import dk.seamark.kit.simulation.Planted;
import dk.seamark.kit.simulation.World;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.postgres.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same random steps on the outbox in memory and on the one in PostgreSQL: each answer is the same. */
class SimulatedStoreIT {

    private static final int SEEDS = 5;

    /** Within so many seeds the comparison must see a planted fault. */
    private static final int PLANTED_SEEDS = 40;

    private static final int STEPS = 80;
    private static final List<String> MUNICIPALITIES = List.of("slagelse", "odense");

    private final Database database = Migrated.fresh("sample");

    @Test
    void theStoreInMemoryAnswersLikePostgres() throws SQLException {
        compare(1, SEEDS, Planted.NOTHING);
        long first = SEEDS + 1;
        for (Planted fault :
                List.of(Planted.EVENT_DROPPED, Planted.EVENT_SENT_TWICE, Planted.OPEN_TRANSACTIONS_OVERLOOKED)) {
            long seed = first;
            assertThatThrownBy(() -> compare(seed, PLANTED_SEEDS, fault), "%s is seen", fault)
                    .isInstanceOf(AssertionError.class);
            first += PLANTED_SEEDS;
        }
    }

    private void compare(long first, int seeds, Planted planted) throws SQLException {
        for (long seed = first; seed < first + seeds; seed++) {
            try (Steps steps = new Steps(seed, planted, database)) {
                steps.take();
            }
        }
    }

    /** A transaction that appends, in both. */
    private static final class Both {

        private final SimulatedStore.Appending simulated;
        private final Connection real;
        private long xid;

        Both(SimulatedStore.Appending simulated, Connection real) {
            this.simulated = simulated;
            this.real = real;
        }
    }

    private static final class Steps implements AutoCloseable {

        private final String seed;
        private final Chance chance;
        private final Database database;
        private final SimulatedStore store;
        private final SimulatedOutbox simulated;
        private final JdbcOutbox real;
        private final List<Both> open = new ArrayList<>();
        private final List<OutboxEvent> given = new ArrayList<>();
        private final List<OutboxEvent> reallyGiven = new ArrayList<>();
        private Cursor last = new Cursor(0, 0);
        private final Cursor begun;
        private Cursor reallyLast;
        private long committed;
        private long ids;

        Steps(long seed, Planted planted, Database database) throws SQLException {
            this.seed = "seed " + seed;
            this.chance = new Chance(seed);
            this.database = database;
            World calm = new World(seed, planted);
            calm.calmDown();
            this.store = new SimulatedStore(calm);
            this.simulated = new SimulatedOutbox(calm, store, new Life());
            this.real = new JdbcOutbox(database.asApp());
            // Each seed goes on in the same database, with municipalities of its own.
            this.begun = real.assigned();
            this.reallyLast = begun;
            assertThat(simulated.tryLead()).isTrue();
            // The session of the seed before may take a moment to end.
            await().atMost(Duration.ofMinutes(3)).pollDelay(Duration.ZERO).until(real::tryLead);
        }

        void take() throws SQLException {
            for (int i = 0; i < STEPS; i++) {
                switch (chance.below(10)) {
                    case 0, 1, 2, 3 -> append();
                    case 4, 5 -> end();
                    case 6, 7 -> assign();
                    case 8 -> readAgain();
                    default -> texts();
                }
            }
            while (!open.isEmpty()) {
                end();
            }
            int before;
            do {
                before = given.size();
                assign();
            } while (given.size() > before);
            readAgain();
        }

        private void append() throws SQLException {
            if (open.isEmpty() || open.size() < 4 && chance.below(4) > 0) {
                Connection connection = database.asApp();
                connection.setAutoCommit(false);
                open.add(new Both(store.begin(), connection));
                append(open.getLast());
            } else {
                append(open.get(chance.below(open.size())));
            }
        }

        private void append(Both one) throws SQLException {
            String municipality = MUNICIPALITIES.get(chance.below(MUNICIPALITIES.size())) + seed.substring(5);
            UUID id = id();
            UUID textId = chance.oneIn(3) ? id() : null;
            one.simulated.append(municipality, id, textId);
            try (PreparedStatement statement = one.real.prepareStatement("""
                    INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                        time_stamp, payload_type, payload_revision, payload, meta_data)
                    VALUES (?, ?, 0, 't', '2026-01-01T00:00:00.123456Z', ?, '1', ?, ?) RETURNING xid::text""")) {
                statement.setString(1, id.toString());
                statement.setString(2, municipality + "/" + id);
                statement.setString(3, SimulatedStore.TYPE);
                statement.setBytes(4, "{}".getBytes(StandardCharsets.UTF_8));
                statement.setBytes(5, "{}".getBytes(StandardCharsets.UTF_8));
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    one.xid = Long.parseLong(row.getString(1));
                }
            }
            if (textId != null) {
                try (PreparedStatement statement = one.real.prepareStatement(
                        "INSERT INTO text (id, municipality, salt, body) VALUES (?, ?, '\\x01', 'Tekst')")) {
                    statement.setObject(1, textId);
                    statement.setString(2, municipality);
                    statement.executeUpdate();
                }
            }
        }

        private void end() throws SQLException {
            if (open.isEmpty()) {
                return;
            }
            Both one = open.remove(chance.below(open.size()));
            try (Connection connection = one.real) {
                if (chance.oneIn(4)) {
                    one.simulated.rollBack();
                    connection.rollback();
                } else {
                    one.simulated.commit();
                    connection.commit();
                    committed = Math.max(committed, one.xid);
                }
            }
        }

        private void assign() throws SQLException {
            awaitTheOthers();
            int most = 1 + chance.below(5);
            int acknowledged = chance.below(given.size() + 1);
            List<OutboxEvent> expected = simulated.assign(last, sent(given, acknowledged), most);
            List<OutboxEvent> actual = real.assign(reallyLast, sent(reallyGiven, acknowledged), most);
            same(actual, expected);
            given.addAll(expected);
            reallyGiven.addAll(actual);
            if (!expected.isEmpty()) {
                last = expected.getLast().at();
                reallyLast = actual.getLast().at();
            }
            assertThat(number(reallyGiven, real.sent())).as(seed).isEqualTo(number(given, simulated.sent()));
            assertThat(number(reallyGiven, real.assigned())).as(seed).isEqualTo(number(given, simulated.assigned()));
        }

        /** Until no transaction of another test, in the same cluster, holds the horizon back. */
        private void awaitTheOthers() {
            long due = open.stream().mapToLong(one -> one.xid).min().orElse(committed + 1);
            await().atMost(Duration.ofMinutes(3)).pollDelay(Duration.ZERO).until(() -> {
                try (Connection connection = database.asApp();
                        ResultSet row = connection
                                .createStatement()
                                .executeQuery("SELECT pg_snapshot_xmin(pg_current_snapshot())::text")) {
                    row.next();
                    return Long.parseLong(row.getString(1)) >= due;
                }
            });
        }

        private Cursor sent(List<OutboxEvent> events, int acknowledged) {
            if (acknowledged == 0) {
                return events == given ? new Cursor(0, 0) : begun;
            }
            return events.get(acknowledged - 1).at();
        }

        private void readAgain() throws SQLException {
            if (given.isEmpty()) {
                return;
            }
            int from = chance.below(given.size());
            int to = from + chance.below(given.size() - from);
            int most = 1 + chance.below(5);
            same(
                    real.assigned(
                            reallyGiven.get(from).at(), reallyGiven.get(to).at(), most),
                    simulated.assigned(given.get(from).at(), given.get(to).at(), most));
            simulated.noteSent(given.get(from).at());
            real.noteSent(reallyGiven.get(from).at());
            assertThat(number(reallyGiven, real.sent())).as(seed).isEqualTo(from);
            assertThat(number(given, simulated.sent())).as(seed).isEqualTo(from);
        }

        private void texts() throws SQLException {
            if (given.isEmpty()) {
                return;
            }
            int upTo = chance.below(given.size());
            int most = 1 + chance.below(3);
            List<OutgoingText> expected =
                    simulated.unsentTexts(given.get(upTo).at().xid(), most);
            List<OutgoingText> actual =
                    real.unsentTexts(reallyGiven.get(upTo).at().xid(), most);
            assertThat(actual.stream().map(OutgoingText::id))
                    .as(seed)
                    .containsExactlyElementsOf(
                            expected.stream().map(OutgoingText::id).toList());
            if (chance.oneIn(2)) {
                simulated.noteTextsSent(expected);
                real.noteTextsSent(actual);
            }
        }

        private static int number(List<OutboxEvent> events, Cursor at) {
            return IntStream.range(0, events.size())
                    .filter(number -> events.get(number).at().equals(at))
                    .findFirst()
                    .orElse(-1);
        }

        private void same(List<OutboxEvent> actual, List<OutboxEvent> expected) {
            assertThat(actual.stream().map(Steps::told))
                    .as(seed)
                    .containsExactlyElementsOf(
                            expected.stream().map(Steps::told).toList());
        }

        private static String told(OutboxEvent event) {
            return "%s %d %s %s".formatted(event.municipality(), event.position(), event.eventId(), event.hasTexts());
        }

        private UUID id() {
            return new UUID(Objects.hash(seed), ++ids);
        }

        /** The next seed goes on in the same database. */
        @Override
        public void close() throws SQLException {
            for (Both one : open) {
                try (Connection connection = one.real) {
                    connection.rollback();
                }
            }
            open.clear();
            awaitTheOthers();
            while (!real.assign(real.assigned(), real.sent(), 1000).isEmpty()) {}
            real.noteTextsSent(real.unsentTexts(Long.MAX_VALUE, 1000));
            real.close();
        }
    }
}
