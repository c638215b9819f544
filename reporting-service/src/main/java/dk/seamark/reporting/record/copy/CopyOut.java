package dk.seamark.reporting.record.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Reads rows of {@code COPY … TO STDOUT (FORMAT binary)}, one after the other. The columns of a row are read in order,
 * each at most once; unread ones are skipped. The format is defined in PostgreSQL's manual, under COPY, "Binary
 * Format".
 */
public final class CopyOut implements AutoCloseable {

    /** The signature, the flags and the length of the header extension, which is empty. */
    private static final int HEADER = 11 + Integer.BYTES + Integer.BYTES;

    /**
     * Makes the server return rows in the order of the index scan. For ten million rows the planner would rather sort
     * all of them, in temporary files of several gigabytes and with two parallel workers, before it returns the first.
     */
    public static final String AS_THEY_ARE_FOUND = "SET enable_sort = off; SET max_parallel_workers_per_gather = 0";

    private static final String AS_BEFORE = "RESET enable_sort; RESET max_parallel_workers_per_gather";

    private final Connection connection;
    private final org.postgresql.copy.CopyOut rows;
    private boolean first = true;
    private ByteBuffer row = ByteBuffer.allocate(0);

    private CopyOut(Connection connection, org.postgresql.copy.CopyOut rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /**
     * Starts to copy.
     *
     * @param query the query, with every value in it quoted, as COPY takes no parameters. An ORDER BY must match an
     *     index
     */
    public static CopyOut of(Connection connection, String query) throws SQLException {
        set(connection, AS_THEY_ARE_FOUND);
        try {
            return new CopyOut(
                    connection,
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("COPY (" + query + ") TO STDOUT (FORMAT binary)"));
        } catch (SQLException e) {
            try {
                set(connection, AS_BEFORE);
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private static void set(Connection connection, String settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(settings);
        }
    }

    /** Moves to the next row; false if there is none. */
    public boolean next() throws SQLException {
        // The server sends each row as a message of its own, the first one after the header.
        byte[] message = rows.readFromCopy();
        if (message == null) {
            return false;
        }
        row = ByteBuffer.wrap(message);
        if (first) {
            first = false;
            row.position(HEADER);
        }
        if (row.getShort() >= 0) {
            return true;
        }
        // That was the trailer; only the command's completion follows.
        passOverTheRest();
        return false;
    }

    private void passOverTheRest() throws SQLException {
        row = ByteBuffer.allocate(0);
        boolean more = true;
        while (more && rows.isActive()) {
            more = rows.readFromCopy() != null;
        }
    }

    /** The next column, a bigint that must not be NULL. */
    public long bigint() {
        int length = row.getInt();
        if (length != Long.BYTES) {
            throw new IllegalStateException("A bigint of " + length + " bytes");
        }
        return row.getLong();
    }

    /** The next column, a text. */
    public @Nullable String text() {
        int length = row.getInt();
        if (length < 0) {
            return null;
        }
        String text = new String(row.array(), row.position(), length, StandardCharsets.UTF_8);
        row.position(row.position() + length);
        return text;
    }

    /** The next column's bytes in the driver's buffer, valid until the next row; null if the column is NULL. */
    public @Nullable ByteBuffer bytes() {
        int length = row.getInt();
        if (length < 0) {
            return null;
        }
        ByteBuffer bytes = row.slice(row.position(), length);
        row.position(row.position() + length);
        return bytes;
    }

    /**
     * Reads the rest, so that the connection can be used again. It does not cancel the copy, as the driver's cancelling
     * leaves messages behind that the next statement would take for its own.
     */
    @Override
    public void close() throws SQLException {
        try {
            passOverTheRest();
        } finally {
            set(connection, AS_BEFORE);
        }
    }
}
