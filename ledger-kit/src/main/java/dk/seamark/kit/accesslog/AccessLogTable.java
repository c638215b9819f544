package dk.seamark.kit.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of the log, one hash chain for all instances of the service. */
class AccessLogTable {

    /** Instances write one at a time, each for the milliseconds of a batch. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('access log', 0))";

    private static final String FIELDS =
            "at, until, times, kind, status, municipality, actor, actor_of, role, centre, method, pattern, path, client";

    private final JdbcOperations jdbc;
    private final TransactionOperations transactions;
    private final TransactionOperations snapshot;

    /**
     * The end of the log.
     *
     * @param position the last row's position; 0 if there was never one
     * @param hash the last row's hash, in hexadecimal
     */
    record Head(long position, String hash) {}

    /** A row with its position. */
    record Kept(long position, AccessRow row, String hash) {}

    AccessLogTable(JdbcOperations jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        TransactionTemplate one = new TransactionTemplate(transactions);
        one.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        one.setReadOnly(true);
        snapshot = one;
    }

    /** Appends rows, all or none. */
    void append(List<AccessRow> rows) {
        transactions.executeWithoutResult(status -> {
            jdbc.query(LOCK, (RowCallbackHandler) row -> {});
            Head head = head();
            List<Kept> kept = new ArrayList<>();
            for (AccessRow row : rows) {
                long position = head.position() + 1;
                head = new Head(position, row.hash(position, head.hash()));
                kept.add(new Kept(position, row, head.hash()));
            }
            jdbc.batchUpdate(
                    "INSERT INTO access_log (position, hash, " + FIELDS
                            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    kept,
                    kept.size(),
                    (statement, next) -> {
                        int column = 0;
                        for (Object value : values(next)) {
                            statement.setObject(++column, value);
                        }
                    });
        });
    }

    private static List<@Nullable Object> values(Kept kept) {
        AccessRow row = kept.row();
        return Arrays.asList(
                kept.position(),
                kept.hash(),
                utc(row.at()),
                utc(row.until()),
                row.times(),
                row.kind(),
                row.status(),
                row.municipality(),
                row.actor(),
                row.actorOf(),
                row.role(),
                row.centre(),
                row.method(),
                row.pattern(),
                row.path(),
                row.client());
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    /** The end of the log. */
    Head head() {
        return jdbc
                .query(
                        "SELECT position, hash FROM access_log ORDER BY position DESC LIMIT 1",
                        (row, number) -> new Head(row.getLong(1), row.getString(2)))
                .stream()
                .findFirst()
                .orElseGet(this::anchor);
    }

    /** The position and hash of the row before the first that is left. */
    Head anchor() {
        return jdbc.query(
                        "SELECT position, hash FROM access_log_anchor",
                        (row, number) -> new Head(row.getLong(1), row.getString(2)))
                .getFirst();
    }

    /** A municipality's rows after a position, the oldest first. */
    List<Kept> of(String municipality, long after, int most) {
        return jdbc.query(
                "SELECT position, hash, " + FIELDS
                        + " FROM access_log WHERE municipality = ? AND position > ? ORDER BY position LIMIT ?",
                (row, number) -> kept(row),
                municipality,
                after,
                most);
    }

    /**
     * Verifies the whole log in one snapshot, some thousand rows at a time.
     *
     * @return the first position at which the log was changed; 0 if there is none
     */
    long firstAmiss() {
        Long found = snapshot.execute(status -> firstAmissInSnapshot());
        return found == null ? 0 : found;
    }

    private long firstAmissInSnapshot() {
        Head before = anchor();
        if (before.position() > 0 && youngBehind(before)) {
            return before.position();
        }
        while (true) {
            List<Kept> some = jdbc.query(
                    "SELECT position, hash, " + FIELDS
                            + " FROM access_log WHERE position > ? ORDER BY position LIMIT 5000",
                    (row, number) -> kept(row),
                    before.position());
            for (Kept kept : some) {
                long expected = before.position() + 1;
                if (kept.position() != expected
                        || !kept.hash().equals(kept.row().hash(expected, before.hash()))) {
                    return expected;
                }
                before = new Head(expected, kept.hash());
            }
            if (some.isEmpty()) {
                return 0;
            }
        }
    }

    /**
     * Whether the first remaining row is too young for any row before it to have been deleted by retention: retention
     * keeps the last of the old rows, whose time is protected by its hash.
     */
    private boolean youngBehind(Head anchor) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT NOT EXISTS (SELECT FROM access_log WHERE position = ? AND at < now() - interval '180 days')",
                Boolean.class,
                anchor.position() + 1));
    }

    /**
     * Deletes rows that are older, from the beginning, except the last of them; returns how many. The database refuses
     * to delete younger ones.
     */
    long forget(Duration keep) {
        Long gone = jdbc.queryForObject(
                "SELECT access_log_forget(?)", Long.class, utc(Instant.now().minus(keep)));
        return gone == null ? 0 : gone;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("position"),
                new AccessRow(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("until", OffsetDateTime.class).toInstant(),
                        row.getLong("times"),
                        row.getString("kind"),
                        row.getObject("status", Integer.class),
                        row.getString("municipality"),
                        row.getString("actor"),
                        row.getString("actor_of"),
                        row.getString("role"),
                        row.getString("centre"),
                        row.getString("method"),
                        row.getString("pattern"),
                        row.getString("path"),
                        row.getString("client")),
                row.getString("hash"));
    }
}
