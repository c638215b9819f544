package dk.seamark.bench;

import dk.seamark.stack.postgres.Database;
import dk.seamark.stack.postgres.Login;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same yardstick by PostgreSQL's own pgbench, where it is installed. */
final class Pgbench {

    private static final String SCRIPT = """
            BEGIN;
            INSERT INTO bench_row (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                   payload_type, payload_revision, payload, meta_data)
            SELECT gen_random_uuid(), 'pgbench/' || gen_random_uuid(), 0, type, time_stamp,
                   payload_type, payload_revision, payload, meta_data FROM bench_model;
            COMMIT;
            """;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final URI server;
    private final Login owner;

    Pgbench(Database database) {
        this.server = URI.create(database.url().substring("jdbc:".length()));
        this.owner = database.owner();
    }

    /** Transactions per second; empty where pgbench is not installed. */
    OptionalDouble perSecond(int clients, Duration duration) throws IOException, InterruptedException {
        Path script = Files.createTempFile("seamark-bench", ".sql");
        try {
            Files.writeString(script, SCRIPT);
            ProcessBuilder command = new ProcessBuilder(List.of(
                    "pgbench",
                    "--no-vacuum",
                    "--protocol=prepared",
                    "--client=" + clients,
                    "--jobs=" + Math.min(clients, 2),
                    "--time=" + duration.toSeconds(),
                    "--file=" + script,
                    "--host=" + server.getHost(),
                    "--port=" + server.getPort(),
                    "--username=" + owner.user(),
                    server.getPath().substring(1)));
            command.environment().put("PGPASSWORD", owner.password());
            return run(command.redirectErrorStream(true));
        } finally {
            Files.delete(script);
        }
    }

    private static OptionalDouble run(ProcessBuilder command) throws IOException, InterruptedException {
        Process process;
        try {
            process = command.start();
        } catch (IOException notInstalled) {
            return OptionalDouble.empty();
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        Matcher tps = TPS.matcher(output);
        if (exit != 0 || !tps.find()) {
            throw new IllegalStateException("pgbench failed with exit " + exit + ": " + output);
        }
        return OptionalDouble.of(Double.parseDouble(tps.group(1)));
    }
}
