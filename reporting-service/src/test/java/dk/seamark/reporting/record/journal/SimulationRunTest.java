package dk.seamark.reporting.record.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.command.CommandLines;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The command line of the simulation. */
@ResourceLock(Resources.SYSTEM_OUT)
class SimulationRunTest {

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setOut(before);
    }

    @Test
    void asManySeedsAsAskedForAreRunFromTheFirstAndTheRateIsTold() {
        int exit = CommandLines.of(new SimulationRun(folder), 2).execute("--simulate", "--seeds=40", "--seed=1700");

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("40 seeds from 1700 in [0-9]+ s, [0-9.,]+ a minute, 0 failed: ")
                .endsWith("40 frø: intet brud\n");
        assertThat(folder.resolve("seeds.txt")).doesNotExist();
    }

    @Test
    void aWrongWordIsRefused() {
        assertThat(CommandLines.of(new SimulationRun(folder), 2).execute("--simulate", "--seeds=many"))
                .isEqualTo(2);
    }
}
