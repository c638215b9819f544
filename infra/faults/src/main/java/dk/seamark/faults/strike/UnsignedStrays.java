package dk.seamark.faults.strike;

import dk.seamark.faults.client.Town;
import dk.seamark.faults.client.Workload;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/** Somebody with a login and no key writes to the topic under municipalities' keys. */
record UnsignedStrays() implements Fault {
    private static final int FAR = 7;

    @Override
    public String id() {
        return "stray-unsigned";
    }

    @Override
    public String title() {
        return "unsigned records under municipalities' keys: garbage, a tombstone, an unknown type, a jumped position";
    }

    @Override
    public String operator() {
        return "Finds out who holds the login (`seamark_feed_refused_total`).";
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random) throws Exception {
        Town town = Town.ALL.get(random.nextInt(Town.ALL.size()));
        byte[] garbage = new byte[random.nextInt(200)];
        random.nextBytes(garbage);
        try (Strays strays = new Strays(theatre)) {
            strays.bare(town, garbage);
            strays.bare(town, null);
            strays.bare(town, "{\"value\":".getBytes(StandardCharsets.UTF_8));
            long last = strays.last(town, "indicator");
            strays.event(town, "indicator", last + 1, Strays.UNKNOWN, false);
            strays.event(town, "indicator", last + FAR, Strays.WITHDRAWN, false);
        }
    }
}
