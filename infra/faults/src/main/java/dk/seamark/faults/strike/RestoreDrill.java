package dk.seamark.faults.strike;

import dk.seamark.faults.client.Workload;
import dk.seamark.stack.Stack;
import dk.seamark.stack.backup.Backup;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.folder.Folders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The databases are lost with all WAL and restored from a backup that was made a moment before. What was acknowledged
 * since is brought back from the topic. Packs are not issued between the backup and the loss: their bytes are on no
 * topic.
 */
final class RestoreDrill implements Fault {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int BEHIND = 3;
    private static final int REFUSED = 503;
    private static final int SHORTEST = 1_000;
    private static final int LONGEST = 4_000;

    private final Path backup;

    /** @param backup where the backup goes for a while */
    RestoreDrill(Path backup) {
        this.backup = backup;
    }

    @Override
    public String id() {
        return "restore";
    }

    @Override
    public String title() {
        return "PostgreSQL's disk is lost, and a backup without the newest WAL restored";
    }

    @Override
    public String operator() {
        return "`restore`, sees what is missing, `repair-store --apply`, starts (*Restore*).";
    }

    /** The stack is down for most of it. */
    @Override
    public boolean isRevived() {
        return false;
    }

    @Override
    public void prepare(Theatre theatre, Workload workload, RandomGenerator random) throws InterruptedException {
        workload.issuePacks(false);
        workload.pause();
        workload.goOn();
        Folders.delete(backup);
        theatre.maintenance().backup(backup, false);
        Thread.sleep(random.nextInt(SHORTEST, LONGEST));
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random) throws InterruptedException {
        workload.pause();
        Quiescence.await(theatre.stack(), PATIENCE);
        theatre.stop();
        Folders.delete(theatre.plan().folder().resolve(theatre.plan().use()).resolve("postgres"));
    }

    @Override
    public void mend(Theatre theatre, Workload workload) throws InterruptedException {
        int missing = theatre.maintenance().restore(new Backup(backup), Optional.empty(), false);
        theatre.expect(missing == BEHIND, "restore ended with %d, though figures are missing".formatted(missing));
        try (Stack behind = Stack.start(theatre.plan().again().only(List.of("policy", "indicator")), theatre::say)) {
            Reply refused = workload.tryFigure(behind);
            theatre.expect(
                    refused.status() == REFUSED && refused.text().contains("store-behind"),
                    "a store that is behind answered %d %s".formatted(refused.status(), refused.text()));
        }
        int repaired = theatre.maintenance().repairStore(true);
        theatre.expect(repaired == 0, "repair-store --apply ended with " + repaired);
        Folders.delete(backup);
        theatre.start();
        workload.issuePacks(true);
        workload.goOn();
    }
}
