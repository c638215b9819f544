package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as people type it: BUNDLE, KEY and the like stand for files. */
class CommandLineTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        SampleBundle bundle = SamplePlan.bundle();
        Files.write(folder.resolve("BUNDLE"), bundle.zip());
        Files.write(
                folder.resolve("BROKEN"), bundle.with("pack.pdf", new byte[3]).zip());
        Files.writeString(folder.resolve("KEY"), SampleKey.LOG.vkey() + "\n");
        Files.writeString(folder.resolve("OTHER"), SampleKey.OTHER.vkey());
        Files.writeString(folder.resolve("WITNESS"), SampleKey.WITNESS.vkey());
        Files.writeString(folder.resolve("OLDER"), bundle.text("checkpoint"));
        Files.writeString(folder.resolve("EMPTY"), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BUNDLE                                | 0 | I orden: pakke nr. 1 for 2024
            BUNDLE                                | 0 | Ikke prøvet: trin 2, 8, 9, 10.
            BUNDLE --key KEY                      | 0 | Ikke prøvet: trin 8, 9, 10.
            --language en --key KEY BUNDLE        | 0 | All is well: pack no. 1 for 2024
            BUNDLE --key KEY --older OLDER        | 0 | 23 blade og bevispakkens 23 er samme log
            BUNDLE --key OTHER                    | 1 | bevispakkens nøgle er ikke den, der er angivet
            BUNDLE --key KEY --witness WITNESS    | 1 | vidnet witness.example/w1 har ikke underskrevet
            BROKEN                                | 1 | FEJL: bevispakken beviser ikke pakke nr. 1
            BROKEN --language en                  | 1 | FAILED: the bundle does not prove
            EMPTY                                 | 1 | det er ikke en ZIP-fil
            NONE                                  | 2 | kan ikke læses
            BUNDLE BUNDLE                         | 2 | er for meget; se --help
            BUNDLE --keys KEY                     | 2 | »--keys« er for meget; se --help
            BUNDLE --key                          | 2 | --key mangler sin værdi
            BUNDLE --key EMPTY                    | 2 | er ikke en Ed25519-nøgle
            BUNDLE --key WITNESS                  | 2 | er af en anden slags
            BUNDLE --witness KEY                  | 2 | er af en anden slags
            BUNDLE --older KEY                    | 2 | det er ikke en underskrevet note
            BUNDLE --language sv                  | 2 | sproget er da eller en, ikke »sv«
            BUNDLE --log ftp://x/log              | 2 | er ikke en adresse
            http://                               | 2 | er ikke en adresse
            --language en                         | 2 | a bundle is missing; see --help
            BUNDLE --copy NONE                    | 2 | --copy er til loggen alene
            --copy NONE                           | 2 | der mangler en bevispakke
            --log http://127.0.0.1:1/log/testby   | 1 | 1. Nøglen: http://127.0.0.1:1/log/testby/key kan ikke hentes
            --log http://127.0.0.1:1 --key KEY    | 1 | 2. Kontrolpunktet: http://127.0.0.1:1/checkpoint kan ikke hentes
            --log http://127.0.0.1:1 --copy KEY   | 2 | kan ikke bruges
            --log nowhere                         | 2 | er ikke en adresse
            """)
    void theExitCodeAndTheSentenceSayHowItWent(String command, int code, String sentence) {
        String[] words = Stream.of(command.split(" ", -1)).map(this::resolved).toArray(String[]::new);

        Said said = run(words);

        assertThat(said.text()).contains(sentence);
        assertThat(said.code()).as(said.text()).isEqualTo(code);
    }

    @Test
    void withoutAWordItSaysWhatIsMissing() {
        assertThat(run()).isEqualTo(new Said(2, "seamark verify: der mangler en bevispakke; se --help\n"));
    }

    /** What a bundle says of itself reaches the terminal without what a terminal would obey. */
    @Test
    void aBundleCannotSpeakToTheTerminal() throws IOException {
        SampleBundle bundle = SamplePlan.bundle();
        String manifest = bundle.manifest().replace("\"planId\":\"plan\"", "\"planId\":\"\\u001b[2Jplan\"");
        Files.write(folder.resolve("BUNDLE"), bundle.zip(manifest));

        assertThat(run(resolved("BUNDLE")).text()).contains("?[2Jplan").doesNotContain("\u001b");
    }

    private record Said(int code, String text) {}

    private Said run(String... words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        return new Said(CommandLine.run(out, out, words), bytes.toString(StandardCharsets.UTF_8));
    }

    private String resolved(String word) {
        return List.of("BUNDLE", "BROKEN", "KEY", "OTHER", "WITNESS", "OLDER", "EMPTY", "NONE")
                        .contains(word)
                ? Objects.toString(folder.resolve(word))
                : word;
    }
}
