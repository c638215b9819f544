package dk.seamark.kit.erasure;

import dk.seamark.events.value.Municipality;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Erases texts in the transaction of the event that says so. */
final class Eraser {

    private final JdbcOperations jdbc;
    private final List<TextCopies> copies;
    private final Duration again;

    /** @param again how long after the erasure the tombstone is sent once more */
    Eraser(JdbcOperations jdbc, List<TextCopies> copies, Duration again) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.again = again;
    }

    /**
     * Empties a text and its salt, and every copy. The row stays, as it is what the relay makes the tombstone of: it
     * belongs to this transaction from now on, and is sent before its event.
     */
    void erase(Municipality municipality, String textId) {
        List<String> bodies = jdbc.query(
                "SELECT body FROM text WHERE id = ?::uuid AND municipality = ? AND body IS NOT NULL FOR UPDATE",
                (row, number) -> row.getString(1),
                textId,
                municipality.key());
        bodies.forEach(body -> copies.forEach(kept -> kept.remove(municipality, body)));
        jdbc.update("""
                UPDATE text SET salt = NULL, body = NULL, sent = false, xid = pg_current_xact_id(),
                                tombstone_again = now() + make_interval(secs => ?)
                WHERE id = ?::uuid AND municipality = ?""", again.toMillis() / 1e3, textId, municipality.key());
    }
}
