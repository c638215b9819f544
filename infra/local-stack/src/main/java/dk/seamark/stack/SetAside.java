package dk.seamark.stack;

import dk.seamark.stack.postgres.Database;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.OwnClassPath;
import java.time.Duration;
import java.util.List;

/** The step by which an operator sets a record of the topic aside: a service's jar with the word {@code held}. */
public final class SetAside {
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private SetAside() {}

    /**
     * Sets aside the first record that a municipality waits for in a service.
     *
     * @param place partition and offset, with a slash between them
     * @throws dk.seamark.stack.process.StackFailure with its last line when it could not be done
     */
    public static void record(Stack stack, String service, String place, String by, String reason) {
        String module = service + "-service";
        Database database = stack.postgres().database(service);
        List<String> command = List.of(
                OwnClassPath.java(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                ServiceProgram.jar(OwnClassPath.repository(), module).toString(),
                "held",
                "--set-aside",
                place,
                "--by",
                by,
                "--reason",
                reason);
        ChildProcess.start(
                        "Trinnet held i " + module,
                        "TERM",
                        command,
                        database.migrationEnvironment(),
                        stack.log(service + "-held"))
                .awaitSuccess(DEADLINE);
    }
}
