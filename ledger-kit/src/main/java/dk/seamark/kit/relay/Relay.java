package dk.seamark.kit.relay;

import dk.seamark.kit.kafka.LedgerTopics;
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
 * Carries committed events to the topic. One relay per service leads, the others stand by. The leader
 * gives dense positions in commit-safe order, commits them, and sends in that order; it moves the
 * sent-cursor over what the broker has acknowledged. Whatever goes wrong, it starts again from the
 * sent-cursor with the positions given before: it repeats, and never skips.
 */
final class Relay extends Workers {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private static final int ROUND = 200;
    private static final int TEXTS = 100;
    private static final int MOST_PENDING = 1000;
    private static final int MOST_PACE_MILLIS = 20;
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration STAND_BY = Duration.ofMillis(250);
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final OutboxSource outboxes;
    private final Supplier<KafkaSender> shipments;
    private final LedgerTopics topics;
    private final RelaySignal wake;
    private final RelayMetrics metrics;

    Relay(
            OutboxSource outboxes,
            Supplier<KafkaSender> shipments,
            LedgerTopics topics,
            RelaySignal wake,
            RelayMetrics metrics) {
        super(STOPPING.plusSeconds(3));
        this.outboxes = outboxes;
        this.shipments = shipments;
        this.topics = topics;
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
            lead(outbox, backoff);
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

    /** The leader's work, over and over. */
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
         * The more came at once, the longer more is let gather: a round costs much the same for one event
         * as for twenty, and takes its time from those who append. A full round means there is a backlog.
         */
        private static void pace(int events) throws InterruptedException {
            if (events > 1 && events < ROUND) {
                Thread.sleep(Math.min(events, MOST_PACE_MILLIS));
            }
        }

        /** Sends what has its position, the texts that it names first. */
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
        }

        /**
         * Waits for the next commit. At first only a moment: a transaction elsewhere in the cluster may
         * hide, for as long as it lasts, what was committed just now.
         */
        private void rest() throws SQLException, InterruptedException {
            Duration wait = idle < 7 ? Duration.ofMillis(1L << idle) : POLL;
            if (idle == 7 && !noted.equals(sent)) {
                outbox.noteSent(sent);
                noted = sent;
            }
            idle = wake.await(wait) ? 0 : Math.min(idle + 1, 7);
        }

        /** Gives the broker a little time for what is on its way, and notes how far it came. */
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
