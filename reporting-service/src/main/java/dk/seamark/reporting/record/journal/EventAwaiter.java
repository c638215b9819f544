package dk.seamark.reporting.record.journal;

import dk.seamark.events.value.Municipality;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets callers wait until an event is in the journal. The feed of this instance wakes them; as another instance may
 * consume the partition, they also poll.
 */
@Component
public class EventAwaiter implements JournalFeed.Arrivals {

    private static final long LOOK_AGAIN_MILLIS = 250;

    /** The largest number of waiting callers; further ones get an answer at once. */
    private static final int MOST_WAITING = 100;

    private final JournalTable journal;
    private final Semaphore seats = new Semaphore(MOST_WAITING);
    private final ConcurrentMap<Key, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();

    private record Key(String municipality, UUID eventId) {}

    EventAwaiter(JournalTable journal) {
        this.journal = journal;
    }

    /**
     * The position of an event, waiting for it if necessary.
     *
     * @param deadline the longest wait, from zero
     * @return empty if it did not arrive in time
     */
    public OptionalLong await(Municipality municipality, UUID eventId, Duration deadline) {
        OptionalLong there = journal.positionOf(municipality, eventId);
        if (there.isPresent() || !seats.tryAcquire()) {
            return there;
        }
        Key key = new Key(municipality.key(), eventId);
        CompletableFuture<Long> arrival = awaited.computeIfAbsent(key, any -> new CompletableFuture<>());
        try {
            return await(arrival, municipality, eventId, System.nanoTime() + deadline.toNanos());
        } finally {
            awaited.remove(key, arrival);
            seats.release();
        }
    }

    private OptionalLong await(CompletableFuture<Long> arrival, Municipality municipality, UUID id, long deadline) {
        while (true) {
            OptionalLong there = journal.positionOf(municipality, id);
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (there.isPresent() || left <= 0) {
                return there;
            }
            try {
                return OptionalLong.of(arrival.get(Math.min(left, LOOK_AGAIN_MILLIS), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                // Another instance may have journalled it: poll again.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return OptionalLong.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException("An arrival cannot fail", e);
            }
        }
    }

    @Override
    public void afterCommit(String municipality, UUID eventId, long position) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                CompletableFuture<Long> arrival = awaited.remove(new Key(municipality, eventId));
                if (arrival != null) {
                    arrival.complete(position);
                }
            }
        });
    }
}
