package dk.seamark.bench.rebuild;

import dk.seamark.events.Municipality;
import dk.seamark.reporting.journal.JournalCopy;
import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** The yardstick: the very rows that a rebuild reads, by the same COPY, thrown away as they come. */
record Draining(Database database, Municipality municipality, long events) {

    /** Rows a second. */
    double perSecond() throws SQLException {
        try (Connection connection = database.asApp()) {
            long start = System.nanoTime();
            CopyOut rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (" + JournalCopy.query(municipality, 0, events) + ") TO STDOUT (FORMAT binary)");
            long messages = 0;
            while (rows.readFromCopy() != null) {
                messages++;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (messages < events) {
                throw new IllegalStateException("Only " + messages + " of " + events + " rows came");
            }
            return events / seconds;
        }
    }
}
