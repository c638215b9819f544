package dk.seamark.reporting.oracle;

import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A MariaDB server for tests, from the machine's package: its data is in a folder under {@code target}, its port on the
 * loopback address. It ends with the JVM, and its folder is deleted then.
 */
final class MariaDb implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(120);

    private final Path folder;
    private final String url;
    private final String password;
    private final Member member;

    private MariaDb(Path folder, int port, String password, Member member) {
        this.folder = folder;
        this.url = "jdbc:mariadb://127.0.0.1:" + port + "/oracle?sslMode=disable&allowPublicKeyRetrieval=true";
        this.password = password;
        this.member = member;
    }

    /**
     * Starts a server with an empty database.
     *
     * @throws IllegalStateException if the package is not installed; the message names it
     */
    static MariaDb start() {
        Path server = program("mariadbd", folders());
        Path install = program("mariadb-install-db", folders());
        try {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "mariadb-");
            int port = Ports.free();
            String password = UUID.randomUUID().toString();
            Path data = folder.resolve("data");
            install(install, data, folder.resolve("install.log"));
            // The server runs this file, one statement a line, before it accepts connections.
            Files.writeString(folder.resolve("first.sql"), """
                    CREATE DATABASE oracle CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
                    CREATE USER oracle@'127.0.0.1' IDENTIFIED BY '%s';
                    GRANT ALL ON *.* TO oracle@'127.0.0.1';
                    """.formatted(password));
            List<String> command = new ArrayList<>(List.of(
                    server.toString(),
                    "--no-defaults",
                    "--datadir=" + data,
                    // In the data folder, as the path of a socket must be short.
                    "--socket=socket",
                    "--bind-address=127.0.0.1",
                    "--port=" + port,
                    "--skip-name-resolve",
                    "--init-file=" + folder.resolve("first.sql"),
                    "--innodb-flush-log-at-trx-commit=0"));
            command.addAll(asRoot());
            MariaDb[] started = new MariaDb[1];
            Member member = new Member(
                    "MariaDB",
                    () -> ChildProcess.start("MariaDB", "TERM", command, Map.of(), folder.resolve("mariadb.log")),
                    () -> started[0].answers(),
                    DEADLINE);
            started[0] = new MariaDb(folder, port, password, member);
            member.start();
            return started[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A session in UTC. */
    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, "oracle", password);
        try (var statement = connection.createStatement()) {
            statement.execute("SET time_zone = '+00:00'");
        }
        return connection;
    }

    private boolean answers() throws SQLException {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        }
    }

    @Override
    public void close() {
        member.stop();
        Folders.delete(folder);
    }

    /** Finds a program in one of these folders. */
    static Path program(String name, List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("-Dseamark.oracle=mariadb needs the program " + name
                        + ", which is not in any of " + folders
                        + ". It is in Debian's package mariadb-server: apt-get install mariadb-server"));
    }

    /** Servers are often not in the user's path. */
    private static List<Path> folders() {
        return Stream.concat(
                        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .filter(folder -> !folder.isEmpty())
                .distinct()
                .map(Path::of)
                .toList();
    }

    private static void install(Path program, Path data, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--auth-root-authentication-method=socket",
                "--skip-test-db"));
        command.addAll(asRoot());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(DEADLINE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("MariaDB could not make its data folder:\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** MariaDB needs an option to be started by root. */
    private static List<String> asRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0) ? List.of("--user=root") : List.of();
    }
}
