package dk.seamark.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./seamark} says before it builds or starts anything. */
class ScriptIT {
    @TempDir
    private Path elsewhere;

    @ParameterizedTest
    @ValueSource(strings = {"demo", "up", "token", "verify", "witness", "test", "bench"})
    void eachCommandHasHelp(String command) throws Exception {
        var said = run(List.of(command, "--help"));
        assertThat(said.status()).isZero();
        assertThat(said.text()).startsWith("./seamark " + command);
    }

    @Test
    void theOverviewNamesEachCommandAndComesAlsoByALink() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("a link"), script());
        var said = run(link, List.of());
        assertThat(said.status()).isZero();
        assertThat(said.text())
                .contains("./seamark demo", "./seamark up", "./seamark token", "./seamark test", "./seamark bench");
    }

    @Test
    void anUnknownCommandIsRefusedInOneSentence() throws Exception {
        var said = run(List.of("start"));
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).isEqualTo("seamark: Ukendt kommando: start; se ./seamark --help.\n");
    }

    private record Said(int status, String text) {}

    private Said run(List<String> arguments) throws IOException, InterruptedException {
        return run(script(), arguments);
    }

    private Said run(Path script, List<String> arguments) throws IOException, InterruptedException {
        Path output = elsewhere.resolve("output");
        var builder = new ProcessBuilder(new ArrayList<>(List.of(script.toString())));
        builder.command().addAll(arguments);
        var process = builder.directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private static Path script() {
        return OwnClassPath.repository().resolve("seamark");
    }
}
