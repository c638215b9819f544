package dk.seamark.faults.strike;

import dk.seamark.faults.client.Workload;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Kafka is stopped and stays away for some seconds. */
record BrokerAway() implements Fault {
    private static final int SHORTEST = 3_000;
    private static final int LONGEST = 9_000;

    @Override
    public String id() {
        return "broker-away";
    }

    @Override
    public String title() {
        return "Kafka is stopped, and away for 3 to 9 s";
    }

    @Override
    public String operator() {
        return "Starts Kafka. Figures are taken meanwhile; standings do not move.";
    }

    @Override
    public Set<String> ends() {
        return Set.of("kafka");
    }

    @Override
    public int weight() {
        return 2;
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random) throws InterruptedException {
        theatre.stack().member("kafka").stop();
        Thread.sleep(random.nextInt(SHORTEST, LONGEST));
    }
}
