package dk.seamark.faults.strike;

import dk.seamark.stack.Stack;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits until nothing is under way: every event is sent and taken by every reader. */
public final class Quiescence {
    private static final List<String> READERS = List.of("indicator", "reporting");

    private Quiescence() {}

    /** What is still under way when patience has ended; empty if nothing is. */
    public static List<String> await(Stack stack, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            List<String> open = open(stack);
            if (open.isEmpty() || System.nanoTime() > end) {
                return open;
            }
            Thread.sleep(100);
        }
    }

    private static List<String> open(Stack stack) {
        List<String> open = new ArrayList<>();
        try {
            long stored = 0;
            for (String service : Stack.SERVICES) {
                long unsent = Databases.number(
                        stack,
                        service,
                        "SELECT count(*) FROM domain_event_entry, relay_cursor WHERE (xid, global_index) > (sent_xid, sent_index)");
                stored += Databases.number(stack, service, "SELECT count(*) FROM domain_event_entry");
                if (unsent > 0) {
                    open.add("%s has %d events that are not sent".formatted(service, unsent));
                }
            }
            for (String reader : READERS) {
                long taken = Databases.number(stack, reader, "SELECT coalesce(sum(position), 0) FROM feed_source");
                if (taken != stored) {
                    open.add("%s has taken %d of %d events".formatted(reader, taken, stored));
                }
                long held = Databases.number(stack, reader, "SELECT count(*) FROM feed_held");
                if (held > 0) {
                    open.add("%d records wait in %s".formatted(held, reader));
                }
            }
            long texts = 0;
            for (String service : List.of("policy", "indicator")) {
                texts += Databases.number(stack, service, "SELECT count(*) FROM text");
            }
            long received = Databases.number(stack, "reporting", "SELECT count(*) FROM received_text");
            if (received < texts) {
                open.add("reporting has %d of %d texts".formatted(received, texts));
            }
            long facts = Databases.number(stack, "reporting", """
                    SELECT count(*) FROM (SELECT municipality, max(position) AS last FROM journal
                        WHERE municipality <> '' GROUP BY municipality) j
                    WHERE last > (SELECT max(position) FROM fact_head h WHERE h.municipality = j.municipality)
                       OR last > (SELECT size FROM log_head l WHERE l.municipality = j.municipality)""");
            if (facts > 0) {
                open.add("the facts or the log of %d municipalities do not follow".formatted(facts));
            }
        } catch (SQLException e) {
            open.add("the databases do not answer: " + e.getMessage());
        }
        return open;
    }
}
