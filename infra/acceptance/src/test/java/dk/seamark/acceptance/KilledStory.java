package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.Stack;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was acknowledged is never lost, whatever is killed; and commands go on while Kafka is away. */
@ExtendWith(RunningStack.class)
final class KilledStory {

    private static final Duration DEADLINE = Duration.ofMinutes(3);
    private static final String PLAN = "/plans/integration-2024-2027";
    private static final Identity STAFF = Identity.centreStaff("slagelse", "kultur-og-fritid");
    private static final Identity AUDITOR = Identity.of("slagelse", "auditor");

    /** What a killed service may leave a figure in, and what the others use. */
    private record Slot(String indicator, String component) {}

    private static final Slot ACTIVITIES = new Slot("integrationsaktiviteter", "aktiviteter");
    private static final Slot COURSES = new Slot("boern-i-hel-fritid", "forloeb");

    private final Stack stack;
    private final SeamarkClient client;

    KilledStory(Stack stack, SeamarkClient client) {
        this.stack = stack;
        this.client = client;
    }

    @BeforeEach
    void theStoryIsTold() {
        SlagelsePlan.enterOnce(client);
    }

    @Test
    void commandsGoOnWhileKafkaIsAwayAndArriveAfterwards() {
        stack.member("kafka").kill();
        List<String> events = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                events.add(recordAndWithdraw(COURSES));
            }
            assertThat(client.reporting(AUDITOR, "/years/2024/standing").get().status())
                    .isEqualTo(200);
        } finally {
            stack.member("kafka").start();
        }
        events.forEach(this::awaitInJournal);
    }

    @Test
    void anIndicatorServiceKilledInTheMidstKeepsWhatItAcknowledged() throws InterruptedException {
        List<String> acknowledged = new CopyOnWriteArrayList<>();
        AtomicReference<RuntimeException> end = new AtomicReference<>();
        Thread writer = Thread.ofVirtual().start(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    acknowledged.add(recordAndWithdraw(ACTIVITIES));
                }
            } catch (RuntimeException e) {
                end.set(e);
            }
        });
        Awaitility.await().atMost(DEADLINE).until(() -> acknowledged.size() >= 20 || end.get() != null);
        assertThat(end.get()).as("before the kill").isNull();
        stack.member("indicator").kill();
        writer.join();
        // The connection broke: what was under way has no answer, and need not be there.
        assertThat(end.get()).isInstanceOf(UncheckedIOException.class);
        stack.member("indicator").start();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(20);
        acknowledged.forEach(this::awaitInJournal);
    }

    @Test
    void aReportingServiceThatWasAwayCatchesUp() {
        stack.member("reporting").kill();
        String event = recordAndWithdraw(COURSES);
        stack.member("reporting").start();
        awaitInJournal(event);
    }

    @Test
    void aPostgresThatIsKilledComesBackWithEverything() {
        String event = recordAndWithdraw(COURSES);
        awaitInJournal(event);
        long before = position();
        stack.member("postgres").kill();
        Reply refused = recordReply(COURSES);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        stack.member("postgres").start();
        Await.status(
                200,
                DEADLINE,
                () -> client.reporting(AUDITOR, "/ledger/position").get());
        assertThat(position()).isGreaterThanOrEqualTo(before);
        Reply recorded = Await.status(201, DEADLINE, () -> recordReply(COURSES));
        withdraw(COURSES, recorded.json().path("measurementId").asString());
    }

    /** Leaves the slot as it was, so that each story can do so again; returns the last event's id. */
    private String recordAndWithdraw(Slot slot) {
        Reply recorded = recordReply(slot).expect(201);
        return withdraw(slot, recorded.json().path("measurementId").asString());
    }

    private Reply recordReply(Slot slot) {
        return client.indicator(STAFF, PLAN + "/indicators/" + slot.indicator() + "/measurements")
                .post(Map.of(
                        "component",
                        slot.component(),
                        "period",
                        "2025",
                        "value",
                        1,
                        "unit",
                        "count",
                        "measuredOn",
                        "2025-10-01",
                        "source",
                        "Historien om det dræbte",
                        "example",
                        true));
    }

    private String withdraw(Slot slot, String measurementId) {
        Reply withdrawn = client.indicator(
                        STAFF,
                        PLAN + "/indicators/" + slot.indicator() + "/measurements/" + measurementId + "/withdrawal")
                .post(Map.of("period", "2025", "reason", "typing-error"))
                .expect(201);
        return withdrawn.json().path("events").path(0).path("id").asString();
    }

    private void awaitInJournal(String event) {
        Await.status(
                200,
                DEADLINE,
                () -> client.reporting(AUDITOR, "/ledger/events/" + event + "?waitMillis=5000")
                        .get());
    }

    private long position() {
        return client.reporting(AUDITOR, "/ledger/position")
                .get()
                .expect(200)
                .json()
                .path("position")
                .asLong();
    }
}
