package dk.seamark.kit.relay;

import dk.seamark.kit.simulation.Life;
import dk.seamark.kit.simulation.World;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A session of a {@link SimulatedStore}. The server may end it at any time, or keep it for long after its process. */
final class SimulatedOutbox implements Outbox {

    private static final int STATEMENT = 300;
    private static final int ANSWER = 200;

    private final World world;
    private final SimulatedStore store;
    private final Life life;
    private boolean ended;

    /** A connection is cut, or its session was ended. Without a stack trace, as a million of them are made. */
    private static final class Cut extends SQLException {

        private static final long serialVersionUID = 1;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    SimulatedOutbox(World world, SimulatedStore store, Life life) {
        this.world = world;
        this.store = store;
        this.life = life;
    }

    /** The server ends the session, and with it the leadership. */
    void end() {
        ended = true;
        store.end(this);
    }

    /** The connection is gone, and the server may not know it yet. */
    void lose() {
        store.forget(this);
    }

    private <T> T ask(Supplier<T> statement) throws SQLException {
        try {
            Optional<T> answer = world.ask(
                    life, STATEMENT, ANSWER, () -> ended ? Optional.empty() : Optional.of(statement.get()), Cut::new);
            return answer.orElseThrow(Cut::new);
        } catch (Cut e) {
            lose();
            throw e;
        }
    }

    @Override
    public boolean tryLead() throws SQLException {
        return ask(() -> store.tryLead(this));
    }

    @Override
    public void check() throws SQLException {
        ask(() -> true);
    }

    @Override
    public Cursor sent() throws SQLException {
        return ask(store::sent);
    }

    @Override
    public Cursor assigned() throws SQLException {
        return ask(store::assigned);
    }

    @Override
    public List<OutboxEvent> assign(Cursor after, Cursor sent, int most) throws SQLException {
        return ask(() -> store.assign(after, sent, most));
    }

    @Override
    public List<OutboxEvent> assigned(Cursor after, Cursor upTo, int most) throws SQLException {
        return ask(() -> store.assigned(after, upTo, most));
    }

    @Override
    public void noteSent(Cursor sent) throws SQLException {
        ask(() -> {
            store.note(sent);
            return true;
        });
    }

    @Override
    public List<OutgoingText> unsentTexts(long upToXid, int most) throws SQLException {
        return ask(() -> store.unsentTexts(upToXid, most));
    }

    @Override
    public void noteTextsSent(List<OutgoingText> texts) throws SQLException {
        ask(() -> {
            store.noteTextsSent(texts);
            return true;
        });
    }

    @Override
    public void close() {
        end();
    }
}
