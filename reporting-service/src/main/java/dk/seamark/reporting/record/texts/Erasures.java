package dk.seamark.reporting.record.texts;

import dk.seamark.events.erasure.TextErased;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.reporting.record.journal.JournalSubscriber;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries out the erasures that the journal names. The topic of texts says them too, but forgets them: it is compacted,
 * and tombstones go after a while. The journal does not, so that what was erased is erased again after a restore.
 */
@Component
final class Erasures implements JournalSubscriber {

    private static final Logger log = LoggerFactory.getLogger(Erasures.class);

    private final JdbcOperations jdbc;
    private final TextStore texts;
    private final ErasedTexts erased;
    private final TransactionOperations transactions;

    Erasures(JdbcOperations jdbc, TextStore texts, ErasedTexts erased, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.erased = erased;
        this.texts = texts;
        this.transactions = transactions;
    }

    private record Erasure(
            UUID eventId, String municipality, long position, String source, String actor, String textId) {}

    @Override
    public String follows() {
        return "erasures";
    }

    @Override
    public void catchUp() {
        // Written out, as only so the partial index is used.
        jdbc.query(
                        """
                SELECT event_id, municipality, position, source, actor, payload FROM journal j
                WHERE type = 'dk.seamark.text.erased.v1' AND unreadable IS NULL
                  AND NOT EXISTS (SELECT FROM erased_text e WHERE e.event_id = j.event_id)
                ORDER BY municipality, position""",
                        (row, number) -> new Erasure(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getString(5),
                                LedgerJson.mapper()
                                        .readValue(row.getBytes(6), TextErased.class)
                                        .textId()))
                .forEach(said -> transactions.executeWithoutResult(status -> carryOut(said)));
    }

    private void carryOut(Erasure said) {
        erased.lock(said.municipality());
        boolean bySender = isBySender(said);
        if (bySender) {
            texts.erase(said.textId(), said.source());
        }
        if (erased.add(said.eventId(), said.municipality(), said.textId(), said.actor(), bySender)) {
            if (bySender) {
                log.info("The text {} of {} is erased", said.textId(), said.municipality());
            } else {
                log.error("The text {} is not {} to erase; it stays", said.textId(), said.source());
            }
        }
    }

    /**
     * A text belongs to the service whose event named it first: its id is drawn at random, and nobody knew it before.
     */
    private boolean isBySender(Erasure said) {
        return jdbc
                .query("""
                        SELECT source FROM journal
                        WHERE municipality = ? AND position < ? AND source IS NOT NULL
                          AND position(convert_to(?, 'UTF8') IN payload) > 0
                        ORDER BY position LIMIT 1""", (row, number) -> row.getString(1), said.municipality(), said.position(), said.textId())
                .stream()
                .anyMatch(said.source()::equals);
    }
}
