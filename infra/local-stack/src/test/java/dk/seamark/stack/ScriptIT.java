package dk.seamark.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What {@code ./seamark} says before it builds or starts anything. */
class ScriptIT {
    private static final String COPY = "docs/commands/*.txt are copies of infra/local-stack/target/commands/*.txt";

    @TempDir
    private Path elsewhere;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "up",
                "backup",
                "restore",
                "repair-store",
                "topics",
                "token",
                "verify",
                "verifier-page",
                "witness",
                "test",
                "bench",
                "faults",
                "fuzz",
                "completion"
            })
    void eachCommandHasHelp(String command) throws Exception {
        String usage =
                usage(Objects.requireNonNull(Main.commandLine().getSubcommands().get(command)));
        var said = run(List.of(command, "--help"));
        assertThat(said.status()).isZero();
        assertThat(said.text()).startsWith("./seamark " + command);
        assertThat(said.text()).as(COPY).isEqualTo(usage);
    }

    /** What the options say of themselves, which the script has in a file, so that help needs no build. */
    private static String usage(CommandLine line) throws IOException {
        Path file = Path.of("target/commands", line.getCommandName() + ".txt");
        String text = line.getUsageMessage(Ansi.OFF);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return text;
    }

    @Test
    void theOverviewNamesEachCommandAndComesAlsoByALink() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("a link"), script());
        String usage = usage(Main.commandLine());
        var said = run(link, List.of());
        assertThat(said.status()).isZero();
        assertThat(said.text())
                .contains("./seamark demo", "./seamark up", "./seamark token", "./seamark test", "./seamark bench");
        assertThat(said.text()).as(COPY).isEqualTo(usage);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ver                   | verify verifier-page
            up --                 | --fresh --help --port-base
            token --role s        | secretariat
            verify --language ''  | da en
            bench re              | rebuild recording relay
            """)
    void aShellCompletesWords(String words, String offered) throws Exception {
        Path script = elsewhere.resolve("completion");
        var printed = run(
                Path.of(OwnClassPath.java()), List.of("-cp", OwnClassPath.get(), Main.class.getName(), "completion"));
        // Bash offers files where the script offers nothing.
        assertThat(printed.text()).contains("-o default seamark").doesNotContain("compopt +o default");
        Files.writeString(script, printed.text());

        var said = run(Path.of("/bin/bash"), List.of("-c", """
                . "$0" && COMP_WORDS=(./seamark %s) && COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) && _complete_seamark
                echo "${COMPREPLY[@]}"
                """.formatted(words), script.toString()));

        assertThat(said.status()).isZero();
        assertThat(said.text().split("\\s+")).containsExactlyInAnyOrder(offered.split(" "));
    }

    @Test
    void anUnknownCommandIsRefusedInOneSentence() throws Exception {
        var said = run(List.of("start"));
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text()).isEqualTo("seamark: Ukendt kommando: start; se ./seamark --help.\n");
    }

    /** With a JDK and a Maven that only say which umask they were started with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify",
                "verifier-page",
                "witness",
                "up",
                "demo",
                "backup",
                "repair-store",
                "bench",
                "faults",
                "faults --simulate --seeds=9",
                "fuzz",
                "completion"
            })
    void whatItStartsWritesFilesThatOnlyTheirOwnerCanReadAndWhatItBuildsIsAsEver(String command) throws Exception {
        Path root = Files.createDirectories(elsewhere.resolve("repository"));
        Path script = Files.copy(script(), root.resolve("seamark"), StandardCopyOption.COPY_ATTRIBUTES);
        Path programs = Files.createDirectories(elsewhere.resolve("jdk/bin"));
        Files.writeString(programs.resolveSibling("release"), "JAVA_VERSION=\"25.0.1\"\n");
        program(programs.resolve("javac"), "");
        program(programs.resolve("java"), "echo java $(umask)");
        program(programs.resolve("mvn"), """
                [ "$1" = --version ] && echo 'Apache Maven 3.9.9' && exit
                echo maven $(umask) >&2
                for module in ledger-verify browser-verifier infra/local-stack infra/bench infra/faults \\
                    policy-service indicator-service reporting-service
                do mkdir -p $module/target; echo x > $module/target/a.jar; echo x > $module/target/runtime.classpath; done
                echo x > reporting-service/target/simulation.classpath
                """);

        var said = run(script, List.of(command.split(" ")), "umask 022", programs);

        assertThat(said.text()).endsWith("java 0077\n");
        assertThat(root.resolve(".seamark/build.log")).hasContent("maven 0022");
        assertThat(mode(root.resolve(".seamark"))).isEqualTo("rwx------");
        assertThat(mode(root.resolve(".seamark/build.log"))).isEqualTo("rw-------");
        assertThat(mode(root.resolve("ledger-verify/target/a.jar"))).isEqualTo("rw-r--r--");
    }

    @Test
    void aBuildThatFailsSaysWhyInItsLastWords() throws Exception {
        Path root = Files.createDirectories(elsewhere.resolve("repository"));
        Path script = Files.copy(script(), root.resolve("seamark"), StandardCopyOption.COPY_ATTRIBUTES);
        Path programs = Files.createDirectories(elsewhere.resolve("jdk/bin"));
        Files.writeString(programs.resolveSibling("release"), "JAVA_VERSION=\"25.0.1\"\n");
        program(programs.resolve("javac"), "");
        program(programs.resolve("java"), "");
        program(programs.resolve("mvn"), """
                [ "$1" = --version ] && echo 'Apache Maven 3.9.9' && exit
                echo '[INFO] Building'
                echo '[ERROR] a.java:[1,2] no such thing'
                echo '[ERROR] To see the full stack trace'
                exit 1
                """);

        var said = run(script, List.of("up"), "umask 022", programs);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.text())
                .endsWith("[ERROR] To see the full stack trace\n"
                        + "seamark: Bygningen lykkedes ikke (a.java:[1,2] no such thing); hele udskriften er i "
                        + root.resolve(".seamark/build.log") + ".\n");
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Output run(Path script, List<String> arguments, String before, Path programs)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("-c", before + " && exec \"$0\" \"$@\"", script.toString()));
        words.addAll(arguments);
        return run(
                Path.of("/bin/sh"),
                words,
                Map.of(
                        "JAVA_HOME",
                        elsewhere.resolve("jdk").toString(),
                        "PATH",
                        programs + ":" + System.getenv("PATH")));
    }

    private record Output(int status, String text) {}

    private Output run(List<String> arguments) throws IOException, InterruptedException {
        return run(script(), arguments);
    }

    private Output run(Path script, List<String> arguments) throws IOException, InterruptedException {
        return run(script, arguments, Map.of());
    }

    private Output run(Path script, List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = elsewhere.resolve("output");
        var builder = new ProcessBuilder(new ArrayList<>(List.of(script.toString())));
        builder.command().addAll(arguments);
        builder.environment().putAll(environment);
        var process = builder.directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Output(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    private static Path script() {
        return OwnClassPath.repository().resolve("seamark");
    }
}
