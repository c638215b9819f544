package dk.seamark.kit.relay;

import dk.seamark.kit.kafka.LedgerTopics;
import dk.seamark.kit.store.StoreCheck;
import dk.seamark.kit.worker.Workers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.RecordMetadata;
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

    private static final int ROUND = 200;
    private static final int TEXTS = 100;
    private static final int MOST_PENDING = 1000;
    private static final int MOST_PACE_MILLIS = 20;
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration STAND_BY = Duration.ofMillis(250);

    /** A fifth of the time after which the server ends the session, see {@link OutboxSource}. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final OutboxSource outboxes;
    private final Supplier<KafkaSender> shipments;
    private final LedgerTopics topics;
    private final StoreCheck store;
    private final RelaySignal wake;
    private final RelayMetrics metrics;

    Relay(
            OutboxSource outboxes,
            Supplier<KafkaSender> shipments,
            LedgerTopics topics,
            StoreCheck store,
            RelaySignal wake,
            RelayMetrics metrics) {
        super(STOPPING.plusSeconds(3));
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
        Cursor sent = outbox.sent();
        Cursor end = outbox.assigned();
        metrics.leads(true);
        try (KafkaSender shipment = shipments.get()) {
            Round round = new Round(outbox, shipment, sent, backoff);
            for (List<OutboxEvent> again = outbox.assigned(sent, end, ROUND);
                    !again.isEmpty();
                    again = outbox.assigned(again.getLast().at(), end, ROUND)) {
                round.ship(again);
                round.settle();
            }
            round.last = end;
            while (isRunning()) {
                round.go();
            }
            round.finish();
        }
    }

    /** One round of the leader's loop. */
    private final class Round {

        private final Outbox outbox;
        private final KafkaSender shipment;
        private final Backoff backoff;
        private Cursor last;
        private Cursor sent;
        private Cursor noted;
        private int idle;

        Round(Outbox outbox, KafkaSender shipment, Cursor sent, Backoff backoff) {
            this.outbox = outbox;
            this.shipment = shipment;
            this.backoff = backoff;
            this.last = sent;
            this.sent = sent;
            this.noted = sent;
        }

        void go() throws Exception {
            settle();
            if (shipment.size() >= MOST_PENDING) {
                shipment.awaitFirst(POLL);
                outbox.check();
                return;
            }
            List<OutboxEvent> batch = outbox.assign(last, sent, ROUND);
            if (batch.isEmpty()) {
                rest();
            } else {
                noted = sent;
                last = batch.getLast().at();
                idle = 0;
                ship(batch);
                pace(batch.size());
            }
        }

        /**
         * The more events arrived at once, the longer the pause in which further ones collect: a round costs much the
         * same for one event as for twenty, and competes with those who append. After a full round there is no pause,
         * as there is a backlog.
         */
        private static void pace(int events) throws InterruptedException {
            if (events > 1 && events < ROUND) {
                Thread.sleep(Math.min(events, MOST_PACE_MILLIS));
            }
        }

        /** Sends events that have their positions, after the texts that they refer to. */
        void ship(List<OutboxEvent> batch) throws Exception {
            if (batch.stream().anyMatch(OutboxEvent::hasTexts)) {
                shipTexts(batch.getLast().at().xid());
            }
            shipment.sendEvents(batch);
        }

        private void shipTexts(long upToXid) throws SQLException, InterruptedException, ExecutionException {
            List<OutgoingText> texts;
            do {
                texts = outbox.unsentTexts(upToXid, TEXTS);
                for (Future<RecordMetadata> acknowledgement : shipment.sendTexts(texts)) {
                    awaitText(acknowledgement);
                }
                outbox.noteTextsSent(texts);
            } while (texts.size() == TEXTS);
        }

        private void awaitText(Future<RecordMetadata> acknowledgement)
                throws SQLException, InterruptedException, ExecutionException {
            while (!KafkaSender.await(acknowledgement, POLL)) {
                outbox.check();
                metrics.waits(true);
                if (!isRunning()) {
                    throw new InterruptedException("Stopped before the texts were acknowledged");
                }
            }
        }

        void settle() throws ExecutionException, InterruptedException {
            List<OutboxEvent> arrived = shipment.arrived();
            if (!arrived.isEmpty()) {
                sent = arrived.getLast().at();
                metrics.sent(arrived);
                backoff.reset();
            }
            metrics.waits(shipment.size() > 0);
        }

        /**
         * Waits for the next commit. At first only briefly: a long transaction elsewhere in the cluster may hide what
         * was committed just now, until it ends.
         */
        private void rest() throws SQLException, InterruptedException {
            Duration wait = idle < 7 ? Duration.ofMillis(1L << idle) : POLL;
            if (idle == 7 && !noted.equals(sent)) {
                outbox.noteSent(sent);
                noted = sent;
            }
            idle = wake.await(wait) ? 0 : Math.min(idle + 1, 7);
        }

        /** Gives the broker a short time to acknowledge what is on its way, and stores the sent-cursor. */
        void finish() throws Exception {
            long end = System.nanoTime() + STOPPING.toNanos();
            while (shipment.size() > 0 && System.nanoTime() < end) {
                shipment.awaitFirst(POLL);
                settle();
            }
            outbox.noteSent(sent);
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
