package dk.seamark.bench.rebuild;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.copy.CopyOut;
import dk.seamark.reporting.record.journal.JournalCopy;
import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The yardstick: the very rows that a rebuild reads, by the same COPY, thrown away as they come. */
record Draining(Database database, Municipality municipality, long events) {

    /** Rows a second. */
    double perSecond() throws SQLException {
        try (Connection connection = database.asApp();
                Statement statement = connection.createStatement()) {
            statement.execute(CopyOut.AS_THEY_ARE_FOUND);
            long start = System.nanoTime();
            var rows = connection
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
