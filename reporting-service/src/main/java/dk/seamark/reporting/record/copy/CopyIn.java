package dk.seamark.reporting.record.copy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Writes rows for {@code COPY … FROM STDIN (FORMAT binary)}: begin each row with its number of columns, then write the
 * columns in order. The format is defined in PostgreSQL's manual, under COPY, "Binary Format".
 */
public final class CopyIn {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);
    private static final int NULL = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private long rows;

    /** No rows yet. */
    public CopyIn() {
        write(SIGNATURE);
        integer(0);
        integer(0);
    }

    /** Begins a row. */
    public CopyIn row(int columns) {
        rows++;
        smallint(columns);
        return this;
    }

    /** A bigint. */
    public CopyIn bigint(long value) {
        integer(Long.BYTES);
        integer((int) (value >> Integer.SIZE));
        integer((int) value);
        return this;
    }

    /** A boolean. */
    public CopyIn truth(boolean value) {
        integer(1);
        write(new byte[] {(byte) (value ? 1 : 0)});
        return this;
    }

    /** A date; null is written as NULL. */
    public CopyIn date(@Nullable LocalDate value) {
        if (value == null) {
            integer(NULL);
        } else {
            integer(Integer.BYTES);
            integer(Math.toIntExact(DAY_ZERO.until(value, ChronoUnit.DAYS)));
        }
        return this;
    }

    /** A text, or a type whose binary form is its text, such as json. */
    public CopyIn text(String value) {
        return text(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that is UTF-8 already. */
    public CopyIn text(byte[] utf8) {
        integer(utf8.length);
        write(utf8);
        return this;
    }

    /**
     * Sends all rows.
     *
     * @param table the table and its columns, as after the keyword COPY
     */
    public void into(Connection connection, String table) throws SQLException {
        if (rows == 0) {
            return;
        }
        smallint(-1);
        org.postgresql.copy.CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " FROM STDIN (FORMAT binary)");
        try {
            byte[] all = bytes.toByteArray();
            copy.writeToCopy(all, 0, all.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void smallint(int value) {
        try {
            out.writeShort(value);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
    }

    private void integer(int value) {
        try {
            out.writeInt(value);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
    }

    private void write(byte[] value) {
        try {
            out.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
    }
}
