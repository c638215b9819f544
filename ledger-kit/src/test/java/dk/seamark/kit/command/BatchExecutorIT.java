package dk.seamark.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.plan.CentreId;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.command.BatchDecision.StreamEvent;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.sample.RecordFigure;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.text.NewText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Batches on a real database, beside single commands of the same instance and of another. */
class BatchExecutorIT {

    private static final Municipality SLAGELSE = new Municipality("slagelse");
    private static final Caller CALLER = new Caller(SLAGELSE, Role.CENTRE_STAFF, new CentreId("kultur"), "actor-1");

    private static ConfigurableApplicationContext service;
    private static BatchExecutor batches;
    private static CommandExecutor desk;
    private static JdbcTemplate jdbc;

    @BeforeAll
    static void start() {
        service = SampleService.start(Place.fresh("sample"), "seamark.relay.enabled", "false");
        batches = service.getBean(BatchExecutor.class);
        desk = service.getBean(CommandExecutor.class);
        jdbc = service.getBean(JdbcTemplate.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** What a batch is answered with: how many events each stream had before it. */
    record Counts(Map<String, Integer> before) {}

    /** Appends to each stream as many events as it is told, with {@code meanwhile} done before the first decision. */
    private static final class Appending implements Batch<Counts> {

        private final Set<String> streams;
        private final int each;
        private final Runnable meanwhile;
        private final @Nullable NewText note;
        private int decisions;

        Appending(List<String> streams, int each, Runnable meanwhile, @Nullable NewText note) {
            this.streams = new TreeSet<>(streams);
            this.each = each;
            this.meanwhile = meanwhile;
            this.note = note;
        }

        Appending(String... streams) {
            this(List.of(streams), 1, () -> {}, null);
        }

        @Override
        public String aggregateType() {
            return "SampleFigures";
        }

        @Override
        public Set<String> streams() {
            return streams;
        }

        @Override
        public Class<Counts> answerType() {
            return Counts.class;
        }

        @Override
        public BatchDecision<Counts> decide(Map<String, List<LedgerEvent>> histories) {
            if (decisions++ == 0) {
                meanwhile.run();
            }
            List<StreamEvent> events = new ArrayList<>();
            Map<String, Integer> before = new TreeMap<>();
            for (String stream : streams) {
                int length = histories.getOrDefault(stream, List.of()).size();
                before.put(stream, length);
                for (int i = 0; i < each; i++) {
                    events.add(new StreamEvent(UUID.randomUUID().toString(), stream, length + i, event(stream)));
                }
            }
            // Whatever order a batch has them in, they are appended by stream.
            return new BatchDecision<>(events.reversed(), note == null ? List.of() : List.of(note), new Counts(before));
        }

        private MeasurementRecorded event(String stream) {
            TextRef ref = note == null ? null : note.ref();
            return new MeasurementRecorded(
                    "slagelse",
                    stream.substring(stream.lastIndexOf('/') + 1),
                    UUID.randomUUID().toString(),
                    new FigureSlot("i", "c", Series.MUNICIPALITY, "2024"),
                    new Figure(
                            new BigDecimal("1.50"),
                            PlainUnit.COUNT,
                            LocalDate.of(2024, 12, 31),
                            "Kilde",
                            null,
                            null,
                            true),
                    ref);
        }
    }

    @Test
    void itsRowsAreThoseThatSingleCommandsWrite() {
        desk.submit(CALLER, CommandRequest.plain(), figure("slagelse/figures/single", "1.50"));
        batches.submit(CALLER, CommandRequest.plain(), new Appending("slagelse/figures/batch"));

        assertThat(row("slagelse/figures/batch")).isEqualTo(row("slagelse/figures/single"));
        desk.submit(CALLER, CommandRequest.plain(), figure("slagelse/figures/batch", "2"));
        Counts after = batches.submit(CALLER, CommandRequest.plain(), new Appending("slagelse/figures/batch"));
        assertThat(after.before()).containsEntry("slagelse/figures/batch", 2);
        assertThat(sequences("slagelse/figures/batch")).containsExactly(0L, 1L, 2L);
    }

    @Test
    void theEventsOfAStreamAreInTheirOrderAlsoForTheRelay() {
        List<String> streams = List.of("slagelse/figures/o2", "slagelse/figures/o1");

        batches.submit(CALLER, CommandRequest.plain(), new Appending(streams, 3, () -> {}, null));

        assertThat(jdbc.queryForList("""
                        SELECT aggregate_identifier || ' ' || sequence_number FROM domain_event_entry
                        WHERE aggregate_identifier LIKE 'slagelse/figures/o_' ORDER BY xid, global_index""", String.class))
                .containsExactly(
                        "slagelse/figures/o1 0",
                        "slagelse/figures/o1 1",
                        "slagelse/figures/o1 2",
                        "slagelse/figures/o2 0",
                        "slagelse/figures/o2 1",
                        "slagelse/figures/o2 2");
    }

    @Test
    void whatAnotherInstanceAppendedMeanwhileIsDecidedUpon() {
        String stream = "slagelse/figures/raced";
        desk.submit(CALLER, CommandRequest.plain(), figure("slagelse/figures/model", "1"));
        Appending batch = new Appending(
                List.of("slagelse/figures/also", stream), 2, () -> appendedByAnotherInstance(stream), null);

        Counts counts = batches.submit(CALLER, keyed("raced"), batch);

        assertThat(batch.decisions).isEqualTo(2);
        assertThat(counts.before()).containsEntry(stream, 1);
        assertThat(sequences(stream)).containsExactly(0L, 1L, 2L);
        assertThat(sequences("slagelse/figures/also")).containsExactly(0L, 1L);
    }

    @Test
    void whatIsRefusedLeavesNothingAndNeitherDoesADryRun() {
        NewText note = NewText.of("Ingen må se dette");
        Runnable refusal = () -> {
            throw Refusal.conflict("concurrent-change");
        };
        Appending refused = new Appending(List.of("slagelse/figures/no"), 1, refusal, note);
        Appending tried = new Appending(List.of("slagelse/figures/no"), 1, () -> {}, note);

        assertThatThrownBy(() -> batches.submit(CALLER, keyed("no"), refused)).isInstanceOf(Refusal.class);
        assertThat(batches.tryOut(tried).before()).containsEntry("slagelse/figures/no", 0);

        // Refused behind the insert of its events: the transaction takes them back.
        NewText endless = NewText.of("Ø".repeat(200_001));
        assertThatThrownBy(() -> batches.submit(
                        CALLER, keyed("no"), new Appending(List.of("slagelse/figures/no"), 2, () -> {}, endless)))
                .isInstanceOfSatisfying(
                        Refusal.class, longer -> assertThat(longer.code()).isEqualTo("text-too-long"));
        assertThat(sequences("slagelse/figures/no")).isEmpty();
        assertThat(count("text WHERE id = '" + note.ref().textId() + "'")).isZero();
        assertThat(count("idempotency WHERE key = 'no'")).isZero();
    }

    @Test
    void aKeyGetsItsFirstAnswerAgainWhateverStandsThen() {
        NewText note = NewText.of("Gemt én gang");
        Appending batch = new Appending(List.of("slagelse/figures/twice"), 1, () -> {}, note);

        Counts first = batches.submit(CALLER, keyed("twice-batch"), batch);
        Counts again = batches.submit(CALLER, keyed("twice-batch"), batch);

        assertThat(again).isEqualTo(first);
        assertThat(sequences("slagelse/figures/twice")).containsExactly(0L);
        assertThat(count("text WHERE id = '" + note.ref().textId() + "'")).isEqualTo(1);
    }

    @Test
    void inOneInstanceBatchesAndSingleCommandsWaitForEachOther() throws Exception {
        List<String> streams = List.of("slagelse/figures/w1", "slagelse/figures/w2", "slagelse/figures/w3");
        List<Appending> appendings = Collections.synchronizedList(new ArrayList<>());
        List<Callable<?>> calls = IntStream.range(0, 60)
                .<Callable<?>>mapToObj(i -> i % 2 == 0
                        ? () -> {
                            Appending one = new Appending(i % 4 == 0 ? streams : streams.reversed(), 1, () -> {}, null);
                            appendings.add(one);
                            return batches.submit(CALLER, CommandRequest.plain(), one);
                        }
                        : () -> desk.submit(CALLER, CommandRequest.plain(), figure(streams.get(i % 3), "1")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(12)) {
            for (Future<?> done : calls.stream().map(threads::submit).toList()) {
                assertThat(result(done)).isNotNull();
            }
        }
        assertThat(streams.stream().mapToInt(stream -> sequences(stream).size()).sum())
                .isEqualTo(30 * 3 + 30);
        assertThat(appendings)
                .as("nobody had to decide again")
                .hasSize(30)
                .allSatisfy(one -> assertThat(one.decisions).isEqualTo(1));
    }

    private static Object result(Future<?> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** In a transaction of its own, without the locks of this instance. */
    private static void appendedByAnotherInstance(String stream) {
        Thread other = Thread.ofPlatform().start(() -> jdbc.update("""
                INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                                payload_type, payload_revision, payload, meta_data)
                SELECT gen_random_uuid(), ?, 0, type, time_stamp, payload_type, payload_revision, payload, meta_data
                FROM domain_event_entry WHERE payload_type = 'indicator.measurement-recorded' LIMIT 1""", stream));
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(sequences(stream)).containsExactly(0L);
    }

    private static Map<String, @Nullable Object> row(String stream) {
        return jdbc.queryForMap("""
                SELECT type, length(time_stamp) > 19 AS time, payload_type, payload_revision, municipality,
                       length(payload) - length(aggregate_identifier) AS size, convert_from(meta_data, 'UTF8') AS meta
                FROM domain_event_entry WHERE aggregate_identifier = ? AND sequence_number = 0""", stream);
    }

    private static List<@Nullable Long> sequences(String stream) {
        return jdbc.queryForList(
                "SELECT sequence_number FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY global_index",
                Long.class,
                stream);
    }

    private static long count(String rows) {
        Long count = jdbc.queryForObject("SELECT count(*) FROM " + rows, Long.class);
        return count == null ? -1 : count;
    }

    private static CommandRequest keyed(String key) {
        return CommandRequest.of(key, "the hash of " + key);
    }

    private static RecordFigure figure(String stream, String value) {
        return new RecordFigure(stream, "slagelse", UUID.randomUUID().toString(), new BigDecimal(value), null);
    }
}
