package dk.seamark.stack.postgres;

import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of our own, with its data in one folder and full durability.
 *
 * @param cluster where databases are made
 * @param member its process
 */
public record LocalPostgres(Cluster cluster, Member member) {
    private static final String SUPERUSER = "postgres";

    /** Where postmaster.pid says on which port the server listens, counted from 0. */
    private static final int PORT_LINE = 3;

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    /** Replaying WAL takes as long as there is WAL. */
    private static final Duration RECOVERY_DEADLINE = Duration.ofHours(6);

    /** The passwords are drawn at random: hashing them thousands of times for each connection protects nothing. */
    private static final String FEW_HASHES = "scram_iterations=1";

    /** What docker-compose.yml says as well, where it is about keeping what was promised and what was said. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            // A file of WAL that is used again keeps what was erased until it is written over: they are removed.
            "wal_recycle=off",
            // The log tells which statement, and no value of it: neither a parameter nor the row that was refused.
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0",
            "log_error_verbosity=terse",
            FEW_HASHES,
            "max_connections=200",
            "shared_buffers=256MB",
            "timezone=UTC",
            "log_timezone=UTC");

    /**
     * A server that does not run yet; its first start makes the data folder.
     *
     * @param folder holds {@code data/}, and {@link WalArchive} if there is a backup
     * @param passwordOf the password of a role, by its name; the same answer every time
     */
    public static LocalPostgres in(Path folder, int port, Path log, Function<String, String> passwordOf) {
        return in(folder, port, log, passwordOf, List.of(), DEADLINE);
    }

    /**
     * A server whose data are a base backup with a {@code recovery.signal}: its start replays the WAL and ends in a
     * server that can be written to.
     *
     * @param settings where the WAL is, and until when
     */
    public static LocalPostgres recovering(
            Path folder, int port, Path log, Function<String, String> passwordOf, List<String> settings) {
        return in(folder, port, log, passwordOf, settings, RECOVERY_DEADLINE);
    }

    private static LocalPostgres in(
            Path folder,
            int port,
            Path log,
            Function<String, String> passwordOf,
            List<String> settings,
            Duration deadline) {
        var superuser = new Login(SUPERUSER, passwordOf.apply(SUPERUSER));
        var cluster = new Cluster("jdbc:postgresql://127.0.0.1:%d/".formatted(port), superuser, passwordOf);
        Supplier<ChildProcess> launch = () -> {
            Path home = PostgresBinaries.home();
            if (!Files.exists(folder.resolve("data/PG_VERSION"))) {
                initialise(home, folder, superuser);
            }
            return launch(home, folder, port, log, settings);
        };
        return new LocalPostgres(cluster, new Member("PostgreSQL", launch, () -> answers(cluster), deadline));
    }

    /**
     * The server that runs on this folder's data now, whoever started it; empty if none does.
     *
     * @param passwordOf as for {@link #in(Path, int, Path, Function)}
     */
    public static Optional<Cluster> running(Path folder, Function<String, String> passwordOf) {
        Path data = folder.resolve("data");
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            var superuser = new Login(SUPERUSER, passwordOf.apply(SUPERUSER));
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            var cluster = new Cluster("jdbc:postgresql://127.0.0.1:%d/".formatted(port), superuser, passwordOf);
            try (var connection = cluster.connect(SUPERUSER);
                    var row = connection.createStatement().executeQuery("SHOW data_directory")) {
                return row.next() && Path.of(row.getString(1)).toRealPath().equals(data.toRealPath())
                        ? Optional.of(cluster)
                        : Optional.empty();
            }
        } catch (IOException | SQLException | IndexOutOfBoundsException | NumberFormatException ignored) {
            // The file is left behind by a server that was killed.
            return Optional.empty();
        }
    }

    /** After a restore a server answers before it has replayed all; it can be used when it has. */
    private static boolean answers(Cluster cluster) throws SQLException {
        try (var connection = cluster.connect(SUPERUSER);
                var row = connection.createStatement().executeQuery("SELECT NOT pg_is_in_recovery()")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void initialise(Path home, Path folder, Login superuser) {
        Path data = folder.resolve("data.new"); // whole or not at all: it gets its name at the end
        Path passwords = folder.resolve("superuser.once");
        try {
            Folders.delete(data);
            Secrets.writePrivately(passwords, superuser.password());
            var command = asOrdinaryUser(home.resolve("bin/initdb").toString());
            command.addAll(List.of("--pgdata=" + data, "--username=" + superuser.user(), "--pwfile=" + passwords));
            // The superuser's password is kept by initdb, which does not know the server's settings.
            command.addAll(List.of("--set=" + FEW_HASHES, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"));
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            ChildProcess.start("PostgreSQLs initdb", "TERM", command, Map.of(), folder.resolve("initdb.log"))
                    .awaitSuccess(DEADLINE);
            Files.move(data, folder.resolve("data"));
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL kunne ikke oprette sine data: " + e, e);
        } finally {
            passwords.toFile().delete();
        }
    }

    private static ChildProcess launch(Path home, Path folder, int port, Path log, List<String> more) {
        var command = asOrdinaryUser(home.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", folder.resolve("data").toString(), "-p", Integer.toString(port)));
        Stream.of(SETTINGS, WalArchive.of(folder).settings(), more)
                .flatMap(List::stream)
                .forEach(setting -> command.addAll(List.of("-c", setting)));
        // INT is PostgreSQL's fast shutdown: it does not wait for clients to leave.
        return ChildProcess.start("PostgreSQL", "INT", command, Map.of("LC_ALL", "C"), log);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is an unknown user. */
    private static List<String> asOrdinaryUser(String program) {
        if (!isRoot()) {
            return new ArrayList<>(List.of(program));
        }
        if (!unshareWorks()) {
            throw new StackFailure("PostgreSQL vil ikke køre som root, og unshare -U er ikke tilladt her;"
                    + " kør ./seamark som almindelig bruger.");
        }
        return new ArrayList<>(List.of("unshare", "-U", program));
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException ignored) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean unshareWorks() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException ignored) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Starten blev afbrudt.", e);
        }
    }
}
