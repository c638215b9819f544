package dk.seamark.faults;

import dk.seamark.faults.strike.Fault;
import dk.seamark.faults.strike.Faults;
import dk.seamark.stack.command.CommandLines;
import dk.seamark.stack.command.FaultOptions;
import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.StackFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What {@code ./seamark faults} runs. */
@Command
final class Main implements Callable<Integer> {
    private static final int FOUND = 1;

    @Mixin
    private final FaultOptions options = new FaultOptions();

    private Main() {}

    /** Ends with 0 when nothing was found, with 1 when something was or the stack failed, with 2 on a wrong word. */
    public static void main(String[] words) {
        System.exit(CommandLines.of(new Main(), 2).execute(words));
    }

    @Override
    public Integer call() throws Exception {
        try {
            if (options.simulate()) {
                throw new StackFailure("--simulate kører med ./seamark faults --simulate.");
            }
            return strike(options.seed());
        } catch (StackFailure failure) {
            System.err.println("seamark: " + failure.getMessage());
            return FOUND;
        }
    }

    private int strike(long seed) throws Exception {
        Path folder = OwnClassPath.repository().resolve(".seamark/faults/" + seed);
        List<Fault> faults = chosen(folder);
        Folders.delete(folder);
        Folders.create(folder);
        System.out.printf(
                "Frø %d, %d cyklusser, %d slags fejl; alt skrives i %s%n",
                seed, options.cycles(), faults.size(), folder);
        RunRecord record = new RunRecord(folder, seed, System.out);
        long end = System.nanoTime() + Duration.ofMinutes(options.minutes()).toNanos();
        try {
            new FaultRun(folder, seed, record).run(faults, options.cycles(), end);
        } finally {
            String table = ResultTable.markdown(record.outcomes());
            Files.writeString(folder.resolve("table.md"), table);
            System.out.println();
            System.out.print(table);
        }
        boolean well = record.last().isEmpty()
                && record.outcomes().stream()
                        .allMatch(outcome -> outcome.violations().isEmpty());
        System.out.printf(
                "%d cyklusser, frø %d: %s%n", record.struck(), seed, well ? "intet brud" : "BRUD, se ovenfor");
        if (well) {
            Folders.delete(folder.resolve("stack"));
            Files.deleteIfExists(folder.resolve("disk.img"));
        }
        return well ? 0 : FOUND;
    }

    private List<Fault> chosen(Path folder) {
        List<Fault> all = Faults.all(folder);
        List<String> ids = all.stream().map(Fault::id).toList();
        for (String word : options.only()) {
            if (!ids.contains(word)) {
                throw new StackFailure("Ingen fejl hedder %s; vælg mellem %s.".formatted(word, String.join(", ", ids)));
            }
        }
        List<Fault> chosen = new ArrayList<>();
        for (Fault fault : all) {
            if (options.only().isEmpty() || options.only().contains(fault.id())) {
                fault.hindrance()
                        .ifPresentOrElse(
                                why -> System.out.println("Springes over: " + fault.id() + " – " + why),
                                () -> chosen.add(fault));
            }
        }
        if (chosen.isEmpty()) {
            throw new StackFailure("Ingen af fejlene kan prøves her.");
        }
        return chosen;
    }
}
