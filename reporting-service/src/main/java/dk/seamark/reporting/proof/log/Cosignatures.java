package dk.seamark.reporting.proof.log;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Stores the newest cosignature of each witness for each log. */
@Component
public class Cosignatures {

    private final JdbcOperations jdbc;

    /**
     * A log whose newest checkpoint a witness has not signed.
     *
     * @param municipality the municipality whose log it is
     * @param head the checkpoint to sign
     */
    public record Unsigned(String municipality, TransparencyLog.Head head) {}

    Cosignatures(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The logs whose newest checkpoint this witness has not signed.
     *
     * @param witness its verifier key
     */
    public List<Unsigned> lackedBy(String witness) {
        return jdbc.query(
                """
                SELECT head.municipality, head.size, head.note
                FROM log_head head LEFT JOIN log_cosignature signed
                  ON signed.municipality = head.municipality AND signed.witness = ?
                WHERE head.size > 0 AND head.note IS DISTINCT FROM signed.checkpoint
                ORDER BY head.municipality
                """,
                (row, number) ->
                        new Unsigned(row.getString(1), new TransparencyLog.Head(row.getLong(2), row.getString(3))),
                witness);
    }

    /** The size of the log at the newest cosignature of this witness; 0 if there is none. */
    public long seen(String municipality, String witness) {
        return jdbc
                .query(
                        "SELECT size FROM log_cosignature WHERE municipality = ? AND witness = ?",
                        (row, number) -> row.getLong(1),
                        municipality,
                        witness)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /**
     * Stores a cosignature, unless one for a larger checkpoint is stored already.
     *
     * @param head the checkpoint that was signed
     * @param line the signature line with its line feed; the caller has verified it
     */
    public void keep(String municipality, String witness, TransparencyLog.Head head, String line) {
        jdbc.update("""
                INSERT INTO log_cosignature (municipality, witness, size, checkpoint, line) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (municipality, witness) DO UPDATE
                SET size = excluded.size, checkpoint = excluded.checkpoint, line = excluded.line
                WHERE log_cosignature.size <= excluded.size
                """, municipality, witness, head.size(), head.checkpoint(), line);
    }

    /** A log's checkpoint, followed by the signature lines of the witnesses that have signed it. */
    String below(String municipality, String checkpoint) {
        List<String> lines = jdbc.query(
                "SELECT line FROM log_cosignature WHERE municipality = ? AND checkpoint = ? ORDER BY witness",
                (row, number) -> row.getString(1),
                municipality,
                checkpoint);
        return checkpoint + String.join("", lines);
    }
}
