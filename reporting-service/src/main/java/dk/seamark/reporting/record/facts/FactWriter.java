package dk.seamark.reporting.record.facts;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.journal.JournalCopy;
import dk.seamark.reporting.record.journal.JournalSubscriber;
import dk.seamark.reporting.record.journal.JournalTable;
import dk.seamark.standing.LedgerFold;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Folds new entries of the journal into the facts. The instance that locks a municipality's head writes; another one
 * waits and then finds nothing left to do.
 */
@Component
class FactWriter implements JournalSubscriber {

    /** The largest number of entries in one transaction, so that transactions are short. */
    private static final int PORTION = 10_000;

    private static final int FOLDS_KEPT = 50;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private static final Logger log = LoggerFactory.getLogger(FactWriter.class);

    private final FactTable table;
    private final JournalTable journal;
    private final JournalCopy copy;
    private final TransactionOperations transactions;
    private final ConcurrentMap<Municipality, ReentrantLock> turns = new ConcurrentHashMap<>();
    private volatile long behind;
    private final Map<Municipality, Folding> foldings = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Municipality, Folding> eldest) {
            return size() > FOLDS_KEPT;
        }
    };

    /** A fold, the generation of its facts, and the recorder of their changes. */
    private record Folding(long generation, LedgerFold fold, FactHistory spans) {}

    FactWriter(
            FactTable table,
            JournalTable journal,
            JournalCopy copy,
            TransactionOperations transactions,
            MeterRegistry meters) {
        this.table = table;
        this.journal = journal;
        this.copy = copy;
        this.transactions = transactions;
        Gauge.builder("seamark.facts.lag", () -> behind)
                .description("Journal entries that the facts did not have when they looked last")
                .register(meters);
    }

    @Override
    public String follows() {
        return "facts";
    }

    @Override
    public void catchUp() {
        long lag = 0;
        for (Map.Entry<Municipality, Long> head : journal.heads().entrySet()) {
            lag += Math.max(0, head.getValue() - position(head.getKey()));
            try {
                catchUp(head.getKey(), head.getValue());
            } catch (RuntimeException e) {
                // A municipality whose facts cannot be updated must not hold up the others.
                log.error("The facts of {} do not follow its journal", head.getKey(), e);
            }
        }
        behind = lag;
    }

    /**
     * Folds the journal up to a position into the facts.
     *
     * @throws CannotCreateTransactionException if another writer holds the lock for too long
     * @throws IllegalStateException if the journal ends before the position
     */
    void catchUp(Municipality municipality, long position) {
        if (position(municipality) >= position) {
            return;
        }
        // Wait for this lock without a database connection, so that waiting threads do not exhaust the pool.
        ReentrantLock turn = turns.computeIfAbsent(municipality, any -> new ReentrantLock());
        await(turn, municipality);
        try {
            while (position(municipality) < position) {
                Long taken = transactions.execute(status -> portion(municipality));
                // Another instance may have written them while this one waited for its lock.
                if ((taken == null || taken == 0) && position(municipality) < position) {
                    throw new IllegalStateException("The journal of " + municipality + " ends before " + position);
                }
            }
        } finally {
            turn.unlock();
        }
    }

    private static void await(ReentrantLock turn, Municipality municipality) {
        try {
            if (turn.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotCreateTransactionException("The facts of " + municipality + " are being written");
    }

    private long position(Municipality municipality) {
        return table.head(municipality.key()).map(FactHead::position).orElse(0L);
    }

    /** Folds the next entries; returns how many there were. */
    private long portion(Municipality municipality) {
        FactHead head = table.held(municipality.key());
        Folding folding = folding(municipality, head);
        LedgerFold fold = folding.fold();
        long taken = copy.read(municipality, head.position(), head.position() + PORTION, entry -> {
            folding.spans().at(entry.position());
            entry.foldInto(fold);
        });
        table.end(municipality.key(), head.generation(), folding.spans().takeEnded());
        table.add(municipality.key(), head.generation(), folding.spans().takeClosed());
        table.add(municipality.key(), head.generation(), folding.spans().takeOpen());
        table.move(municipality.key(), new FactHead(head.generation(), fold.position()));
        return taken;
    }

    /** The fold that is cached, if nobody else has written since; otherwise one restored from the facts. */
    private Folding folding(Municipality municipality, FactHead head) {
        Folding left;
        synchronized (foldings) {
            left = foldings.get(municipality);
        }
        if (left != null
                && left.generation() == head.generation()
                && left.fold().position() == head.position()) {
            return left;
        }
        FactHistory spans = new FactHistory();
        LedgerFold fold = new LedgerFold(municipality, spans);
        fold.restore(head.position(), table.standing(municipality.key(), head.generation()));
        Folding anew = new Folding(head.generation(), fold, spans);
        synchronized (foldings) {
            foldings.put(municipality, anew);
        }
        return anew;
    }
}
