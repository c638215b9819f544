package dk.seamark.faults;

import dk.seamark.stack.evidence.Violation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of a run's cycles, told while it goes on. */
final class RunRecord {
    private final Path folder;
    private final long seed;
    private final PrintStream out;
    private final List<CycleResult> outcomes = new ArrayList<>();
    private List<Violation> last = List.of();

    /**
     * A record of nothing.
     *
     * @param folder that of the run; takes violations.txt
     * @param out takes a line of Danish for each cycle
     */
    RunRecord(Path folder, long seed, PrintStream out) {
        this.folder = folder;
        this.seed = seed;
        this.out = out;
    }

    /** In how many cycles so far the fault happened. */
    long struck() {
        return outcomes.stream().filter(outcome -> outcome.unmade() == null).count();
    }

    /** Keeps and tells what came of a cycle. */
    void add(CycleResult outcome, int cycles) {
        outcomes.add(outcome);
        out.printf(
                Locale.forLanguageTag("da"),
                "%4d/%d  %-24s normalt efter %4.1f s, eftersyn %4.1f s, brud: %d   %s%n",
                outcome.number(),
                cycles,
                outcome.fault().id(),
                outcome.back(),
                outcome.inspected(),
                outcome.violations().size(),
                ResultTable.words(outcome.statuses()));
        if (outcome.unmade() != null) {
            out.println("      Fejlen kunne ikke udløses, og cyklussen tælles ikke: " + outcome.unmade());
        }
        name(outcome.violations(), "cyklus " + outcome.number());
    }

    /** Keeps and tells what was found at the end. */
    void end(List<Violation> violations) {
        out.printf("Til sidst: %d brud%n", violations.size());
        name(violations, "slutningen");
        last = violations;
    }

    /** What came of each cycle so far. */
    List<CycleResult> outcomes() {
        return List.copyOf(outcomes);
    }

    /** What was found at the end. */
    List<Violation> last() {
        return last;
    }

    private void name(List<Violation> violations, String when) {
        for (Violation violation : violations) {
            String line = "      BRUD, frø %d, %s: %s".formatted(seed, when, violation);
            out.println(line);
            note(line);
        }
    }

    private void note(String line) {
        try {
            Files.writeString(
                    folder.resolve("violations.txt"),
                    line + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            out.println("violations.txt kan ikke skrives: " + e);
        }
    }
}
