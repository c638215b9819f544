package dk.seamark.reporting.record.journal;

import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.relay.SimulatedStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What must hold when all has come to rest. */
record SimulatedRest(SimulatedDeliveries deliveries) {

    /** Every municipality that does not wait for a decision has everything. */
    void nobodyWaitsForAnother() {
        Set<String> waiting = deliveries.tables.waiting();
        for (String municipality : SimulatedDeliveries.MUNICIPALITIES) {
            if (!waiting.contains(municipality)) {
                everythingIsThere(municipality);
            }
        }
        Set<String> held = new HashSet<>();
        deliveries.tables.obstacles().forEach((record, obstacle) -> {
            deliveries.demand(
                    deliveries.strays.hold(record), "%s holds its municipality, and is a true record", record);
            held.add(new String(record.key(), java.nio.charset.StandardCharsets.UTF_8));
        });
        deliveries.demand(held.equals(waiting), "%s wait, and a record of %s does not fit", waiting, held);
    }

    /** Every municipality has everything, and every stray is kept for nobody. */
    void everythingIsThere() {
        SimulatedDeliveries.MUNICIPALITIES.forEach(this::everythingIsThere);
        int nobodys = deliveries.journal.rows("").size();
        deliveries.demand(
                nobodys == deliveries.strays.holding(),
                "%d strays were sent, and %d records are nobody's",
                deliveries.strays.holding(),
                nobodys);
        Set<UUID> stored = new HashSet<>();
        for (SimulatedDeliveries.Service service : deliveries.services) {
            SimulatedDeliveries.MUNICIPALITIES.forEach(
                    municipality -> service.store.events(municipality).forEach(event -> stored.add(event.id())));
            deliveries.demand(
                    stored.containsAll(service.acknowledged), "%s acknowledged what it does not have", service.name);
        }
    }

    private void everythingIsThere(String municipality) {
        long rows = deliveries.strays.unreadable(municipality);
        for (SimulatedDeliveries.Service service : deliveries.services) {
            List<String> stored = new ArrayList<>();
            List<SimulatedStore.Stored> events = service.store.events(municipality);
            for (int i = 0; i < events.size(); i++) {
                deliveries.demand(
                        service.store.positionOf(events.get(i)) == i + 1,
                        "%s has position %d and is number %d of its municipality",
                        events.get(i),
                        service.store.positionOf(events.get(i)),
                        i + 1);
                stored.add((i + 1) + " " + events.get(i).id());
            }
            List<String> journalled = new ArrayList<>();
            for (FeedRecord.Decoded record : deliveries.journal.of(municipality, service.source(municipality))) {
                journalled.add(record.sequence() + " " + record.envelope().id());
            }
            deliveries.demand(
                    stored.equals(journalled),
                    "%s stored for %s: %s, and the journal has %s",
                    service.name,
                    municipality,
                    stored,
                    journalled);
            rows += events.size();
        }
        long next = 1;
        for (WritableJournal.Row row : deliveries.journal.rows(municipality)) {
            deliveries.demand(
                    row.head().position() == next,
                    "%s has position %d where %d is due",
                    row,
                    row.head().position(),
                    next);
            next++;
        }
        deliveries.demand(
                next == rows + 1, "%s has %d rows in the journal, and %d were sent", municipality, next - 1, rows);
    }
}
