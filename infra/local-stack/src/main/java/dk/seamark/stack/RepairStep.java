package dk.seamark.stack;

import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The repair step of each service, each in its own process: the services' jars with the word {@code repair-store}. */
final class RepairStep {
    /** The store has all that was sent. */
    static final int COMPLETE = 0;
    /** Something is missing and can be brought back. */
    static final int CAN_BE_REPAIRED = 3;

    private static final Duration DEADLINE = Duration.ofHours(1);
    private static final Pattern LACKS = Pattern.compile("The store lacks (\\d+) events and (\\d+) of their texts\\.");

    private RepairStep() {}

    /**
     * Holds the store of each service against Kafka, and says what came of it.
     *
     * @param apply whether to bring back what is missing; the databases are migrated first, as at each start
     * @return the worst of the services' exit codes: whatever is neither of the two above is worse than both
     */
    static int runAll(StorageAlone alone, boolean apply, PrintStream out) {
        int worst = COMPLETE;
        for (String service : Stack.SERVICES) {
            out.println("== " + service + "-service ==");
            int code = run(alone, service, apply, out);
            worst = badness(code) > badness(worst) ? code : worst;
        }
        return worst;
    }

    private static int badness(int code) {
        return switch (code) {
            case COMPLETE -> 0;
            case CAN_BE_REPAIRED -> 1;
            default -> 2;
        };
    }

    private static int run(StorageAlone alone, String service, boolean apply, PrintStream out) {
        String module = service + "-service";
        Storage storage = alone.storage();
        var database = storage.postgres().cluster().database(service);
        if (apply) {
            MigrationStep.run(OwnClassPath.repository(), module, database, alone.log(service + "-migrations"));
        }
        List<String> command = new ArrayList<>(List.of(
                OwnClassPath.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // Kafka's decompression asks for it; Java's warning says nothing to the person at the keyboard.
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                ServiceProgram.jar(OwnClassPath.repository(), module).toString(),
                "repair-store"));
        if (apply) {
            command.add("--apply");
        }
        // Nobody but the administrator can read both topics.
        Map<String, String> properties = storage.topicProperties(KafkaUsers.ADMIN);
        properties.putAll(storage.signingKeys().springProperties(module));
        properties.put("seamark.service-name", module);
        Map<String, String> environment = new HashMap<>(database.migrationEnvironment());
        environment.putAll(ServiceProgram.environment(properties));
        Path log = alone.log(service + "-repair-store");
        try {
            long before = Files.exists(log) ? Files.size(log) : 0;
            int code = ChildProcess.start("Reparationen af " + module, "TERM", command, environment, log)
                    .awaitEnd(DEADLINE);
            byte[] all = Files.readAllBytes(log);
            String said = new String(all, (int) before, (int) (all.length - before), StandardCharsets.UTF_8);
            out.print(said.indent(2));
            out.println("  " + verdict(code, said));
            return code;
        } catch (IOException e) {
            throw new StackFailure("%s kan ikke læses: %s".formatted(log, e), e);
        }
    }

    private static String verdict(int code, String said) {
        Matcher lacks = LACKS.matcher(said);
        return switch (code) {
            case COMPLETE -> "Databasen har alt, hvad tjenesten har sendt.";
            case CAN_BE_REPAIRED ->
                lacks.find()
                        ? "Databasen mangler %s hændelser og %s tekster; de kan hentes tilbage fra Kafka."
                                .formatted(lacks.group(1), lacks.group(2))
                        : "Databasen mangler hændelser; de kan hentes tilbage fra Kafka.";
            default -> "Det lykkedes ikke; det står ovenfor hvorfor.";
        };
    }
}
