package dk.seamark.acceptance;

import static dk.seamark.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.IndicatorClient;
import dk.seamark.client.NoAnswer;
import dk.seamark.client.ReportingClient;
import dk.seamark.client.Request;
import dk.seamark.client.figure.CorrectionReason;
import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.MeasurementReceipt;
import dk.seamark.client.figure.NewMeasurement;
import dk.seamark.client.figure.Withdrawal;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.stack.Stack;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    private static final String PLAN = "integration-2024-2027";

    /** What a killed service may leave a figure in, and what the others use. */
    private record Slot(String indicator, String component) {}

    private static final Slot ACTIVITIES = new Slot("integrationsaktiviteter", "aktiviteter");
    private static final Slot COURSES = new Slot("boern-i-hel-fritid", "forloeb");

    private final Stack stack;
    private final SeamarkClient client;
    private final IndicatorClient staff;
    private final ReportingClient auditor;

    KilledStory(Stack stack, SeamarkClient client) {
        this.stack = stack;
        this.client = client;
        this.staff =
                client.as(Identity.centreStaff("slagelse", "kultur-og-fritid")).indicator();
        this.auditor = client.as(Identity.of("slagelse", "auditor")).reporting();
    }

    @BeforeEach
    void theStoryIsTold() {
        SlagelsePlan.enterOnce(client);
    }

    @Test
    void commandsGoOnWhileKafkaIsAwayAndArriveAfterwards() {
        stack.member("kafka").kill();
        List<UUID> events = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                events.add(recordAndWithdraw(COURSES));
            }
            assertThat(auditor.showStanding(PlanYear.of("2024")).send().status())
                    .isEqualTo(200);
        } finally {
            stack.member("kafka").start();
        }
        events.forEach(this::awaitInJournal);
    }

    @Test
    void anIndicatorServiceKilledInTheMidstKeepsWhatItAcknowledged() throws InterruptedException {
        List<UUID> acknowledged = new CopyOnWriteArrayList<>();
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
        assertThat(end.get()).isInstanceOf(NoAnswer.class);
        stack.member("indicator").start();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(20);
        acknowledged.forEach(this::awaitInJournal);
    }

    @Test
    void aReportingServiceThatWasAwayCatchesUp() {
        stack.member("reporting").kill();
        UUID event = recordAndWithdraw(COURSES);
        stack.member("reporting").start();
        awaitInJournal(event);
    }

    @Test
    void aPostgresThatIsKilledComesBackWithEverything() {
        UUID event = recordAndWithdraw(COURSES);
        awaitInJournal(event);
        long before = position();
        stack.member("postgres").kill();
        assertThat(refused(503, record(COURSES)).type())
                .as("a problem of the service's own")
                .startsWith("/problems/");
        stack.member("postgres").start();
        Await.accepted(DEADLINE, auditor.ledger().showPosition(null));
        assertThat(position()).isGreaterThanOrEqualTo(before);
        withdraw(COURSES, Await.accepted(DEADLINE, record(COURSES)));
    }

    /** Leaves the slot as it was, so that each story can do so again; returns the last event's id. */
    private UUID recordAndWithdraw(Slot slot) {
        return withdraw(slot, record(slot).send().body());
    }

    private Request<MeasurementReceipt> record(Slot slot) {
        Figure figure = Figure.of(BigDecimal.ONE, "count", LocalDate.of(2025, 10, 1), "Historien om det dræbte")
                .asExample();
        return staff.recordMeasurement(PLAN, slot.indicator(), NewMeasurement.of(slot.component(), "2025", figure));
    }

    private UUID withdraw(Slot slot, MeasurementReceipt recorded) {
        Withdrawal withdrawal = new Withdrawal("2025", CorrectionReason.TYPING_ERROR, null);
        return staff.withdrawMeasurement(PLAN, slot.indicator(), recorded.measurementId(), withdrawal)
                .send()
                .body()
                .lastEvent();
    }

    private void awaitInJournal(UUID event) {
        Await.accepted(DEADLINE, auditor.ledger().awaitEvent(event, 5_000));
    }

    private long position() {
        return auditor.ledger().showPosition(null).send().body().position();
    }
}
