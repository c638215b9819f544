package dk.seamark.faults.strike;

import dk.seamark.faults.client.Workload;
import java.util.Set;
import java.util.random.RandomGenerator;

/** SIGKILL, as a power cut would, and a start after it. */
record Kill(String member) implements Fault {

    @Override
    public String id() {
        return "kill-" + member;
    }

    @Override
    public String title() {
        return "`kill -9` of " + Names.of(member);
    }

    @Override
    public String operator() {
        return "Nothing: what runs it starts it again.";
    }

    @Override
    public Set<String> ends() {
        return Set.of(member);
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random) {
        theatre.stack().member(member).kill();
    }
}
