package dk.seamark.bench.pack;

import dk.seamark.stack.ServiceProgram;
import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the measurements of packs in a JVM of their own. Its heap is bounded by what making packs may need at
 * most, so that it would end with an error if that were not enough.
 */
public final class PackProcess {

    private PackProcess() {}

    /**
     * Measures, and says what it finds on this process's output.
     *
     * @return whether it came to its end, whatever the figures say
     */
    public static boolean run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(OwnClassPath.java(), "-Xmx512m"));
        command.addAll(ServiceProgram.MEMORY_FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PackMain.class.getName()));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
