package dk.seamark.faults.strike;

import dk.seamark.faults.client.Workload;
import dk.seamark.stack.StackPlan;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The clock of the services and the issuer jumps by 90 days and back, while they run; that of PostgreSQL stays. */
final class ClockJump implements Fault {
    private static final int SHORTEST = 3_000;
    private static final int LONGEST = 7_000;

    private final FakeClock clock;
    private final String days;

    ClockJump(FakeClock clock, String days) {
        this.clock = clock;
        this.days = days;
    }

    @Override
    public String id() {
        return days.startsWith("+") ? "clock-ahead" : "clock-behind";
    }

    @Override
    public String title() {
        return "the clock of services and issuer jumps by %s days for 3 to 7 s, and back"
                .formatted(days.replace("d", ""));
    }

    @Override
    public String operator() {
        return "Sets the clock right. Times of events of the meantime stay as they were said.";
    }

    @Override
    public Optional<String> hindrance() {
        return FakeClock.hindrance();
    }

    @Override
    public StackPlan stage(StackPlan plan) {
        return plan.in(clock::environment);
    }

    /** Processes read the clock from a file for this cycle alone, as that makes them slow. */
    @Override
    public void prepare(Theatre theatre, Workload workload, RandomGenerator random) {
        clock.set("+0");
        clock.use(true);
        theatre.restartServices();
    }

    @Override
    public void tidy(Theatre theatre, Workload workload) {
        clock.use(false);
        theatre.restartServices();
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random) throws InterruptedException {
        clock.set(days);
        Thread.sleep(random.nextInt(SHORTEST, LONGEST));
        clock.set("+0");
    }
}
