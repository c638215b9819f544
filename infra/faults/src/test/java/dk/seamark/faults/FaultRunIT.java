package dk.seamark.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.faults.strike.Fault;
import dk.seamark.faults.strike.Faults;
import dk.seamark.stack.folder.Folders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A short run: whatever strikes, nothing that was acknowledged is lost. */
class FaultRunIT {
    private static final long SEED = 15;
    private static final Set<String> KINDS =
            Set.of("kill-indicator", "sessions-ended", "stray-unsigned", "freeze-postgres");

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        Path folder = Path.of("target", "faults").toAbsolutePath();
        Folders.delete(folder);
        List<Fault> faults = Faults.all(folder).stream()
                .filter(fault -> KINDS.contains(fault.id()))
                .toList();
        RunRecord record = new RunRecord(folder, SEED, System.out);

        List<CycleResult> outcomes = new FaultRun(folder, SEED, record)
                .run(
                        faults,
                        faults.size(),
                        System.nanoTime() + Duration.ofMinutes(3).toNanos());

        assertThat(outcomes).hasSize(KINDS.size());
        assertThat(outcomes)
                .as("seed " + SEED)
                .allSatisfy(outcome -> assertThat(outcome.violations()).isEmpty());
        assertThat(record.last()).as("seed " + SEED).isEmpty();
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.statuses()).containsKey("201"));
        assertThat(folder.resolve("acknowledgements.jsonl")).isNotEmptyFile();
        assertThat(ResultTable.markdown(outcomes))
                .contains("| " + outcomes.getFirst().fault().title() + " |");
    }
}
