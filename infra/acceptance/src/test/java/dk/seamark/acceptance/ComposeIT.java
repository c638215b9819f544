package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What docker-compose.yml starts and mounts, as far as it can be looked at without an engine. The check is
 * {@code infra/docker/check}; skipped where neither docker-compose nor PyYAML is installed.
 */
class ComposeIT {

    record Run(int exit, String output) {}

    @Test
    void theComposeFileAndWhatItMountsAreAccepted() throws Exception {
        assumeInstalled();
        Run run = run("infra/docker/check");
        assertThat(run.exit()).as(run.output()).isZero();
    }

    @Test
    void theCheckCatchesWhatIsBroken() throws Exception {
        assumeInstalled();
        Run run = run("infra/docker/check", "--controls");
        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output().lines().filter(line -> line.startsWith("caught: ")))
                .as(run.output())
                .hasSize(26);
    }

    private static void assumeInstalled() throws Exception {
        assumeTrue(
                run("sh", "-c", "docker-compose version || docker compose version")
                                .exit()
                        == 0,
                "Neither docker-compose nor docker compose is installed");
        assumeTrue(run("python3", "-c", "import yaml").exit() == 0, "python3 with PyYAML is not installed");
    }

    static Run run(String... command) throws IOException, InterruptedException {
        String[] words =
                Stream.concat(Stream.of("/usr/bin/env"), Arrays.stream(command)).toArray(String[]::new);
        Process process = new ProcessBuilder(words)
                .directory(OwnClassPath.repository().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
