package dk.seamark.reporting.record.texts;

import dk.seamark.events.value.Municipality;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** The erasures that were carried out here, in the table {@code erased_text}. */
@Component
public class ErasedTexts {

    private final JdbcOperations jdbc;

    /** Erasures in this database. */
    public ErasedTexts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A text whose erasure the packs have not followed yet.
     *
     * @param eventId the event that erased it
     * @param municipality the municipality
     * @param textId the text's id
     * @param actor the opaque id of the person who approved the erasure
     */
    public record Open(UUID eventId, Municipality municipality, String textId, String actor) {}

    /** Keeps everybody from storing what was rendered before this erasure, until the transaction ends. */
    void lock(String municipality) {
        jdbc.query("SELECT pg_advisory_xact_lock(hashtext(?))", (RowCallbackHandler) row -> {}, key(municipality));
    }

    /** Returns false if it was carried out before. */
    boolean add(UUID eventId, String municipality, String textId, String actor, boolean bySender) {
        return jdbc.update("""
                INSERT INTO erased_text (event_id, municipality, text_id, actor, by_sender) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", eventId, municipality, textId, actor, bySender) > 0;
    }

    /** The ids of the erased texts of a municipality. */
    public Set<String> of(Municipality municipality) {
        return new TreeSet<>(jdbc.query(
                "SELECT text_id FROM erased_text WHERE municipality = ? AND by_sender",
                (row, number) -> row.getString(1),
                municipality.key()));
    }

    /**
     * How many erasures of the municipality were carried out; none more is until the transaction ends. Whoever
     * rendered something counts before it and again when storing it, and so does not store what was erased meanwhile.
     */
    public int countUntilCommit(Municipality municipality) {
        jdbc.query(
                "SELECT pg_advisory_xact_lock_shared(hashtext(?))",
                (RowCallbackHandler) row -> {},
                key(municipality.key()));
        return count(municipality);
    }

    /** How many erasures of the municipality were carried out. */
    public int count(Municipality municipality) {
        Integer count = jdbc.queryForObject(
                "SELECT count(*) FROM erased_text WHERE municipality = ?", Integer.class, municipality.key());
        return count == null ? 0 : count;
    }

    /** How many erasures that the journal names are not carried out, or not followed by every pack. */
    long waiting() {
        Long count = jdbc.queryForObject("""
                SELECT count(*) FROM journal j LEFT JOIN erased_text e ON e.event_id = j.event_id
                WHERE j.type = 'dk.seamark.text.erased.v1' AND j.unreadable IS NULL
                  AND (e.event_id IS NULL OR e.by_sender AND NOT e.redacted)""", Long.class);
        return count == null ? 0 : count;
    }

    /** The erasures that packs may have to follow yet. */
    public List<Open> open() {
        return jdbc.query(
                "SELECT event_id, municipality, text_id, actor FROM erased_text WHERE by_sender AND NOT redacted ORDER BY event_id",
                (row, number) -> new Open(
                        row.getObject(1, UUID.class),
                        new Municipality(row.getString(2)),
                        row.getString(3),
                        row.getString(4)));
    }

    /** Every pack has followed it. */
    public void followed(Open erasure) {
        jdbc.update("UPDATE erased_text SET redacted = true WHERE event_id = ?", erasure.eventId());
    }

    private static String key(String municipality) {
        return "erasures of " + municipality;
    }
}
