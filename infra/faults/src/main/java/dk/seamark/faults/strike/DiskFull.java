package dk.seamark.faults.strike;

import dk.seamark.faults.client.Workload;
import dk.seamark.stack.StackPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The disk with all data and logs of the stack is full for some seconds. */
final class DiskFull implements Fault {
    private static final int SHORTEST = 2_000;
    private static final int LONGEST = 6_000;

    private final SmallDisk disk;

    /** @param image the file in which the disk is */
    DiskFull(Path image) {
        disk = new SmallDisk(image);
    }

    @Override
    public String id() {
        return "disk-full";
    }

    @Override
    public String title() {
        return "the disk of PostgreSQL, Kafka and all logs is full for 2 to 6 s";
    }

    @Override
    public String operator() {
        return "Makes room; what ended is started again.";
    }

    @Override
    public Optional<String> hindrance() {
        return SmallDisk.hindrance();
    }

    @Override
    public StackPlan stage(StackPlan plan) throws IOException, InterruptedException {
        disk.mount(plan.folder());
        return plan;
    }

    @Override
    public void clear() throws IOException, InterruptedException {
        disk.unmount();
    }

    @Override
    public Set<String> ends() {
        return Set.of("postgres", "kafka", "issuer", "policy", "indicator", "reporting");
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random)
            throws IOException, InterruptedException, StrikeFailed {
        try {
            if (!disk.fill()) {
                throw new StrikeFailed("there is room left on the disk");
            }
            Thread.sleep(random.nextInt(SHORTEST, LONGEST));
        } finally {
            disk.free();
        }
    }
}
