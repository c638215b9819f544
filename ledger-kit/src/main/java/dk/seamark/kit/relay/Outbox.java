package dk.seamark.kit.relay;

import java.sql.SQLException;
import java.util.List;

/**
 * The outbox, as the leading relay reads and writes it. Everything runs in the one session that holds the leader's
 * lock: if the session ends, the lock is released, and every method throws.
 */
interface Outbox extends AutoCloseable {

    /** Tries to become the leader, for as long as the session lasts. */
    boolean tryLead() throws SQLException;

    /** Throws if the session has ended, and with it the leadership. */
    void check() throws SQLException;

    /** The last event up to which all are acknowledged. */
    Cursor sent() throws SQLException;

    /** The last event up to which all have positions. */
    Cursor assigned() throws SQLException;

    /**
     * Assigns dense positions to the next events; they are committed when it returns.
     *
     * @param after the last event that has a position
     * @param sent the last event up to which all are acknowledged, stored in the same statement
     * @param most the largest number of events
     */
    List<OutboxEvent> assign(Cursor after, Cursor sent, int most) throws SQLException;

    /** The events between two cursors that have their positions already, the second one included. */
    List<OutboxEvent> assigned(Cursor after, Cursor upTo, int most) throws SQLException;

    /** Stores the last event up to which all are acknowledged. */
    void noteSent(Cursor sent) throws SQLException;

    /** The next unsent texts of this transaction and earlier ones; empty at the end. */
    List<OutgoingText> unsentTexts(long upToXid, int most) throws SQLException;

    /** Marks these texts as acknowledged, unless they were changed meanwhile. */
    void noteTextsSent(List<OutgoingText> texts) throws SQLException;

    @Override
    void close() throws SQLException;
}
