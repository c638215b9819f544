package dk.seamark.faults;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dk.seamark.faults.check.Inspection;
import dk.seamark.faults.client.Requests;
import dk.seamark.faults.client.Statuses;
import dk.seamark.faults.client.Town;
import dk.seamark.faults.client.Workload;
import dk.seamark.faults.strike.Fault;
import dk.seamark.faults.strike.StrikeFailed;
import dk.seamark.faults.strike.Theatre;
import dk.seamark.stack.StackPlan;
import dk.seamark.stack.client.UnexpectedReply;
import dk.seamark.stack.evidence.Violation;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Faults strike one after another while clerks work; after each, all is looked at. */
final class FaultRun {
    private static final double NANOSECONDS = 1e9;
    private static final int CALM = 1_000;
    private static final Duration REVIVAL = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final long seed;
    private final RunRecord record;
    private final Statuses statuses = new Statuses();

    /**
     * A run.
     *
     * @param folder its own: stack, logs and acknowledgements
     * @param record takes what came of each cycle
     */
    FaultRun(Path folder, long seed, RunRecord record) {
        this.folder = folder;
        this.seed = seed;
        this.record = record;
    }

    /**
     * Strikes.
     *
     * @param faults what may strike; each comes as often as it weighs before any comes more often
     * @param end when no further cycle is begun, by {@link System#nanoTime()}
     * @return what came of each cycle
     */
    List<CycleResult> run(List<Fault> faults, int cycles, long end) throws Exception {
        Files.createDirectories(folder);
        StackPlan plan = StackPlan.temporary(folder.resolve("stack"));
        for (Fault fault : faults) {
            plan = fault.stage(plan);
        }
        try {
            return run(plan, faults, cycles, end);
        } finally {
            keepLogs();
            for (Fault fault : faults) {
                fault.clear();
            }
        }
    }

    /** Beside the stack, whose folder may be on a disk of its own. */
    private void keepLogs() throws IOException {
        Path logs = folder.resolve("stack/logs");
        if (Files.isDirectory(logs)) {
            Files.createDirectories(folder.resolve("logs"));
            try (Stream<Path> files = Files.list(logs)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve("logs").resolve(file.getFileName()), REPLACE_EXISTING);
                }
            }
        }
    }

    private List<CycleResult> run(StackPlan plan, List<Fault> faults, int cycles, long end) throws Exception {
        try (PrintStream log = new PrintStream(folder.resolve("operator.log").toFile(), StandardCharsets.UTF_8);
                Theatre theatre = Theatre.open(plan, log);
                Requests requests =
                        new Requests(theatre, statuses, "s" + seed, folder.resolve("acknowledgements.jsonl"));
                Workload workload = Workload.of(requests, seed)) {
            for (Town town : Town.ALL) {
                town.enter(theatre.client(1), requests);
            }
            Inspection inspection = new Inspection(folder, PATIENCE);
            inspection.begin(theatre, requests);
            workload.goOn();
            RandomGenerator random = new Random(seed);
            List<Fault> deck = new ArrayList<>();
            for (int cycle = 1; record.struck() < cycles && System.nanoTime() < end; cycle++) {
                if (deck.isEmpty()) {
                    faults.forEach(fault -> deck.addAll(Collections.nCopies(fault.weight(), fault)));
                }
                Fault fault = deck.remove(random.nextInt(deck.size()));
                theatre.say("== cycle %d: %s ==".formatted(cycle, fault.id()));
                CycleResult outcome = cycle(cycle, fault, theatre, requests, workload, inspection, random);
                record.add(outcome, cycles);
            }
            workload.pause();
            record.end(looked(inspection, theatre, requests, workload, true));
        }
        return record.outcomes();
    }

    private CycleResult cycle(
            int number,
            Fault fault,
            Theatre theatre,
            Requests requests,
            Workload workload,
            Inspection inspection,
            RandomGenerator random)
            throws Exception {
        Thread.sleep(CALM);
        fault.prepare(theatre, workload, random);
        statuses.take();
        statuses.takeLongest();
        String unmade = struck(fault, theatre, workload, random);
        long over = System.nanoTime();
        AtomicBoolean up = new AtomicBoolean(!fault.isRevived());
        Thread reviver = Thread.ofVirtual().start(() -> keepUp(theatre, fault, up));
        fault.mend(theatre, workload);
        if (!workload.probe()) {
            theatre.complain("what was taken after the fault was not shown within minutes");
        }
        double back = seconds(over);
        up.set(true);
        reviver.join();
        Map<String, Long> seen = statuses.take();
        fault.tidy(theatre, workload);
        workload.pause();
        try {
            long quiet = System.nanoTime();
            List<Violation> violations = looked(inspection, theatre, requests, workload, false);
            double longest = statuses.takeLongest() / NANOSECONDS;
            return new CycleResult(number, fault, seen, longest, back, seconds(quiet), violations, unmade);
        } finally {
            workload.goOn();
        }
    }

    /** Why the fault could not be made to happen; null if it happened. */
    private static @Nullable String struck(Fault fault, Theatre theatre, Workload workload, RandomGenerator random)
            throws Exception {
        try {
            fault.strike(theatre, workload, random);
            return null;
        } catch (StrikeFailed failed) {
            theatre.say(String.valueOf(failed.getMessage()));
            return String.valueOf(failed.getMessage());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / NANOSECONDS;
    }

    /** What was found; that somebody did not answer when he was looked at is a violation too. */
    private static List<Violation> looked(
            Inspection inspection, Theatre theatre, Requests requests, Workload workload, boolean thorough)
            throws InterruptedException, IOException {
        try {
            return inspection.violations(theatre, requests, workload, thorough);
        } catch (SQLException | UnexpectedReply | UncheckedIOException e) {
            return List.of(new Violation("no-look", e.toString()));
        }
    }

    /** Until all is up; a start that fails is tried again. */
    private static void keepUp(Theatre theatre, Fault fault, AtomicBoolean up) {
        try {
            while (!up.get()) {
                try {
                    theatre.revive(fault.ends());
                } catch (StackFailure failure) {
                    theatre.say(String.valueOf(failure.getMessage()));
                }
                Thread.sleep(REVIVAL);
            }
        } catch (InterruptedException ignored) {
            // The run is over.
        }
    }
}
