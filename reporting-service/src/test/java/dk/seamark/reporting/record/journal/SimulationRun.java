package dk.seamark.reporting.record.journal;

import dk.seamark.stack.command.CommandLines;
import dk.seamark.stack.command.FaultOptions;
import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.process.OwnClassPath;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What {@code ./seamark faults --simulate} runs. */
@Command
final class SimulationRun implements Callable<Integer> {

    private static final int FOUND = 1;

    @Mixin
    private final FaultOptions options = new FaultOptions();

    private final Path folder;

    /** @param folder gets the file of the seeds that find something */
    SimulationRun(Path folder) {
        this.folder = folder;
    }

    /** Ends with 0 when nothing was found, with 1 when something was, with 2 on a wrong word. */
    public static void main(String[] words) {
        Path folder = OwnClassPath.repository().resolve(".seamark/faults");
        System.exit(CommandLines.of(new SimulationRun(folder), 2).execute(words));
    }

    @Override
    public Integer call() throws Exception {
        Folders.create(folder);
        long failed = Simulation.run(options.seeds(), options.seed(), folder.resolve("seeds.txt"));
        System.out.printf("%d frø: %s%n", options.seeds(), failed == 0 ? "intet brud" : failed + " BRUD, se ovenfor");
        return failed == 0 ? 0 : FOUND;
    }
}
