package dk.seamark.faults.strike;

import dk.seamark.faults.client.Workload;
import dk.seamark.stack.process.Member;
import java.util.random.RandomGenerator;

/** SIGSTOP for some seconds: more or less than a relay's session may be silent. */
record Freeze(String member) implements Fault {
    private static final int SHORTEST = 1_000;
    private static final int LONGEST = 8_000;

    @Override
    public String id() {
        return "freeze-" + member;
    }

    @Override
    public String title() {
        return Names.of(member) + " stands still for 1 to 8 s (SIGSTOP)";
    }

    @Override
    public String operator() {
        return "Nothing.";
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random) throws InterruptedException {
        Member frozen = theatre.stack().member(member);
        frozen.freeze();
        try {
            Thread.sleep(random.nextInt(SHORTEST, LONGEST));
        } finally {
            frozen.thaw();
        }
    }
}
