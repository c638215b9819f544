package dk.seamark.stack.postgres;

import dk.seamark.stack.process.Await;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A PostgreSQL server of our own, with its data in one folder and full durability. */
public final class LocalPostgres {
    private static final String SUPERUSER = "postgres";
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final Path home;
    private final Path folder;
    private final int port;
    private final Cluster cluster;
    private ChildProcess server;

    private LocalPostgres(Path home, Path folder, int port, Cluster cluster, ChildProcess server) {
        this.home = home;
        this.folder = folder;
        this.port = port;
        this.cluster = cluster;
        this.server = server;
    }

    /**
     * Starts a server; makes the data folder first when it is not there.
     *
     * @param folder holds {@code data/} and {@code postgres.log}
     * @param passwordOf the password of a role, by its name; the same answer every time
     */
    public static LocalPostgres start(Path folder, int port, Function<String, String> passwordOf) {
        Path home = PostgresBinaries.home();
        var superuser = new Login(SUPERUSER, passwordOf.apply(SUPERUSER));
        if (!Files.exists(folder.resolve("data/PG_VERSION"))) {
            initialise(home, folder, superuser);
        }
        var cluster = new Cluster("jdbc:postgresql://127.0.0.1:%d/".formatted(port), superuser, passwordOf);
        var server = launch(home, folder, port);
        var postgres = new LocalPostgres(home, folder, port, cluster, server);
        postgres.awaitReady();
        return postgres;
    }

    private static void initialise(Path home, Path folder, Login superuser) {
        Path data = folder.resolve("data");
        Path passwords = folder.resolve("superuser.once");
        try {
            Files.createDirectories(folder);
            Files.writeString(passwords, superuser.password());
            var command = asOrdinaryUser(home.resolve("bin/initdb").toString());
            command.addAll(List.of("--pgdata=" + data, "--username=" + superuser.user(), "--pwfile=" + passwords));
            command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"));
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            var log = folder.resolve("initdb.log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StackFailure("PostgreSQL kunne ikke oprette sine data; se %s.".formatted(log));
            }
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL kunne ikke oprette sine data: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Starten blev afbrudt.", e);
        } finally {
            passwords.toFile().delete();
        }
    }

    private static ChildProcess launch(Path home, Path folder, int port) {
        var command = asOrdinaryUser(home.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", folder.resolve("data").toString(), "-p", Integer.toString(port)));
        Map.of(
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "full_page_writes", "on",
                        "max_connections", "200",
                        "shared_buffers", "256MB",
                        "timezone", "UTC",
                        "log_timezone", "UTC")
                .forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        // INT is PostgreSQL's fast shutdown: it does not wait for clients to leave.
        return ChildProcess.start("PostgreSQL", "INT", command, Map.of("LC_ALL", "C"), folder.resolve("postgres.log"));
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is an unknown user. */
    private static List<String> asOrdinaryUser(String program) {
        boolean root = "root".equals(System.getProperty("user.name"));
        return new ArrayList<>(root ? List.of("unshare", "-U", program) : List.of(program));
    }

    private void awaitReady() {
        Await.ready(server, DEADLINE, () -> {
            try (var connection = cluster.connect(SUPERUSER)) {
                return connection.isValid(1);
            }
        });
    }

    /** Where databases are made. */
    public Cluster cluster() {
        return cluster;
    }

    /** The server's process. */
    public ChildProcess process() {
        return server;
    }

    /** Starts the server again on the same port and data after {@link #process()} was stopped. */
    public void restart() {
        server = launch(home, folder, port);
        awaitReady();
    }
}
