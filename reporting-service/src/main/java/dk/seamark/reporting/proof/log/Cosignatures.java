package dk.seamark.reporting.proof.log;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps what witnesses sign: of each witness and log the newest signature. */
@Component
public class Cosignatures {

    private final JdbcOperations jdbc;

    /**
     * A log whose newest checkpoint a witness has not signed.
     *
     * @param municipality whose log
     * @param head the checkpoint to be signed
     */
    public record Unsigned(String municipality, TransparencyLog.Head head) {}

    Cosignatures(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The logs that a witness has not signed as far as they go.
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

    /** How many leaves the newest signature of a witness below a log's checkpoint is of; 0 if there is none. */
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
     * Keeps a signature, unless one of a larger checkpoint came before it.
     *
     * @param head the checkpoint that it stands below
     * @param line the signature line, which somebody has verified, with its line feed
     */
    public void keep(String municipality, String witness, TransparencyLog.Head head, String line) {
        jdbc.update("""
                INSERT INTO log_cosignature (municipality, witness, size, checkpoint, line) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (municipality, witness) DO UPDATE
                SET size = excluded.size, checkpoint = excluded.checkpoint, line = excluded.line
                WHERE log_cosignature.size <= excluded.size
                """, municipality, witness, head.size(), head.checkpoint(), line);
    }

    /** A log's checkpoint with the signature lines of witnesses that there are for it. */
    String below(String municipality, String checkpoint) {
        List<String> lines = jdbc.query(
                "SELECT line FROM log_cosignature WHERE municipality = ? AND checkpoint = ? ORDER BY witness",
                (row, number) -> row.getString(1),
                municipality,
                checkpoint);
        return checkpoint + String.join("", lines);
    }
}
