package dk.seamark.kit.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

/**
 * Transactions over maps and lists. What is written is seen by all at once and undone by a rollback, where everybody
 * who goes by it holds a lock, as on what belongs to a partition; what others read without a lock is written at the
 * commit. Who would have to wait for a lock is refused instead, as after a lock_timeout.
 */
public final class SimulatedDatabase {

    private static final int STATEMENT = 200;
    private static final int ANSWER = 100;

    private final World world;
    private final Map<Object, Session> locks = new HashMap<>();

    public SimulatedDatabase(World world) {
        this.world = world;
    }

    /** A connection of a process; at most one transaction at a time. */
    public final class Session implements PlatformTransactionManager {

        private final Life life;
        private final List<Runnable> atCommit = new ArrayList<>();
        private @Nullable List<Runnable> undo;

        private Session(Life life) {
            this.life = life;
        }

        /** Carries out a statement. */
        public <T> T ask(Supplier<T> statement) {
            return world.ask(life, STATEMENT, ANSWER, statement, () -> new CutException("Connection cut"));
        }

        /** Says how to undo what was just written, should the transaction be rolled back. */
        public void wrote(Runnable undone) {
            if (undo != null) {
                undo.add(undone);
            }
        }

        /** Does something when the transaction is committed; at once if there is none. */
        public void atCommit(Runnable change) {
            if (undo == null) {
                change.run();
            } else {
                atCommit.add(change);
            }
        }

        /** Locks something until the end of the transaction. */
        public void lock(Object what) {
            Session holder = locks.get(what);
            if (holder != null && holder != this) {
                throw new CutException("Somebody else holds the lock");
            }
            if (undo != null) {
                locks.put(what, this);
            }
        }

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            world.between(life);
            undo = new ArrayList<>();
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {
            if (status.isRollbackOnly()) {
                rollback(status);
                return;
            }
            try {
                ask(() -> {
                    atCommit.forEach(Runnable::run);
                    end();
                    return true;
                });
            } catch (Died | CutException e) {
                rollback(status);
                throw e;
            }
        }

        @Override
        public void rollback(TransactionStatus status) {
            List<Runnable> undone = undo;
            if (undone != null) {
                undone.reversed().forEach(Runnable::run);
            }
            end();
        }

        private void end() {
            undo = null;
            atCommit.clear();
            locks.values().removeIf(holder -> holder == this);
        }
    }

    public Session connect(Life life) {
        return new Session(life);
    }
}
