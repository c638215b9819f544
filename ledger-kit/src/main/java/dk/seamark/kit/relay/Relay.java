package dk.seamark.kit.relay;

import dk.seamark.kit.kafka.LedgerTopics;
import dk.seamark.kit.store.StoreCheck;
import dk.seamark.kit.worker.Workers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends committed events to the topic. One relay per service is the leader, the others stand by. The leader assigns
 * dense positions in commit-safe order, commits them, and sends in that order; it moves the sent-cursor past what the
 * broker has acknowledged. After any failure it starts again from the sent-cursor with the positions assigned before:
 * it may repeat records, but never skips one.
 */
final class Relay extends Workers {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private static final Leader.Sizes SIZES = new Leader.Sizes(200, 100, 1000);
    private static final Duration STAND_BY = Duration.ofMillis(250);

    /** A fifth of the time after which the server ends the session, see {@link OutboxSource}. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private final OutboxSource outboxes;
    private final Supplier<KafkaSender> shipments;
    private final LedgerTopics topics;
    private final StoreCheck store;
    private final RelaySignal wake;
    private final RelayMetrics metrics;
    private final LeaderWaits waits = new SignalledWaits();

    Relay(
            OutboxSource outboxes,
            Supplier<KafkaSender> shipments,
            LedgerTopics topics,
            StoreCheck store,
            RelaySignal wake,
            RelayMetrics metrics) {
        super(Leader.STOPPING.plusSeconds(3));
        this.outboxes = outboxes;
        this.shipments = shipments;
        this.topics = topics;
        this.store = store;
        this.wake = wake;
        this.metrics = metrics;
    }

    @Override
    protected List<Worker> workers() {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(10));
        return List.of(new Worker("relay", () -> awaitTheLead(backoff), e -> failed(e, backoff.next())));
    }

    private void awaitTheLead(Backoff backoff) throws Exception {
        try (Outbox outbox = outboxes.open()) {
            while (isRunning() && !outbox.tryLead()) {
                Thread.sleep(STAND_BY);
            }
            Heartbeat heartbeat = Heartbeat.of(outbox, HEARTBEAT);
            try (heartbeat) {
                lead(outbox, backoff);
            }
        } finally {
            metrics.leads(false);
        }
    }

    private Duration failed(Throwable why, Duration pause) {
        metrics.failed(why);
        log.warn("The relay starts again from its cursor in {} ms: {}", pause.toMillis(), why.toString());
        return pause;
    }

    private void lead(Outbox outbox, Backoff backoff) throws Exception {
        if (!isRunning()) {
            return;
        }
        topics.demand();
        store.demandComplete();
        try (KafkaSender shipment = shipments.get()) {
            Leader leader = new Leader(outbox, shipment, metrics, backoff, waits, SIZES);
            leader.begin();
            while (isRunning()) {
                leader.go();
            }
            leader.finish();
        }
    }

    /** How the leader waits in a running service. */
    private final class SignalledWaits implements LeaderWaits {

        @Override
        public void pause(Duration length) throws InterruptedException {
            Thread.sleep(length);
        }

        @Override
        public boolean untilCommit(Duration longest) throws InterruptedException {
            return wake.await(longest);
        }

        @Override
        public boolean isStopping() {
            return !isRunning();
        }
    }

    @Override
    protected void wakeUp() {
        wake.wake();
    }

    /** Starts before the web server and stops after it. */
    @Override
    public int getPhase() {
        return 0;
    }
}
