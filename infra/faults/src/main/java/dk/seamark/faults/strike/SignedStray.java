package dk.seamark.faults.strike;

import dk.seamark.faults.client.Town;
import dk.seamark.faults.client.Workload;
import dk.seamark.stack.SetAside;
import dk.seamark.stack.Stack;
import java.sql.SQLException;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A record that indicator-service signed and has not in its store: it jumps ahead, or says something else under a
 * position that was taken. The source waits until an operator sets it aside in both readers, of which one is the
 * service itself.
 */
final class SignedStray implements Fault {
    private static final int FAR = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final String SENDER = "indicator";
    private static final String BY = "driften";
    private static final String REASON = "en fremmed post";

    private final boolean jumps;
    private @Nullable String place;

    SignedStray(boolean jumps) {
        this.jumps = jumps;
    }

    @Override
    public String id() {
        return jumps ? "stray-jumped" : "stray-contradicting";
    }

    @Override
    public String title() {
        return "a signed record "
                + (jumps ? "whose position jumped" : "that says something else under a taken position");
    }

    @Override
    public String operator() {
        return "`held`, then `held --set-aside` in each reader that waits, and tells the sender (*When a municipality waits*)."
                + " The municipality gets no packs so long.";
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random) throws Exception {
        Town town = Town.ALL.get(random.nextInt(Town.ALL.size()));
        try (Strays strays = new Strays(theatre)) {
            long last = strays.last(town, SENDER);
            place = strays.event(town, SENDER, jumps ? last + FAR : last, Strays.WITHDRAWN, true);
        }
    }

    @Override
    public void mend(Theatre theatre, Workload workload) throws SQLException, InterruptedException {
        Stack stack = theatre.stack();
        String stray = place;
        if (stray == null) {
            return;
        }
        String[] parts = stray.split("/", 2);
        if (waits(stack, "reporting", parts)) {
            SetAside.record(stack, "reporting", stray, BY, REASON);
        } else {
            theatre.expect(false, "reporting does not wait because of the stray at " + stray);
        }
        // It remembers the last position alone: by now the stray may be an older one, which it drops.
        if (waits(stack, SENDER, parts)) {
            SetAside.record(stack, SENDER, stray, BY, REASON);
        } else {
            theatre.expect(!jumps, SENDER + " does not wait because of the stray at " + stray);
            try (var owner = stack.postgres().database(SENDER).asOwner();
                    var statement = owner.createStatement()) {
                statement.execute("""
                        INSERT INTO feed_set_aside (topic, partition, record_offset, reason, decided_by)
                        VALUES ('ledger.events.v1', %s, %s, '%s', '%s')""".formatted(parts[0], parts[1], REASON, BY));
            }
        }
    }

    private static boolean waits(Stack stack, String reader, String[] place) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            long waiting = Databases.number(
                    stack,
                    reader,
                    "SELECT count(*) FROM feed_held WHERE partition = %s AND record_offset = %s"
                            .formatted(place[0], place[1]));
            if (waiting > 0) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }
}
