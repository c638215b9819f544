package dk.seamark.kit.command;

import dk.seamark.events.LedgerEvent;
import dk.seamark.kit.command.BatchDecision.StreamEvent;
import dk.seamark.kit.relay.RelaySignal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Executes a batch in one transaction of the event store. */
final class JdbcBatchExecutor implements BatchExecutor {

    /**
     * By stream, as the locks are taken: two instances with the same streams in another order would end in a deadlock.
     */
    private static final Comparator<StreamEvent> ORDER =
            Comparator.comparing(StreamEvent::stream).thenComparingLong(StreamEvent::sequence);

    /** The largest number of batches at once, so that single commands find database connections. */
    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final TransactionOperations transaction;
    private final LockFactory locks;
    private final EventTable events;
    private final Texts texts;
    private final IdempotencyKeys keys;
    private final Attempts attempts;
    private final RelaySignal wake;

    JdbcBatchExecutor(
            TransactionOperations transaction,
            LockFactory locks,
            EventTable events,
            Texts texts,
            IdempotencyKeys keys,
            Attempts attempts,
            RelaySignal wake) {
        this.transaction = transaction;
        this.locks = locks;
        this.events = events;
        this.texts = texts;
        this.keys = keys;
        this.attempts = attempts;
        this.wake = wake;
    }

    @Override
    public <A> A submit(Caller caller, CommandRequest request, Batch<A> batch) {
        return attempts.answer(
                caller, request, batch.answerType(), batch.getClass().getSimpleName(), () -> {
                    A answer = once(caller, request, batch);
                    wake.wake();
                    return answer;
                });
    }

    @Override
    public <A> A tryOut(Batch<A> batch) {
        turns.acquireUninterruptibly();
        try {
            return batch.decide(events.read(batch.streams())).answer();
        } finally {
            turns.release();
        }
    }

    private <A> A once(Caller caller, CommandRequest request, Batch<A> batch) {
        List<Lock> held = new ArrayList<>();
        turns.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                // A single command has its connection before it waits for its lock. Were it the other way round here,
                // as many of them as there are connections could wait for a batch that gets none.
                new TreeSet<>(batch.streams()).forEach(stream -> held.add(locks.obtainLock(stream)));
                return persist(caller, request, batch);
            }));
        } finally {
            // After the commit, so that whoever waits for a lock reads what was committed.
            held.reversed().forEach(Lock::release);
            turns.release();
        }
    }

    private <A> A persist(Caller caller, CommandRequest request, Batch<A> batch) {
        Map<String, List<LedgerEvent>> histories = events.read(batch.streams());
        BatchDecision<A> decision = batch.decide(histories);
        if (!decision.events().isEmpty()) {
            // First, as the relay's reading needs.
            events.append(
                    batch.aggregateType(),
                    decision.events().stream().sorted(ORDER).toList(),
                    AxonCommandDesk.who(caller));
        }
        texts.keep(caller.municipality(), decision.texts());
        keys.keep(caller, request, decision.answer());
        return decision.answer();
    }
}
