package dk.seamark.stack.backup;

import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.WalArchive;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A base backup of a running PostgreSQL by its low-level interface, as its manual says it: {@code pg_backup_start}, the
 * files as they are, {@code pg_backup_stop}, and the WAL between the two. The distribution of the local stack has no
 * {@code pg_basebackup}.
 */
final class BaseBackup {
    /** Their folders belong to a backup, what is in them does not. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Pattern LEFT_OUT = Pattern.compile(
            "postmaster\\.(pid|opts)|pg_internal\\.init.*|pgsql_tmp.*|current_logfiles|backup_label.*|.*\\.auto\\.conf\\.tmp");

    /** It changes all the time, and is copied last. */
    private static final Path CONTROL = Path.of("global/pg_control");

    private static final Pattern START = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");

    /** How long the last WAL of the backup may take into the archive. */
    private static final String ARCHIVING = "5min";

    private BaseBackup() {}

    /**
     * The WAL that a backup needs.
     *
     * @param first the name of its first file
     * @param last the name of its last one
     */
    record NeededWal(String first, String last) {
        /** Whether a file of the archive is of it, or tells of timelines. */
        boolean has(String name) {
            return name.endsWith(".history")
                    || (name.length() == first.length() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0);
        }
    }

    /**
     * Makes one.
     *
     * @param data the server's data directory
     * @param base the data directory of the copy; it is made
     * @param wal takes the WAL that the copy needs, as files of an archive
     */
    static NeededWal make(Cluster cluster, Path data, WalArchive archive, Path base, Path wal) throws IOException {
        Folders.create(archive.folder());
        try (var connection = cluster.connect(cluster.superuser().user())) {
            demandArchiving(connection);
            execute(connection, "SELECT pg_backup_start('seamark', true)");
            copy(data, base);
            NeededWal needed = stop(connection, base);
            Folders.create(wal);
            try (var files = Files.newDirectoryStream(archive.folder(), "*" + WalArchive.COMPRESSED)) {
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    if (needed.has(name.substring(0, name.length() - WalArchive.COMPRESSED.length()))) {
                        PrivateCopy.file(file, wal.resolve(name));
                    }
                }
            }
            return needed;
        } catch (SQLException e) {
            throw new StackFailure("PostgreSQL afbrød sikkerhedskopien: %s".formatted(e.getMessage()), e);
        }
    }

    private static void demandArchiving(Connection connection) throws SQLException {
        try (var row = connection.createStatement().executeQuery("SHOW archive_mode")) {
            if (!row.next() || !row.getString(1).equals("on")) {
                throw new StackFailure(
                        "Stakken er startet af en version, der ikke gemmer WAL; stop den, og start den igen"
                                + " med ./seamark up.");
            }
        }
    }

    private static void copy(Path data, Path base) throws IOException {
        PrivateCopy.folder(data, base, path -> {
            Path parent = path.getParent();
            return !path.equals(CONTROL)
                    && (parent == null || !EMPTY.contains(parent.toString()))
                    && !LEFT_OUT.matcher(path.getFileName().toString()).matches();
        });
        Secrets.writePrivately(base.resolve(CONTROL), control(data.resolve(CONTROL)));
    }

    /** Read until two readings agree: the server may be writing it. */
    private static byte[] control(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        while (true) {
            byte[] again = Files.readAllBytes(file);
            if (Arrays.equals(before, again)) {
                return again;
            }
            before = again;
        }
    }

    private static NeededWal stop(Connection connection, Path base) throws SQLException {
        execute(connection, "SET statement_timeout = '" + ARCHIVING + "'");
        try (var row = connection.createStatement().executeQuery("""
                SELECT labelfile, coalesce(spcmapfile, ''), pg_walfile_name(lsn) FROM pg_backup_stop(true)""")) {
            row.next();
            String label = row.getString(1);
            if (!row.getString(2).isBlank()) {
                throw new StackFailure("PostgreSQL har tablespaces, som sikkerhedskopien ikke tager med.");
            }
            Secrets.writePrivately(base.resolve("backup_label"), label);
            Matcher start = START.matcher(label);
            if (!start.find()) {
                throw new StackFailure("PostgreSQL siger ikke, hvor sikkerhedskopien begynder: " + label);
            }
            return new NeededWal(start.group(1), row.getString(3));
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
