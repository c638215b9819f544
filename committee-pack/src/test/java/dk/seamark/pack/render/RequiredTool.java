package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of the machine that a test needs. If it is missing the test is skipped, or fails if
 * {@code SEAMARK_REQUIRE_TOOLS} is {@code true}, as in CI.
 */
final class RequiredTool {

    private RequiredTool() {}

    /** The path of the first of these programs that is installed. */
    static Path anyOf(String... names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> missing(List.of(names)));
    }

    private static Path missing(List<String> names) {
        String reason = "This test needs one of " + names + ", and the machine has none (README, \"Tests\")";
        return "true".equals(System.getenv("SEAMARK_REQUIRE_TOOLS")) ? fail(reason) : abort(reason);
    }
}
