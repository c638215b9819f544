package dk.seamark.reporting.record.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.feed.Envelope;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.simulation.Chance;
import dk.seamark.kit.simulation.Life;
import dk.seamark.kit.simulation.Planted;
import dk.seamark.kit.simulation.SimulatedDatabase;
import dk.seamark.kit.simulation.World;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.postgres.Database;
import dk.seamark.standing.SampleEvents;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The same random batches in the journal in memory and in the one in PostgreSQL: each answer is the same. */
class SimulatedJournalIT {

    private static final int SEEDS = 6;
    private static final int TRANSACTIONS = 15;

    private final Database database = Migrated.fresh("reporting");

    @Test
    void theJournalInMemoryAnswersLikePostgres() throws SQLException {
        try (Connection app = database.asApp()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                new Batches(seed, app).take();
            }
        }
    }

    private static final class Batches {

        private final long seed;
        private final Chance chance;
        private final SimulatedJournal journal;
        private final WritableJournal simulated;
        private final WritableJournal real;
        private final JdbcTemplate jdbc;
        private final TransactionTemplate transaction;
        private final TransactionTemplate realTransaction;
        private long offset;
        private long ids;

        Batches(long seed, Connection app) {
            this.seed = seed;
            this.chance = new Chance(seed);
            World calm = new World(seed, Planted.NOTHING);
            calm.calmDown();
            this.journal = new SimulatedJournal(calm);
            SimulatedDatabase.Session session = new SimulatedDatabase(calm).connect(new Life());
            this.simulated = journal.in(session);
            this.transaction = new TransactionTemplate(session);
            SingleConnectionDataSource source = new SingleConnectionDataSource(app, true);
            this.jdbc = new JdbcTemplate(source);
            this.real = new JdbcWritableJournal(
                    jdbc, new JournalTable(jdbc, new QuarantineRetry(jdbc)), new KeptQuarantine(jdbc));
            this.realTransaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        }

        void take() {
            for (int i = 0; i < TRANSACTIONS; i++) {
                boolean back = chance.oneIn(3);
                List<FeedRecord> records = new ArrayList<>();
                for (int size = 1 + chance.below(5); size > 0; size--) {
                    records.add(record());
                }
                transaction.executeWithoutResult(status -> realTransaction.executeWithoutResult(real -> {
                    new JournalFeed(simulated, (municipality, event, position) -> {}).handleAll(records);
                    new JournalFeed(this.real, (municipality, event, position) -> {}).handleAll(records);
                    if (back) {
                        status.setRollbackOnly();
                        real.setRollbackOnly();
                    }
                }));
                for (String municipality : municipalities()) {
                    same(each -> each.headToWriteAt(municipality));
                    Set<Long> positions = Set.of(1L, 2L, 3L, 5L, 8L);
                    same(each -> each.taken("/" + municipality + "/indicator-service", positions));
                    assertThat(rows(municipality))
                            .as("seed %d", seed)
                            .isEqualTo(journal.rows(municipality).stream()
                                    .map(Batches::told)
                                    .toList());
                }
                same(each -> each.unreadBefore(0, offset));
            }
            assertThat(jdbc.queryForObject(
                            "SELECT count(*) FROM journal WHERE municipality = '' AND topic_partition = ?",
                            Integer.class,
                            (int) seed))
                    .isEqualTo(journal.rows("").size());
        }

        private void same(Function<WritableJournal, @Nullable Object> question) {
            @Nullable Object expected = question.apply(simulated);
            assertThat(question.apply(real)).as("seed %d", seed).isEqualTo(expected);
        }

        private List<String> rows(String municipality) {
            return jdbc.query(
                    """
                    SELECT position, event_id, source, source_sequence, topic_offset, unreadable
                    FROM journal WHERE municipality = ? ORDER BY position""",
                    (row, number) -> "%d %s %s %s %d %s"
                            .formatted(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getLong(5),
                                    row.getString(6)),
                    municipality);
        }

        private static String told(WritableJournal.Row row) {
            FeedRecord record = row.record();
            return "%d %s %s %s %d %s"
                    .formatted(
                            row.head().position(),
                            record instanceof FeedRecord.Decoded decoded
                                    ? decoded.envelope().id()
                                    : null,
                            record.source(),
                            record.sequence(),
                            record.offset(),
                            switch (record) {
                                case FeedRecord.Decoded decoded -> null;
                                case FeedRecord.Undecodable raw -> raw.reason();
                                case FeedRecord.Refused refused -> refused.reason();
                            });
        }

        private List<String> municipalities() {
            return Stream.of("slagelse", "odense").map(name -> name + seed).toList();
        }

        private FeedRecord record() {
            offset++;
            String municipality = municipalities().get(chance.below(2));
            return switch (chance.below(4)) {
                case 0 ->
                    new FeedRecord.Undecodable(
                            (int) seed,
                            offset,
                            municipality,
                            chance.oneIn(2) ? "/" + municipality + "/indicator-service" : null,
                            chance.oneIn(2) ? (long) chance.below(9) : null,
                            bytes(municipality),
                            bytes("{"),
                            List.of(),
                            "it is no JSON");
                case 1 ->
                    new FeedRecord.Refused(
                            (int) seed, offset, bytes(municipality), bytes("{}"), List.of(), "it is not signed");
                default -> decoded(municipality);
            };
        }

        private FeedRecord decoded(String municipality) {
            Envelope envelope = new Envelope(
                    new UUID(seed, ++ids),
                    "/" + municipality + (chance.oneIn(3) ? "/policy-service" : "/indicator-service"),
                    municipality,
                    WireTypes.of(SampleEvents.drafted().getClass()),
                    municipality + "/plans/p",
                    Instant.parse("2026-01-01T00:00:00.123456Z").plusSeconds(chance.below(100)),
                    1 + chance.below(9),
                    0,
                    "a",
                    "centre-staff",
                    null,
                    null,
                    null);
            return new FeedRecord.Decoded((int) seed, offset, envelope, SampleEvents.drafted(), bytes("{}"));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
