package dk.seamark.faults.check;

import dk.seamark.faults.client.Town;
import dk.seamark.faults.strike.Theatre;
import dk.seamark.stack.evidence.Violation;
import dk.seamark.verify.CommandLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An auditor's copies of the transparency logs: each log is whole, and goes on from what was copied before. */
final class Logs {
    private final Path folder;

    Logs(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    List<Violation> violations(Theatre theatre, Town town) throws IOException {
        Path key = folder.resolve(town.name() + ".key");
        if (!Files.exists(key)) {
            Files.write(
                    key, theatre.client(1).log(town.name(), "key").expect(200).body());
        }
        return run(
                "log",
                town.name(),
                "--log",
                theatre.stack().uri("reporting") + "/log/" + town.name(),
                "--key",
                key.toString(),
                "--copy",
                folder.resolve(town.name()).toString());
    }

    /** What {@code ./seamark verify} does not accept. */
    static List<Violation> run(String rule, String what, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = CommandLine.run(print, print, words);
        return code == 0
                ? List.of()
                : List.of(new Violation(rule, what + " is not accepted: " + out.toString(StandardCharsets.UTF_8)));
    }
}
