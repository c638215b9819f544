package dk.seamark.stack.witness;

import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.Http;
import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A witness as a process of this machine: {@code dk.seamark.verify.witness.Main}.
 *
 * @param uri its address
 * @param folder holds its key and what it signed
 * @param logs the file with the keys of the logs that it signs for, a line each
 * @param member its process
 */
public record LocalWitness(URI uri, Path folder, Path logs, Member member) {
    private static final Duration DEADLINE = Duration.ofMinutes(3);
    private static final String NAME = "witness.localhost/seamark";

    /** A witness that does not run yet; it draws its key at its first start. */
    public static LocalWitness in(Path folder, Path logs, int port, Path log) {
        var uri = URI.create("http://127.0.0.1:" + port);
        var command = List.of(
                OwnClassPath.java(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "dk.seamark.verify.witness.Main",
                "--port",
                Integer.toString(port),
                "--data",
                folder.toAbsolutePath().toString(),
                "--name",
                NAME,
                "--log",
                logs.toAbsolutePath().toString());
        Supplier<ChildProcess> launch = () -> {
            begin(logs);
            return ChildProcess.start("Vidnet", "TERM", command, OwnClassPath.environment(), log);
        };
        var member = new Member("Vidnet", launch, () -> Http.status(uri.resolve("/")) == 200, DEADLINE);
        return new LocalWitness(uri, folder, logs, member);
    }

    private static void begin(Path logs) {
        if (!Files.exists(logs)) {
            Secrets.writePrivately(logs, "");
        }
    }

    private static void append(Path logs, String line) {
        try {
            Files.writeString(logs, line, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new StackFailure("%s kan ikke skrives: %s".formatted(logs, e), e);
        }
    }

    /** Lets it sign for a log from now on, by the log's verifier key. */
    public void trust(String key) {
        begin(logs);
        append(logs, key.strip() + "\n");
    }

    /** The key that verifies what it signs, once it has started. */
    public String key() {
        try {
            return Files.readString(keyFile()).strip();
        } catch (IOException e) {
            throw new StackFailure("Vidnets nøgle kan ikke læses: " + e, e);
        }
    }

    /** The file with that key. */
    public Path keyFile() {
        return folder.resolve("vkey");
    }

    /** The properties by which reporting-service asks it. */
    public Map<String, String> springProperties() {
        return Map.of(
                "seamark.log.witnesses[0].url", uri.toString(),
                "seamark.log.witnesses[0].key", key());
    }
}
