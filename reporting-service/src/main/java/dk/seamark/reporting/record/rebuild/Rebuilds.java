package dk.seamark.reporting.record.rebuild;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.reporting.record.facts.FactSets;
import dk.seamark.reporting.record.journal.JournalProof;
import dk.seamark.reporting.record.journal.JournalTable;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Starts rebuilds, one at a time for each municipality, and cleans up after broken ones. */
@Component
class Rebuilds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    /** The number of concurrent rebuilds in an instance: each holds two database sessions, and a ledger in memory. */
    private static final int AT_ONCE = 2;

    private final RebuildTable table;
    private final FactSets sets;
    private final JournalTable journal;
    private final JournalProof proof;
    private final DataSource database;
    private final Semaphore seats = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("rebuild ", 1).factory());

    Rebuilds(RebuildTable table, FactSets sets, JournalTable journal, JournalProof proof, DataSource database) {
        this.table = table;
        this.sets = sets;
        this.journal = journal;
        this.proof = proof;
        this.database = database;
    }

    /**
     * Starts a rebuild in the background.
     *
     * @param askedBy the role of who requests it
     * @throws Refusal 409 if one of the municipality is running, or too many others are
     */
    Rebuild start(Municipality municipality, String askedBy, RebuildFrom from) {
        if (!seats.tryAcquire()) {
            throw Refusal.conflict("rebuilds-busy", AT_ONCE);
        }
        RebuildLock lock = null;
        try {
            lock = RebuildLock.tryTake(database, municipality)
                    .orElseThrow(() -> Refusal.conflict("rebuild-running", municipality.key()));
            Begun begun = begin(municipality, askedBy);
            Rebuild told = table.find(municipality, begun.id()).orElseThrow();
            RebuildLock held = lock;
            threads.execute(() -> {
                try (held) {
                    run(municipality, begun, from);
                } finally {
                    seats.release();
                }
            });
            return told;
        } catch (RuntimeException e) {
            seats.release();
            if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    /**
     * Runs a rebuild in this thread, waiting for a free slot. Does nothing if one of the municipality is running, or if
     * any instance has done the same in the last hours.
     */
    void rebuild(Municipality municipality, String askedBy, int hours) {
        seats.acquireUninterruptibly();
        try {
            RebuildLock.tryTake(database, municipality).ifPresent(lock -> {
                try (lock) {
                    if (!table.isRecent(municipality, askedBy, hours)) {
                        run(municipality, begin(municipality, askedBy), RebuildFrom.ZERO);
                    }
                }
            });
        } finally {
            seats.release();
        }
    }

    /** Cleans up after rebuilds whose instance is gone. */
    void sweep(Municipality municipality) {
        RebuildLock.tryTake(database, municipality).ifPresent(lock -> {
            try (lock) {
                table.abandon(municipality);
                sets.sweep(municipality);
            }
        });
    }

    private void run(Municipality municipality, Begun begun, RebuildFrom from) {
        begun.run().run(from);
        try {
            sets.sweep(municipality);
        } catch (RuntimeException e) {
            LOG.warn("What the rebuild of {} left behind is cleared away in a minute", municipality, e);
        }
    }

    private record Begun(UUID id, RebuildRun run) {}

    private Begun begin(Municipality municipality, String askedBy) {
        // With the lock held no rebuild is running, so inactive generations were left behind by broken ones.
        table.abandon(municipality);
        sets.sweep(municipality);
        UUID id = UUID.randomUUID();
        long generation = sets.nextGeneration();
        long last = journal.head(municipality).position();
        table.begin(municipality, id, generation, askedBy, last, sets.foldVersion());
        return new Begun(
                id, new RebuildRun(municipality, id, last, table, sets, sets.fresh(municipality, generation), proof));
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
