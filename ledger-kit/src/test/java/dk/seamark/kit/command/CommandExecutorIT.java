package dk.seamark.kit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.plan.CentreId;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.sample.RecordFigure;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.text.NewText;
import dk.seamark.kit.text.Texts;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class CommandExecutorIT {

    private static final Municipality SLAGELSE = new Municipality("slagelse");
    private static final Caller CALLER = new Caller(SLAGELSE, Role.CENTRE_STAFF, new CentreId("kultur"), "actor-1");

    private static ConfigurableApplicationContext service;
    private static CommandExecutor desk;
    private static JdbcTemplate jdbc;

    private static final Place PLACE = Place.fresh("sample");

    @BeforeAll
    static void start() {
        service = SampleService.start(PLACE, "seamark.relay.enabled", "false");
        desk = service.getBean(CommandExecutor.class);
        jdbc = service.getBean(JdbcTemplate.class);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aReceiptNamesStreamAndEventsAndWhatTheEndpointAdds() {
        CommandRequest submission = plain().with("measurementId", "m-1");

        Receipt receipt = desk.submit(CALLER, submission, figure("slagelse/figures/a", "12.50"));

        assertThat(receipt.stream()).isEqualTo("slagelse/figures/a");
        assertThat(receipt.events()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("dk.seamark.indicator.measurement-recorded.v1");
            assertThat(event.sequence()).isZero();
        });
        assertThat(receipt.extra()).containsExactlyEntriesOf(Map.of("measurementId", "m-1"));
        var row = jdbc.queryForMap("""
                SELECT municipality, payload_type, payload_revision, convert_from(payload, 'UTF8') AS payload,
                       convert_from(meta_data, 'UTF8') AS meta
                FROM domain_event_entry WHERE event_identifier = ?""", receipt.events().getFirst().id());
        assertThat(row)
                .containsEntry("municipality", "slagelse")
                .containsEntry("payload_type", "indicator.measurement-recorded")
                .containsEntry("payload_revision", "1")
                .containsEntry("meta", "{\"actor\":\"actor-1\",\"centre\":\"kultur\",\"role\":\"centre-staff\"}");
        assertThat(String.valueOf(row.get("payload"))).contains("\"value\":12.50", "\"unit\":\"count\"");
    }

    @Test
    void whatFailsLeavesNothing() {
        NewText note = NewText.of("Ingen må se dette");

        assertThatThrownBy(
                        () -> desk.submit(CALLER, keyed("fails").withText(note), figure("slagelse/figures/b", "666")))
                .hasMessage("666");
        assertThatThrownBy(
                        () -> desk.submit(CALLER, keyed("refused").withText(note), figure("slagelse/figures/b", "-1")))
                .isInstanceOf(Refusal.class);

        assertNothingKept("slagelse/figures/b", note, "fails", "refused");
    }

    @Test
    void anAppendInATransactionThatIsRolledBackIsGone() {
        NewText note = NewText.of("Heller ikke dette");

        service.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            desk.submit(CALLER, keyed("rolled-back").withText(note), figure("slagelse/figures/c", "1"));
            assertThat(events("slagelse/figures/c")).isEqualTo(1);
            status.setRollbackOnly();
        });

        assertNothingKept("slagelse/figures/c", note, "rolled-back");
    }

    @Test
    void aTextIsKeptWithItsEvent() {
        NewText note = NewText.of("Æbler og øl på ås");

        desk.submit(CALLER, plain().withText(note), figure("slagelse/figures/d", "1"));

        Texts texts = service.getBean(Texts.class);
        assertThat(texts.find(SLAGELSE, note.ref().textId())).contains("Æbler og øl på ås");
        assertThat(texts.find(new Municipality("skanderborg"), note.ref().textId()))
                .isEmpty();
    }

    @Test
    void theSameKeyGetsTheFirstAnswerAgain() {
        CommandRequest submission = keyed("twice").with("measurementId", "m-2");

        Receipt first = desk.submit(CALLER, submission, figure("slagelse/figures/e", "1"));
        Receipt second =
                desk.submit(CALLER, submission.with("measurementId", "m-3"), figure("slagelse/figures/e", "1"));

        assertThat(second).isEqualTo(first);
        assertThat(events("slagelse/figures/e")).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToItsActorAndMunicipality() {
        Caller other = new Caller(SLAGELSE, Role.CENTRE_STAFF, null, "actor-2");

        desk.submit(CALLER, keyed("mine"), figure("slagelse/figures/f", "1"));
        desk.submit(other, keyed("mine"), figure("slagelse/figures/f", "1"));

        assertThat(events("slagelse/figures/f")).isEqualTo(2);
    }

    @Test
    void aKeyThatWasUsedForAnotherRequestIsRefused() {
        desk.submit(CALLER, keyed("reused"), figure("slagelse/figures/g", "1"));
        CommandRequest other = CommandRequest.of("reused", "another hash");

        assertThatThrownBy(() -> desk.submit(CALLER, other, figure("slagelse/figures/g", "2")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
        assertThat(events("slagelse/figures/g")).isEqualTo(1);
    }

    @Test
    void theWorkAlongsideSharesTheCommandsFate() {
        CommandRequest noting = plain().alongside(
                        () -> jdbc.update(
                                "INSERT INTO idempotency (municipality, actor, key, request_hash, receipt) VALUES ('', '', 'n', '', '')"));
        CommandRequest failing = noting.alongside(() -> {
            noting.alongside().run();
            throw new IllegalStateException("No");
        });

        assertThatThrownBy(() -> desk.submit(CALLER, failing, figure("slagelse/figures/j", "1")))
                .hasMessage("No");
        assertThat(events("slagelse/figures/j")).isZero();
        assertThat(keys("n")).isZero();

        desk.submit(CALLER, noting, figure("slagelse/figures/j", "1"));
        assertThat(events("slagelse/figures/j")).isEqualTo(1);
        assertThat(keys("n")).isEqualTo(1);
    }

    @Test
    void keysOfLongAgoAreForgottenAndNoOthers() {
        desk.submit(CALLER, keyed("old"), figure("slagelse/figures/k", "1"));
        desk.submit(CALLER, keyed("young"), figure("slagelse/figures/k", "2"));
        try (var owner = PLACE.database().asOwner();
                var age = owner.createStatement()) {
            age.execute("UPDATE idempotency SET answered_at = now() - interval '31 days' WHERE key = 'old'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }

        assertThat(service.getBean(IdempotencyKeys.class).forget(Duration.ofDays(30)))
                .isEqualTo(1);

        assertThat(keys("old")).isZero();
        assertThat(keys("young")).isEqualTo(1);
    }

    @Test
    void theSameRequestFromManyThreadsHappensOnce() throws Exception {
        List<Callable<Receipt>> calls = IntStream.range(0, 16)
                .<Callable<Receipt>>mapToObj(
                        i -> () -> desk.submit(CALLER, keyed("at-once"), figure("slagelse/figures/h", "1")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Receipt> receipts = threads.invokeAll(calls).stream()
                    .map(CommandExecutorIT::result)
                    .distinct()
                    .toList();
            assertThat(receipts).hasSize(1);
        }
        assertThat(events("slagelse/figures/h")).isEqualTo(1);
    }

    @Test
    void commandsForOneStreamWaitForEachOther() throws Exception {
        List<Callable<Receipt>> calls = IntStream.range(0, 100)
                .<Callable<Receipt>>mapToObj(i -> () -> desk.submit(CALLER, plain(), figure("slagelse/figures/i", "1")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(calls))
                    .allSatisfy(done -> assertThat(result(done)).isNotNull());
        }
        assertThat(events("slagelse/figures/i")).isEqualTo(100);
    }

    private static Receipt result(Future<Receipt> done) {
        try {
            return done.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertNothingKept(String stream, NewText text, String... keys) {
        assertThat(events(stream)).isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM text WHERE id = ?::uuid",
                        Long.class,
                        text.ref().textId()))
                .isZero();
        for (String key : keys) {
            assertThat(keys(key)).isZero();
        }
    }

    private static long keys(String key) {
        Long count = jdbc.queryForObject("SELECT count(*) FROM idempotency WHERE key = ?", Long.class, key);
        return count == null ? -1 : count;
    }

    private static long events(String stream) {
        Long count = jdbc.queryForObject(
                "SELECT count(*) FROM domain_event_entry WHERE aggregate_identifier = ?", Long.class, stream);
        return count == null ? -1 : count;
    }

    private static CommandRequest plain() {
        return CommandRequest.plain();
    }

    private static CommandRequest keyed(String key) {
        return CommandRequest.of(key, "the hash of " + key);
    }

    private static RecordFigure figure(String stream, String value) {
        return new RecordFigure(stream, "slagelse", UUID.randomUUID().toString(), new BigDecimal(value), null);
    }
}
