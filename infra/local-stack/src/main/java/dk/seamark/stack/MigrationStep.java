package dk.seamark.stack;

import dk.seamark.stack.postgres.Database;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.OwnClassPath;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The migration step of a service, as a process of its own: the service's jar with the word {@code migrate}. It
 * alone gets the password of the role that owns the database, and it has ended before the service starts.
 */
final class MigrationStep {
    private static final Duration DEADLINE = Duration.ofMinutes(5);

    private MigrationStep() {}

    /**
     * Brings the database to the schema of the jar that was built, and returns when that is done.
     *
     * @param module the folder of the service's module
     * @param log takes its output; appended to
     * @throws dk.seamark.stack.process.StackFailure with its last line when it could not be done
     */
    static void run(Path repository, String module, Database database, Path log) {
        var command = List.of(
                OwnClassPath.java(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                ServiceProgram.jar(repository, module).toString(),
                "migrate");
        ChildProcess.start("Migreringen af " + module, "TERM", command, database.migrationEnvironment(), log)
                .awaitSuccess(DEADLINE);
    }
}
