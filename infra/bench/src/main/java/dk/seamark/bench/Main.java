package dk.seamark.bench;

import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.StackFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What {@code ./seamark bench} runs: {@code judging}, {@code visibility}, {@code recording}, {@code relay}, or all. */
final class Main {

    private static final List<String> ALL = List.of("judging", "visibility", "recording", "relay");
    private static final int PER_SECOND = 200;
    private static final int SMALL_PLANS = 24;
    /** As many indicators as the plan of 2024 has. */
    private static final int FEW = 12;

    private static final double P50_TARGET = 15;
    private static final double P99_TARGET = 50;

    private Main() {}

    /** Ends with 0 when all was measured, whatever the figures say. */
    public static void main(String[] arguments) throws Exception {
        List<String> chosen = arguments.length == 0 ? ALL : List.of(arguments);
        if (!ALL.containsAll(chosen)) {
            System.err.println("seamark: vælg mellem " + String.join(", ", ALL) + " (ingen: alle).");
            System.exit(2);
        }
        if (chosen.contains("judging")) {
            Judging.run();
        }
        List<String> onTheStack =
                chosen.stream().filter(name -> !name.equals("judging")).toList();
        if (!onTheStack.isEmpty()) {
            onAStack(onTheStack);
        }
    }

    private static void onAStack(List<String> chosen) throws Exception {
        Path folder = OwnClassPath.repository().resolve(".seamark").resolve("bench");
        try (BenchTown town = BenchTown.open(folder.resolve("first"))) {
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
        } catch (StackFailure failure) {
            System.err.println("seamark: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void visibility(BenchTown town) throws Exception {
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
