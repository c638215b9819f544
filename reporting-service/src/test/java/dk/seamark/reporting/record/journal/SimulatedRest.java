package dk.seamark.reporting.record.journal;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.relay.SimulatedStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What must hold when all has come to rest. */
record SimulatedRest(SimulatedDeliveries deliveries) {

    /**
     * Of every source that does not wait everything is there, and of the others what came before. Only a stray holds a
     * source, or that what was said before of plans waits.
     */
    void nothingElseWaits() {
        Set<String> waiting = deliveries.tables.waiting();
        Set<String> held = new HashSet<>();
        deliveries.tables.obstacles().forEach((record, obstacle) -> {
            deliveries.demand(deliveries.strays.hold(record), "%s holds its source, and is a true record", record);
            held.add(text(record, "ce_source"));
        });
        deliveries.demand(waiting.containsAll(held), "%s wait, and a record of %s does not fit", waiting, held);
        deliveries.demand(waitForNothing().isEmpty(), "%s wait for nothing", waitForNothing());
        for (String municipality : SimulatedDeliveries.MUNICIPALITIES) {
            for (SimulatedDeliveries.Service service : deliveries.services) {
                String source = service.source(municipality);
                isThere(municipality, service, waiting.contains(source));
            }
            isInOrder(municipality);
        }
    }

    /** The sources that wait though no record of theirs is a misfit, and nothing that their first rests on waits. */
    Set<String> waitForNothing() {
        Set<String> waiting = deliveries.tables.waiting();
        Set<String> idle = new HashSet<>(waiting);
        deliveries.tables.obstacles().keySet().forEach(record -> idle.remove(text(record, "ce_source")));
        idle.removeIf(source -> rests(source, waiting));
        return idle;
    }

    /** Whether a source's first waiting record is a figure, and waits for another source's earlier one. */
    private boolean rests(String source, Set<String> waiting) {
        ConsumerRecord<byte[], byte[]> first = deliveries.tables.waiting(source).getFirst();
        return text(first, "ce_type").contains("measurement")
                && waiting.stream()
                        .filter(other -> !other.equals(source) && other.split("/")[1].equals(source.split("/")[1]))
                        .anyMatch(other ->
                                deliveries.tables.waiting(other).getFirst().offset() < first.offset());
    }

    private static String text(ConsumerRecord<byte[], byte[]> record, String header) {
        return new String(record.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    /** Every municipality has everything, and every stray is kept for nobody. */
    void everythingIsThere() {
        for (String municipality : SimulatedDeliveries.MUNICIPALITIES) {
            deliveries.services.forEach(service -> isThere(municipality, service, false));
            isInOrder(municipality);
        }
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

    /** What a service stored of a municipality is in the journal, in its order; only the first of it if it waits. */
    private void isThere(String municipality, SimulatedDeliveries.Service service, boolean waits) {
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
        List<String> due = waits && journalled.size() < stored.size() ? stored.subList(0, journalled.size()) : stored;
        deliveries.demand(
                due.equals(journalled),
                "%s stored for %s: %s, and the journal has %s",
                service.name,
                municipality,
                stored,
                journalled);
    }

    /** The positions are dense, nothing else is in the journal, and no figure is there before its plan's events. */
    private void isInOrder(String municipality) {
        long rows = deliveries.strays.unreadable(municipality);
        for (SimulatedDeliveries.Service service : deliveries.services) {
            rows += deliveries
                    .journal
                    .of(municipality, service.source(municipality))
                    .size();
        }
        Map<String, Long> figures = new HashMap<>();
        long next = 1;
        for (WritableJournal.Row row : deliveries.journal.rows(municipality)) {
            deliveries.demand(
                    row.head().position() == next,
                    "%s has position %d where %d is due",
                    row,
                    row.head().position(),
                    next);
            next++;
            if (row.record() instanceof FeedRecord.Decoded decoded) {
                switch (decoded.event()) {
                    case IndicatorEvent figure -> figures.merge(figure.planId(), decoded.offset(), Math::max);
                    case PlanEvent plan ->
                        deliveries.demand(
                                figures.getOrDefault(plan.planId(), -1L) < decoded.offset(),
                                "%s came before a figure of its plan, and is behind it in the journal",
                                row);
                    default -> {}
                }
            }
        }
        deliveries.demand(
                next == rows + 1, "%s has %d rows in the journal, and %d were sent", municipality, next - 1, rows);
    }

    /** Another journal of the same topic has the same rows. */
    void isTheSame(SimulatedJournal again) {
        for (String municipality : SimulatedDeliveries.MUNICIPALITIES) {
            List<String> first = rows(deliveries.journal.rows(municipality));
            List<String> second = rows(again.rows(municipality));
            deliveries.demand(
                    first.equals(second), "the journal of %s was %s, and built again %s", municipality, first, second);
        }
    }

    private static List<String> rows(Collection<WritableJournal.Row> rows) {
        return rows.stream()
                .map(row -> row.head().position() + " " + row.record().source() + " "
                        + row.record().sequence() + " " + row.record().offset())
                .toList();
    }
}
