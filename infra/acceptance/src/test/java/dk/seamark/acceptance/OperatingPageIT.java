package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs the commands of docs/operating.md's backup and restore as they stand there, with PostgreSQL's own programs;
 * skipped where the programs of a server are not installed. Only the two folders are others than the page's.
 */
@Execution(ExecutionMode.CONCURRENT)
class OperatingPageIT {

    private static final String DATA = "/var/lib/postgresql/18/docker";
    private static final String MOMENT = "2026-11-29 07:15:00+00";

    private static final String HELPERS = """
            set -euo pipefail
            export PATH='%1$s':$PATH PGHOST='%2$s' PGUSER=postgres LC_ALL=C
            sql() { psql --no-psqlrc --tuples-only --no-align --quiet --command "$1" postgres; }
            start() { pg_ctl --pgdata='%3$s' --log='%2$s/log' --wait --silent start || { cat '%2$s/log'; exit 1; }; }
            await() { timeout 60 bash -c 'until [[ $('"$1"') == '"$2"' ]]; do sleep 0.1; done'; }
            recovered() { export -f sql; await 'sql "SELECT pg_is_in_recovery()"' f; }
            """;

    private static final String BEGIN = """
            initdb --pgdata='%1$s' --username=postgres --auth=trust > /dev/null
            printf "listen_addresses = ''\\nunix_socket_directories = '%2$s'\\n" >> '%1$s/postgresql.conf'
            """;

    private static final String WRITE = """
            sql "INSERT INTO figure VALUES (2)"
            sql "SELECT pg_switch_wal()" > /dev/null
            moment=$(sql "SELECT clock_timestamp()")
            sql "INSERT INTO figure VALUES (3)"
            pg_ctl --pgdata='%1$s' --mode=immediate --silent stop
            """;

    @TempDir
    private Path folder;

    @Test
    void theBackupIsMadeVerifiedAndRestoredToItsEnd() throws Exception {
        Run run = run(backedUp() + block("restore") + "start; recovered; sql 'SELECT * FROM figure'\n" + stop());

        assertThat(run.output()).endsWith("1\n2\n3\n").contains("backup successfully verified");
        assertThat(run.exit()).as(run.output()).isZero();
    }

    @Test
    void aMomentIsReached() throws Exception {
        String until = block("until").replace(MOMENT, "$moment").replace("<<'END'", "<<END");
        assertThat(until).contains("$moment");

        Run run =
                run(backedUp() + block("restore") + until + "start; recovered; sql 'SELECT * FROM figure'\n" + stop());

        assertThat(run.output()).endsWith("1\n2\n");
        assertThat(run.exit()).as(run.output()).isZero();
    }

    @Test
    void aDamagedBackupIsNotRestored() throws Exception {
        Run run = run(backedUp() + "echo x >> \"$base/PG_VERSION\"\n" + block("restore") + "echo restored\n");

        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("PG_VERSION").doesNotContain("restored");
    }

    private String backedUp() throws IOException {
        return BEGIN.formatted(data(), folder)
                + block("archive")
                + "start; sql 'CREATE TABLE figure AS SELECT 1 AS number'\n"
                + block("base-backup")
                + WRITE.formatted(data());
    }

    private String stop() {
        return "pg_ctl --pgdata='%s' --mode=fast --silent stop\n".formatted(data());
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** The commands of the fenced block that the page marks by this name, with this test's folders. */
    private String block(String name) throws IOException {
        String page = Files.readString(OwnClassPath.repository().resolve("docs/operating.md"));
        var fenced = Pattern.compile("( *)<!-- run: " + name + " -->\\n *```\\n(.*?)\\n *```\\n", Pattern.DOTALL)
                .matcher(page);
        assertThat(fenced.find()).as("a block <!-- run: %s -->", name).isTrue();
        String indented = fenced.group(2);
        String commands = indented.replaceAll("(?m)^" + fenced.group(1), "");
        return commands.replace(DATA, data().toString())
                        .replace("/backup", folder.resolve("backup").toString())
                + "\n";
    }

    private record Run(int exit, String output) {}

    private Run run(String script) throws IOException, InterruptedException {
        Optional<Path> programs = programs();
        assumeTrue(programs.isPresent(), "The programs of a PostgreSQL server are not installed");
        Path file = folder.resolve("script");
        Files.writeString(file, HELPERS.formatted(programs.get(), folder, data()) + script);
        List<String> command = new ArrayList<>(List.of("bash", file.toString()));
        if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
            // PostgreSQL does not run as root.
            command.addAll(0, List.of("unshare", "-U"));
        }
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as(said).isTrue();
        return new Run(process.exitValue(), said);
    }

    /** Those of the newest version, where distributions put them. */
    private static Optional<Path> programs() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (var versions = Files.list(all)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("pg_verifybackup"))
                            && Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }
}
