package dk.seamark.kit.store;

import dk.seamark.events.erasure.TextErased;
import dk.seamark.kit.json.LedgerJson;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Brings the texts of events that come back into the store, and erases what was erased since. */
final class TextRepair {

    private final JdbcOperations jdbc;

    TextRepair(JdbcOperations jdbc) {
        this.jdbc = jdbc;
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
        jdbc.batchUpdate(
                """
                UPDATE text SET salt = NULL, body = NULL, sent = false, xid = pg_current_xact_id(),
                                tombstone_again = now() + interval '25 hours'
                WHERE id = ?::uuid""",
                events.stream()
                        .filter(event -> event.envelope().type().type().equals(TextErased.class))
                        .map(event -> LedgerJson.mapper()
                                .readValue(event.decoded().payload(), TextErased.class)
                                .textId())
                        .map(textId -> new Object[] {textId})
                        .toList());
    }
}
