package dk.seamark.kit.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * What a relay does while it leads. It gives positions, commits them, sends in that order, and moves the sent-cursor
 * past what is acknowledged. Any exception ends it; the next leader starts again from the sent-cursor.
 */
final class Leader {

    /** The time that the broker gets to acknowledge what is on its way when the service stops. */
    static final Duration STOPPING = Duration.ofSeconds(5);

    private static final int MOST_PACE_MILLIS = 20;
    private static final Duration POLL = Duration.ofMillis(100);

    /** How many polls without any commit pass between two looks for texts that no event brings: about ten seconds. */
    private static final int POLLS_BETWEEN_TEXTS = 100;

    private final Outbox outbox;
    private final KafkaSender shipment;
    private final RelayMetrics metrics;
    private final Backoff backoff;
    private final LeaderWaits waits;
    private final Sizes sizes;
    private Cursor last = new Cursor(0, 0);
    private Cursor sent = last;
    private Cursor noted = last;
    private int idle;
    private int quietPolls;

    /**
     * How much is done at a time.
     *
     * @param round the events that get positions in one statement
     * @param texts the texts that are sent before their acknowledgements are awaited
     * @param pending the events that may be on their way
     */
    record Sizes(int round, int texts, int pending) {}

    /** Begins; the session of the outbox must hold the leader's lock. */
    Leader(Outbox outbox, KafkaSender shipment, RelayMetrics metrics, Backoff backoff, LeaderWaits waits, Sizes sizes) {
        this.outbox = outbox;
        this.shipment = shipment;
        this.metrics = metrics;
        this.backoff = backoff;
        this.waits = waits;
        this.sizes = sizes;
    }

    /** Sends what has positions and is not known to be acknowledged, with the same positions. */
    void begin() throws Exception {
        sent = outbox.sent();
        noted = sent;
        Cursor end = outbox.assigned();
        metrics.leads(true);
        for (List<OutboxEvent> again = outbox.assigned(sent, end, sizes.round());
                !again.isEmpty();
                again = outbox.assigned(again.getLast().at(), end, sizes.round())) {
            ship(again);
            settle();
        }
        last = end;
    }

    /** One round. */
    void go() throws Exception {
        settle();
        if (shipment.size() >= sizes.pending()) {
            shipment.awaitFirst(POLL);
            outbox.check();
            return;
        }
        List<OutboxEvent> batch = outbox.assign(last, sent, sizes.round());
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
     * The more events arrived at once, the longer the pause in which further ones collect: a round costs much the same
     * for one event as for twenty, and competes with those who append. After a full round there is no pause, as there
     * is a backlog.
     */
    private void pace(int events) throws InterruptedException {
        if (events > 1 && events < sizes.round()) {
            waits.pause(Duration.ofMillis(Math.min(events, MOST_PACE_MILLIS)));
        }
    }

    /** Sends events that have their positions, after the texts that they refer to. */
    private void ship(List<OutboxEvent> batch) throws Exception {
        if (batch.stream().anyMatch(OutboxEvent::hasTexts)) {
            shipTexts(batch.getLast().at().xid());
        }
        shipment.sendEvents(batch);
    }

    private void shipTexts(long upToXid) throws SQLException, InterruptedException, ExecutionException {
        List<OutgoingText> texts;
        do {
            texts = outbox.unsentTexts(upToXid, sizes.texts());
            for (Future<RecordMetadata> acknowledgement : shipment.sendTexts(texts)) {
                awaitText(acknowledgement);
            }
            outbox.noteTextsSent(texts);
        } while (texts.size() == sizes.texts());
    }

    private void awaitText(Future<RecordMetadata> acknowledgement)
            throws SQLException, InterruptedException, ExecutionException {
        while (!KafkaSender.await(acknowledgement, POLL)) {
            outbox.check();
            metrics.waits(true);
            if (waits.isStopping()) {
                throw new InterruptedException("Stopped before the texts were acknowledged");
            }
        }
    }

    private void settle() throws ExecutionException, InterruptedException {
        List<OutboxEvent> arrived = shipment.arrived();
        if (!arrived.isEmpty()) {
            sent = arrived.getLast().at();
            metrics.sent(arrived);
            backoff.reset();
        }
        metrics.waits(shipment.size() > 0);
    }

    /**
     * Waits for the next commit. At first only briefly: a long transaction elsewhere in the cluster may hide what was
     * committed just now, until it ends.
     */
    private void rest() throws SQLException, InterruptedException, ExecutionException {
        Duration wait = idle < 7 ? Duration.ofMillis(1L << idle) : POLL;
        if (idle == 7 && !noted.equals(sent)) {
            outbox.noteSent(sent);
            noted = sent;
        }
        // Tombstones that are sent again have no event that they come before, and another instance may have said so.
        quietPolls = idle == 7 ? (quietPolls + 1) % POLLS_BETWEEN_TEXTS : 0;
        if (idle == 6 || (idle == 7 && quietPolls == 0)) {
            shipTexts(Long.MAX_VALUE);
        }
        idle = waits.untilCommit(wait) ? 0 : Math.min(idle + 1, 7);
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
