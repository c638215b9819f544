package dk.seamark.faults.strike;

import dk.seamark.faults.client.Town;
import dk.seamark.faults.client.Workload;
import dk.seamark.stack.SetAside;
import dk.seamark.stack.Stack;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A record that a service signed and has not in its store: it jumps ahead, or says something else under a position that
 * was taken. The municipality waits until an operator sets it aside in both readers, and tells the service itself.
 */
final class SignedStray implements Fault {
    private static final int FAR = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> READERS = List.of("indicator", "reporting");

    private final boolean jumps;
    private @Nullable String place;
    private String service = "policy";

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
        return "`held`, `held --set-aside` in both readers, and tells the sender (*When a municipality waits*). The"
                + " municipality waits so long, and gets no packs (409).";
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random) throws Exception {
        Town town = Town.ALL.get(random.nextInt(Town.ALL.size()));
        service = random.nextBoolean() ? "policy" : "indicator";
        try (Strays strays = new Strays(theatre)) {
            long last = strays.last(town, service);
            place = strays.event(town, service, jumps ? last + FAR : last, Strays.WITHDRAWN, true);
        }
    }

    @Override
    public void mend(Theatre theatre, Workload workload) throws SQLException, InterruptedException {
        Stack stack = theatre.stack();
        String stray = place;
        if (stray == null) {
            return;
        }
        String[] parts = stray.split("/");
        for (String reader : READERS) {
            if (waits(stack, reader, parts)) {
                SetAside.record(stack, reader, stray, "driften", "en fremmed post");
            } else {
                theatre.expect(false, "%s does not wait because of the stray at %s".formatted(reader, stray));
            }
        }
        if (!READERS.contains(service)) {
            try (var owner = stack.postgres().database(service).asOwner();
                    var statement = owner.createStatement()) {
                statement.execute("""
                        INSERT INTO feed_set_aside (topic, partition, record_offset, reason, decided_by)
                        VALUES ('ledger.events.v1', %s, %s, 'en fremmed post', 'driften')""".formatted(parts[0], parts[1]));
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
