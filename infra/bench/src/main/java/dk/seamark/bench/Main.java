package dk.seamark.bench;

import dk.seamark.bench.pack.PackProcess;
import dk.seamark.bench.rebuild.RebuildProcess;
import dk.seamark.stack.command.BenchOptions;
import dk.seamark.stack.command.CommandLines;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.StackFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What {@code ./seamark bench} runs. */
@Command
final class Main implements Callable<Integer> {

    /** Those that need no stack. */
    private static final List<String> ALONE = List.of("judging", "pack", "rebuild");

    private static final int FAILED = 1;

    private static final int PER_SECOND = 200;
    private static final int SMALL_PLANS = 24;
    /** As many indicators as the plan of 2024 has. */
    private static final int FEW = 12;

    private static final double P50_TARGET = 15;
    private static final double P99_TARGET = 50;

    @Mixin
    private final BenchOptions options = new BenchOptions();

    private Main() {}

    /** Ends with 0 when all was measured, whatever the figures say. */
    public static void main(String[] words) {
        int code = CommandLines.of(new Main(), 2).execute(words);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws Exception {
        List<String> chosen = options.chosen();
        if (chosen.contains("judging")) {
            Judging.run();
        }
        if (chosen.contains("pack") && !PackProcess.run()) {
            return FAILED;
        }
        List<String> onTheStack =
                chosen.stream().filter(name -> !ALONE.contains(name)).toList();
        try {
            if (!onTheStack.isEmpty()) {
                onAStack(onTheStack);
            }
        } catch (StackFailure failure) {
            System.err.println("seamark: " + failure.getMessage());
            return FAILED;
        }
        boolean rebuilt =
                !chosen.contains("rebuild") || RebuildProcess.run(folder().resolve("rebuild"), options.events());
        return rebuilt ? 0 : FAILED;
    }

    private static Path folder() {
        return OwnClassPath.repository().resolve(".seamark").resolve("bench");
    }

    private static void onAStack(List<String> chosen) throws Exception {
        Path folder = folder();
        try (BenchEnvironment town = BenchEnvironment.open(folder.resolve("first"))) {
            System.out.printf(
                    Locale.ROOT,
                    "%d cores; fsync, synchronous_commit and full_page_writes on; load from the same machine%n",
                    Runtime.getRuntime().availableProcessors());
            for (String name : chosen) {
                switch (name) {
                    case "recording" -> new Recording(town).run();
                    case "relay" -> new RelayCost(town, folder.resolve("second")).run();
                    default -> visibility(town);
                }
            }
        }
    }

    private static void visibility(BenchEnvironment town) throws Exception {
        Visibility visibility =
                new Visibility(town.client(), BenchPlans.enter(town.client(), "lilleplan", SMALL_PLANS, FEW));
        WarmUp.run("commit to visible", () -> visibility::once);
        visibility.milliseconds(PER_SECOND, Duration.ofSeconds(10));
        Samples samples = visibility.milliseconds(PER_SECOND, Duration.ofSeconds(20));
        System.out.println();
        System.out.println("From the answer that acknowledges to the answer that shows it in the standing, at "
                + PER_SECOND + " commands a second");
        System.out.printf(
                Locale.ROOT,
                "p50 %.1f ms, %s%np99 %.1f ms, %s%n",
                samples.median(),
                Targets.atMost(P50_TARGET, samples.median()),
                samples.quantile(0.99),
                Targets.atMost(P99_TARGET, samples.quantile(0.99)));
    }
}
