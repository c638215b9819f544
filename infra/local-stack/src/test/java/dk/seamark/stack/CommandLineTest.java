package dk.seamark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.process.StackFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The words of a command are read; nothing is carried out. */
class CommandLineTest {
    private final StringWriter errors = new StringWriter();
    private final CommandLine line =
            Main.commandLine().setErr(new PrintWriter(errors, true)).setExecutionStrategy(parsed -> 0);

    @Test
    void whatIsGivenIsFoundAndTheRestIsNot() {
        var given = read("up --fresh --port-base 9000");
        assertThat(given.matchedOptionValue("--fresh", false)).isTrue();
        assertThat(given.<PortPlan>matchedOptionValue("--port-base", null)).isEqualTo(PortPlan.from(9000));
        assertThat(read("up --port-base=9000").<PortPlan>matchedOptionValue("--port-base", null))
                .isEqualTo(PortPlan.from(9000));

        var nothing = read("up");
        assertThat(nothing.matchedOptions()).isEmpty();
        assertThat(nothing.commandSpec().findOption("--port-base").<PortPlan>getValue())
                .isEqualTo(PortPlan.from(8080));
    }

    @Test
    void theLastOfTwoCounts() {
        assertThat(read("up --port-base 9000 --port-base 9100").<PortPlan>matchedOptionValue("--port-base", null))
                .isEqualTo(PortPlan.from(9100));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            up --frsh                         | Ukendt tilvalg: --frsh; se --help.
            up fresh                          | Ukendt tilvalg: fresh; se --help.
            up @file                          | Ukendt tilvalg: @file; se --help.
            up --port-base                    | --port-base mangler en værdi; se --help.
            up --port-base --fresh            | --port-base mangler en værdi; se --help.
            up --port-base otte               | --port-base skal være et tal, ikke otte.
            up --port-base 80                 | --port-base skal være et tal fra 1024 til 65523.
            up --port-base 65530              | --port-base skal være et tal fra 1024 til 65523.
            token                             | --municipality mangler; se --help.
            token --role auditor              | --municipality mangler; se --help.
            token --municipality slagelse     | --role mangler; se --help.
            restore                           | --from mangler; se --help.
            repair-store now                  | Ukendt tilvalg: now; se --help.
            start                             | Ukendt kommando: start; se ./seamark --help.
            bench juding                      | vælg mellem judging, pack, visibility, recording, relay, rebuild (ingen: alle).
            bench rebuild --events 9999       | --events har antal på 10.000 eller flere, fx 1000000,10000000.
            """)
    void whatIsWrongIsSaidInOneSentence(String words, String sentence) {
        assertThat(line.execute(words.split(" ", -1))).isEqualTo(1);
        assertThat(errors.toString()).isEqualToIgnoringNewLines("seamark: " + sentence + "\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-29T07:15:00Z,      2026-11-29T07:15:00Z
            2026-11-29T08:15:00+01:00, 2026-11-29T07:15:00Z
            2026-11-29T08:15,          2026-11-29T07:15:00Z
            2026-06-29T08:15:30.5,     2026-06-29T06:15:30.5Z
            """)
    void aMomentWithoutAZoneIsDanish(String words, Instant moment) {
        assertThat(RestoreBackup.moment(words)).isEqualTo(moment);
    }

    @Test
    void whatIsNoMomentIsSaidInOneSentence() {
        assertThatThrownBy(() -> RestoreBackup.moment("i går"))
                .isInstanceOf(StackFailure.class)
                .hasMessageEndingWith("ikke i går.");
    }

    private ParseResult read(String words) {
        assertThat(line.execute(words.split(" ", -1))).as(errors.toString()).isZero();
        return line.getParseResult().subcommand();
    }
}
