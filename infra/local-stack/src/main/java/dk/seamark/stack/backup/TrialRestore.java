package dk.seamark.stack.backup;

import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.LocalPostgres;
import dk.seamark.stack.postgres.WalArchive;
import dk.seamark.stack.process.Ports;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Restores a backup beside the stack, reads every row of it, and throws the restored data away. */
public final class TrialRestore {
    private TrialRestore() {}

    /**
     * What was read.
     *
     * @param tables how many tables of all databases
     * @param rows how many rows of them
     */
    public record Proof(int tables, long rows) {}

    /**
     * Tries.
     *
     * @throws StackFailure when PostgreSQL does not come up on the backup, or cannot read a page of it
     */
    static Proof of(Backup backup) throws IOException {
        // Beside the backup, not in it: all that is in it is in its manifest.
        Path place = backup.folder().resolveSibling(backup.folder().getFileName() + ".trial");
        Folders.delete(place);
        Path log = place.resolve("postgres.log");
        LocalPostgres postgres = LocalPostgres.recovering(
                place.resolve("postgres"),
                Ports.free(),
                log,
                backup::password,
                List.of(new WalArchive(backup.wal()).restoreSetting(), "archive_mode=off"));
        prepare(backup, place.resolve("postgres/data"));
        try {
            postgres.member().start();
            return read(postgres.cluster());
        } catch (SQLException e) {
            throw new StackFailure("Sikkerhedskopien kan ikke læses, når den er gendannet: " + e.getMessage(), e);
        } finally {
            postgres.member().stop();
            Folders.delete(place);
        }
    }

    /** Puts the files of a backup where a server is to recover from them. */
    static void prepare(Backup backup, Path data) throws IOException {
        PrivateCopy.folder(backup.base(), data, file -> true);
        Secrets.writePrivately(data.resolve("recovery.signal"), "");
    }

    private static Proof read(Cluster cluster) throws SQLException {
        int tables = 0;
        long rows = 0;
        for (String database : databases(cluster)) {
            try (var connection = cluster.connect(database)) {
                for (String table : strings(connection, """
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')""")) {
                    tables++;
                    // As text, so that every value is read, also one that is stored apart from its row.
                    rows += Long.parseLong(strings(connection, "SELECT count(t::text) FROM " + table + " AS t")
                            .getFirst());
                }
            }
        }
        return new Proof(tables, rows);
    }

    private static List<String> databases(Cluster cluster) throws SQLException {
        try (var connection = cluster.connect(cluster.superuser().user())) {
            return strings(connection, "SELECT datname FROM pg_database WHERE datallowconn AND NOT datistemplate");
        }
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (var row = connection.createStatement().executeQuery(query)) {
            while (row.next()) {
                strings.add(row.getString(1));
            }
        }
        return strings;
    }
}
