package dk.seamark.kit.store;

import dk.seamark.events.erasure.TextErased;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.json.LedgerJson;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Brings the texts of events that come back into the store, and erases what was erased since. */
final class TextRepair {

    private final JdbcOperations jdbc;
    private final Duration again;
    private final RestoredCopies copies;

    /** @param again how long after its tombstone a text that is erased again gets another one */
    TextRepair(JdbcOperations jdbc, Duration again, RestoredCopies copies) {
        this.jdbc = jdbc;
        this.again = again;
        this.copies = copies;
    }

    /** Does it, in the caller's transaction. */
    void carryOut(List<LostTexts.Text> texts, List<StoreRepair.Lost> events) {
        insert(texts);
        // The relay sends a text with the events of its transaction, and newer events are of this one from now on.
        jdbc.update("UPDATE text SET xid = pg_current_xact_id() WHERE NOT sent");
        eraseAgain(events);
    }

    private void insert(List<LostTexts.Text> texts) {
        jdbc.batchUpdate(
                """
                INSERT INTO text (id, municipality, salt, body, sent) VALUES (?::uuid, ?, ?, ?, true)
                ON CONFLICT (id) DO NOTHING""",
                texts.stream()
                        .map(text -> new Object[] {text.id(), text.municipality(), text.salt(), text.body()})
                        .toList());
    }

    /**
     * The store may have been put back to before a text was erased. It is sent once more, though the topic has its
     * tombstone: a text that an old leader sent late would otherwise be the topic's last word.
     */
    private void eraseAgain(List<StoreRepair.Lost> events) {
        List<String> erased = events.stream()
                .filter(event -> event.envelope().type().type().equals(TextErased.class))
                .map(event -> LedgerJson.mapper()
                        .readValue(event.decoded().payload(), TextErased.class)
                        .textId())
                .toList();
        erased.forEach(this::eraseCopies);
        jdbc.batchUpdate(
                """
                UPDATE text SET salt = NULL, body = NULL, sent = false, xid = pg_current_xact_id(),
                                tombstone_again = now() + make_interval(secs => ?)
                WHERE id = ?::uuid""",
                erased.stream()
                        .map(textId -> new Object[] {again.toMillis() / 1e3, textId})
                        .toList());
    }

    private void eraseCopies(String textId) {
        jdbc.query(
                "SELECT municipality, body FROM text WHERE id = ?::uuid AND body IS NOT NULL",
                (RowCallbackHandler) row -> copies.erase(new Municipality(row.getString(1)), row.getString(2)),
                textId);
    }
}
