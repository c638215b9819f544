package dk.seamark.bench.rebuild;

import dk.seamark.stack.ServiceProgram;
import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the measurements of a rebuild in a JVM of their own. Its heap is bounded by what a rebuild may need at
 * most, so that it would end with an error if that were not enough.
 */
public final class RebuildProcess {

    private RebuildProcess() {}

    /**
     * Measures, and says what it finds on this process's output.
     *
     * @param folder takes the data, and is gone afterwards
     * @param events how many there are in each journal: numbers, parted by commas
     * @return whether it came to its end, whatever the figures say
     */
    public static boolean run(Path folder, String events) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(OwnClassPath.java(), "-Xmx1g"));
        command.addAll(ServiceProgram.MEMORY_FLAGS);
        command.addAll(List.of(
                "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "-cp",
                System.getProperty("java.class.path"),
                RebuildMain.class.getName(),
                folder.toString(),
                events));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
