package dk.seamark.reporting.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows as {@code COPY … TO STDOUT (FORMAT binary)} sends them, one after the other. The columns of a row are
 * read in their order, each once; what is not read is passed over. The form is that of PostgreSQL's manual,
 * under COPY, "Binary Format".
 */
public final class CopyOut implements AutoCloseable {

    /** The signature, the flags and the length of an extension that there is none of. */
    private static final int HEADER = 11 + Integer.BYTES + Integer.BYTES;

    private final org.postgresql.copy.CopyOut rows;
    private boolean first = true;
    private ByteBuffer row = ByteBuffer.allocate(0);

    private CopyOut(org.postgresql.copy.CopyOut rows) {
        this.rows = rows;
    }

    /**
     * Begins to copy.
     *
     * @param query what gives the rows, with every value in it quoted: COPY takes no parameters
     */
    public static CopyOut of(Connection connection, String query) throws SQLException {
        return new CopyOut(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY (" + query + ") TO STDOUT (FORMAT binary)"));
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
        // That was the trailer; what follows it says that the copy is done.
        while (rows.readFromCopy() != null) {
            row = ByteBuffer.allocate(0);
        }
        return false;
    }

    /** The next column, a bigint that is not null. */
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

    /** The next column's bytes, where they lie: they are good until the next row; null if it is null. */
    public @Nullable ByteBuffer bytes() {
        int length = row.getInt();
        if (length < 0) {
            return null;
        }
        ByteBuffer bytes = row.slice(row.position(), length);
        row.position(row.position() + length);
        return bytes;
    }

    /** Breaks off what is not read, so that the connection can be used again. */
    @Override
    public void close() throws SQLException {
        if (rows.isActive()) {
            rows.cancelCopy();
        }
    }
}
