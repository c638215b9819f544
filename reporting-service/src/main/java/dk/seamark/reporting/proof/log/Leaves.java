package dk.seamark.reporting.proof.log;

import dk.seamark.events.stray.StrayStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Computes leaves from the journal's rows: always the same leaves, as long as nobody changes a row. */
@Component
class Leaves {

    private static final byte[] NOTHING = {};

    /** An entry has an envelope from the position on at which its municipality's log stopped publishing actors. */
    private static final String COLUMNS = """
            SELECT position, payload, source, source_sequence, type, stream, event_time, actor, actor_role, actor_centre,
                event_id, stream_sequence, position >= coalesce(envelope_from, 1) AS enveloped
            FROM journal LEFT JOIN log_form USING (municipality)
            """;

    private final JdbcOperations jdbc;
    private final LogSecret secret;

    Leaves(JdbcOperations jdbc, LogSecret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    /**
     * The entries of a plan and of its policy, with what proves their leaves.
     *
     * @param last the last position to include
     */
    List<LoggedEntry> of(String municipality, String planId, String policyId, long last) {
        String plan = municipality + "/plans/" + planId;
        return jdbc.query(
                COLUMNS + """
                WHERE municipality = ? AND position <= ?
                  AND (stream COLLATE "C" = ? OR stream COLLATE "C" = ?
                       OR (stream COLLATE "C" > ? AND stream COLLATE "C" < ?))
                ORDER BY position
                """,
                (row, number) -> entry(municipality, row),
                municipality,
                last,
                plan,
                municipality + "/policies/" + policyId,
                // All streams that begin with the plan's name and a slash; in ASCII, 0 is the character after the
                // slash.
                plan + "/",
                plan + "0");
    }

    /**
     * The entries about records that are left out of account, with what proves their leaves.
     *
     * @param last the last position to include
     */
    List<LoggedEntry> ofStrays(String municipality, long last) {
        return jdbc.query(
                COLUMNS + """
                WHERE municipality = ? AND position <= ?
                  AND ((stream COLLATE "C" > ? AND stream COLLATE "C" < ?)
                       OR (stream COLLATE "C" > ? AND stream COLLATE "C" < ?))
                ORDER BY position
                """,
                (row, number) -> entry(municipality, row),
                municipality,
                last,
                municipality + "/" + StrayStream.UNREADABLE + "/",
                municipality + "/" + StrayStream.UNREADABLE + "0",
                municipality + "/" + StrayStream.SET_ASIDE + "/",
                municipality + "/" + StrayStream.SET_ASIDE + "0");
    }

    private LoggedEntry entry(String municipality, ResultSet row) throws SQLException {
        Leaf leaf = leaf(municipality, row);
        byte[] salt = secret.salt(municipality, leaf.position());
        byte @Nullable [] payload = row.getBytes("payload");
        return leaf.envelopeCommitment() == null
                ? new LoggedEntry(leaf, salt, payload, null, null)
                : new LoggedEntry(
                        leaf,
                        salt,
                        payload,
                        envelope(row).content(),
                        secret.envelopeSalt(municipality, leaf.position()));
    }

    /**
     * The leaves of the entries after a position.
     *
     * @param position the position before the first, from 0
     * @param limit the largest number of leaves, from 1
     */
    List<Leaf> after(String municipality, long position, int limit) {
        return jdbc.query(COLUMNS + """
                WHERE municipality = ? AND position > ? ORDER BY position LIMIT ?
                """, (row, number) -> leaf(municipality, row), municipality, position, limit);
    }

    private Leaf leaf(String municipality, ResultSet row) throws SQLException {
        long position = row.getLong("position");
        byte @Nullable [] payload = row.getBytes("payload");
        String actor = row.getString("actor");
        boolean enveloped = row.getBoolean("enveloped");
        OffsetDateTime time = row.getObject("event_time", OffsetDateTime.class);
        return new Leaf(
                enveloped || actor == null ? null : secret.pseudonym(municipality, actor),
                Leaf.commitment(secret.salt(municipality, position), payload == null ? NOTHING : payload),
                // A record that could not be read has no envelope.
                enveloped && row.getObject("event_id") != null
                        ? Leaf.commitment(
                                secret.envelopeSalt(municipality, position),
                                envelope(row).content())
                        : null,
                position,
                enveloped ? null : row.getString("actor_role"),
                row.getObject("source_sequence", Long.class),
                row.getString("source"),
                row.getString("stream"),
                time == null ? null : time.toInstant().toString(),
                row.getString("type"));
    }

    private static LeafEnvelope envelope(ResultSet row) throws SQLException {
        return new LeafEnvelope(
                row.getString("actor"),
                row.getString("actor_centre"),
                row.getString("event_id"),
                row.getString("actor_role"),
                row.getObject("stream_sequence", Long.class));
    }
}
