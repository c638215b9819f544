package dk.seamark.reporting.record.journal;

import dk.seamark.kit.feed.SimulatedFeed;
import dk.seamark.kit.feed.SimulatedFeedTables;
import dk.seamark.kit.relay.SimulatedRelay;
import dk.seamark.kit.relay.SimulatedStore;
import dk.seamark.kit.simulation.Chance;
import dk.seamark.kit.simulation.Planted;
import dk.seamark.kit.simulation.SimulatedBroker;
import dk.seamark.kit.simulation.SimulatedDatabase;
import dk.seamark.kit.simulation.SimulatedGroup;
import dk.seamark.kit.simulation.World;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * From commits to the journal in one thread: stores with two relays each, a broker, and two instances of the feed with
 * their journal. A seed decides what happens and what fails; then all is calm, and what must hold is looked at. See
 * docs/adr/0056-simulated-deliveries.md.
 */
final class SimulatedDeliveries {

    static final List<String> MUNICIPALITIES = List.of("slagelse", "odense", "skanderborg");

    /** What rests on plans, and what says them. */
    private static final List<String> SERVICES = List.of("indicator-service", "policy-service");

    private static final List<String> PLANS = List.of("p", "q");
    private static final Map<String, byte[]> FIGURES = payloads(SimulatedStore::figure);
    private static final Map<String, byte[]> INDICATORS =
            payloads((municipality, plan) -> "{\"municipality\":\"%s\",\"planId\":\"%s\",\"indicatorId\":\"i\"}"
                    .formatted(municipality, plan)
                    .getBytes(StandardCharsets.UTF_8));

    private static final int PARTITIONS = 2;
    private static final int LONGEST_REST = 20_000;

    final World world;
    final Chance chance;
    final SimulatedBroker broker;
    final SimulatedFeedTables tables;
    final SimulatedJournal journal;
    final List<Service> services = new ArrayList<>();
    final SimulatedStrays strays;
    private final long seed;
    private long ids;

    /** A command service: its store, and who appends to it. */
    final class Service {

        final String name;
        final SimulatedStore store;
        final Set<UUID> acknowledged = new HashSet<>();
        private final List<SimulatedStore.Appending> open = new ArrayList<>();
        private int left = 1 + chance.below(7);

        Service(String name) {
            this.name = name;
            store = name.equals("policy-service")
                    ? new SimulatedStore(world, "policy.indicator-removed", event -> payload(INDICATORS, event))
                    : new SimulatedStore(world, SimulatedStore.TYPE, event -> payload(FIGURES, event));
            store.onSent(event -> demand(
                    broker.hasEvent(event.id().toString()),
                    "%s is said to be acknowledged and is not on the topic",
                    event));
            world.add(store);
            for (int i = 0; i < 2; i++) {
                SimulatedRelay relay = new SimulatedRelay(world, store, broker, name);
                world.add(relay);
                world.add(relay);
            }
            world.add(this::append);
            world.add(this::append);
        }

        String source(String municipality) {
            return "/" + municipality + "/" + name;
        }

        /** Appends in one of several transactions at a time, or ends one. */
        private void append() {
            if (left > 0 && (open.isEmpty() || open.size() < 3 && chance.oneIn(3))) {
                open.add(store.begin());
            } else if (!open.isEmpty()) {
                SimulatedStore.Appending one = open.get(chance.below(open.size()));
                if (left > 0 && chance.oneIn(2)) {
                    left--;
                    String municipality = MUNICIPALITIES.get(chance.below(MUNICIPALITIES.size()));
                    one.append(municipality, id(), chance.oneIn(4) ? id() : null);
                } else {
                    open.remove(one);
                    end(one);
                }
            }
        }

        private void end(SimulatedStore.Appending one) {
            if (chance.oneIn(6)) {
                one.rollBack();
            } else if (world.shows(Planted.COMMAND_ACKNOWLEDGED_BEFORE_COMMIT)) {
                one.appended().forEach(event -> acknowledged.add(event.id()));
                one.rollBack();
            } else {
                one.commit().forEach(event -> acknowledged.add(event.id()));
            }
        }

        private void endAll() {
            left = 0;
            open.forEach(this::end);
            open.clear();
        }
    }

    private static Map<String, byte[]> payloads(BiFunction<String, String, byte[]> payload) {
        Map<String, byte[]> payloads = new HashMap<>();
        MUNICIPALITIES.forEach(municipality ->
                PLANS.forEach(plan -> payloads.put(municipality + plan, payload.apply(municipality, plan))));
        return Map.copyOf(payloads);
    }

    private static byte[] payload(Map<String, byte[]> payloads, SimulatedStore.Stored event) {
        int plan = Math.floorMod(event.id().getLeastSignificantBits(), PLANS.size());
        return Objects.requireNonNull(payloads.get(event.municipality() + PLANS.get(plan)));
    }

    SimulatedDeliveries(long seed, Planted planted) {
        this.seed = seed;
        this.world = new World(seed, planted);
        this.chance = world.chance();
        this.broker = new SimulatedBroker(world, PARTITIONS);
        this.tables = new SimulatedFeedTables(world);
        this.journal = new SimulatedJournal(world);
        this.strays = new SimulatedStrays(this);
        int stores = 1 + chance.below(SERVICES.size());
        for (String service : SERVICES.subList(0, stores)) {
            services.add(new Service(service));
        }
        broker.onFirstAppended(this::demandItsText);
        for (int i = 0; i < 4; i++) {
            world.add(broker);
        }
        SimulatedGroup group = new SimulatedGroup(world, broker);
        world.add(group);
        SimulatedDatabase database = new SimulatedDatabase(world);
        for (int i = 0; i < 2; i++) {
            SimulatedFeed feed = new SimulatedFeed(
                    world,
                    tables,
                    database,
                    broker,
                    group,
                    session -> new JournalFeed(journal.in(session), (municipality, event, position) -> {}));
            world.add(feed);
            world.add(feed);
        }
        if (chance.oneIn(2)) {
            world.add(strays);
            world.add(this::decideOne);
        }
    }

    /** Lets it all happen. Throws a {@link Violation} if something does not hold. */
    static SimulatedHappenings run(long seed, Planted planted) {
        SimulatedDeliveries deliveries = new SimulatedDeliveries(seed, planted);
        deliveries.run();
        return deliveries.happened();
    }

    private SimulatedHappenings happened() {
        long events = 0;
        for (Service service : services) {
            for (String municipality : MUNICIPALITIES) {
                events += service.store.events(municipality).size();
            }
        }
        long records = 0;
        for (int partition = 0; partition < PARTITIONS; partition++) {
            records += broker.partition(partition).size();
        }
        World.Tally tally = world.tally();
        return new SimulatedHappenings(
                1, tally.steps(), events, records, tally.deaths(), tally.cuts(), strays.holding(), tables.late());
    }

    private void run() {
        for (int steps = 40 + chance.below(160); steps > 0; steps--) {
            world.act();
        }
        world.calmDown();
        services.forEach(Service::endAll);
        comeToRest();
        SimulatedRest rest = new SimulatedRest(this);
        // What can be taken is taken portion by portion, by a feed that first takes over from one that died.
        for (int steps = 0; !rest.waitForNothing().isEmpty() && steps < LONGEST_REST; steps++) {
            world.act();
        }
        rest.nothingElseWaits();
        for (int steps = 0; !tables.waiting().isEmpty(); steps++) {
            demand(steps < LONGEST_REST, "%s wait when all is decided", tables.waiting());
            decide();
            comeToRest();
            world.act();
        }
        rest.everythingIsThere();
        if (strays.holding() > 0) {
            rest.isTheSame(builtAgain());
        }
    }

    /** The journal as another reader makes it of the same topic, which knows what was set aside and taken late. */
    private SimulatedJournal builtAgain() {
        SimulatedJournal again = new SimulatedJournal(world);
        SimulatedFeedTables emptied = tables.emptied(world);
        SimulatedGroup group = new SimulatedGroup(world, broker);
        SimulatedFeed feed = new SimulatedFeed(
                world,
                emptied,
                new SimulatedDatabase(world),
                broker,
                group,
                session -> new JournalFeed(again.in(session), (municipality, event, position) -> {}));
        for (int steps = 0; !isRead(emptied) || !emptied.waiting().isEmpty(); steps++) {
            demand(steps < LONGEST_REST, "a journal that is built again does not come to rest");
            world.act(group);
            world.act(feed);
        }
        return again;
    }

    /** An operator sets aside what does not fit. */
    private void decide() {
        for (ConsumerRecord<byte[], byte[]> obstacle : tables.obstacles().keySet()) {
            demand(strays.hold(obstacle), "%s holds its source, and is a true record", obstacle);
            setAside(obstacle);
        }
        Set<ConsumerRecord<byte[], byte[]>> decided = tables.obstacles().keySet();
        for (int steps = 0; tables.obstacles().keySet().stream().anyMatch(decided::contains); steps++) {
            demand(steps < LONGEST_REST, "what was set aside still holds: %s", decided);
            world.act();
        }
    }

    /** An operator decides at any time. */
    private void decideOne() {
        if (!world.isCalm() && chance.oneIn(2)) {
            tables.obstacles().keySet().stream()
                    .filter(strays::hold)
                    .findFirst()
                    .ifPresent(this::setAside);
        }
    }

    private void setAside(ConsumerRecord<byte[], byte[]> stray) {
        tables.setAside(new TopicPartition(stray.topic(), stray.partition()), stray.offset(), "stray");
    }

    private void comeToRest() {
        for (int steps = 0; !isAtRest(); steps++) {
            demand(steps < LONGEST_REST, "it does not come to rest");
            for (int i = 0; i < 10; i++) {
                world.act();
            }
        }
    }

    private boolean isRead(SimulatedFeedTables by) {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            TopicPartition place = new TopicPartition(SimulatedBroker.EVENTS, partition);
            if (by.next(place) < broker.partition(partition).size()) {
                return false;
            }
        }
        return true;
    }

    private boolean isAtRest() {
        return isRead(tables)
                && tables.isDecided()
                && broker.isIdle()
                && services.stream()
                        .allMatch(service -> MUNICIPALITIES.stream()
                                .allMatch(municipality -> service.store.events(municipality).stream()
                                        .allMatch(event ->
                                                broker.hasEvent(event.id().toString()))));
    }

    private void demandItsText(String eventId) {
        for (Service service : services) {
            for (String municipality : MUNICIPALITIES) {
                for (SimulatedStore.Stored event : service.store.events(municipality)) {
                    if (event.id().toString().equals(eventId) && event.textId() != null) {
                        demand(broker.hasText(event.textId().toString()), "%s is sent before its text", event);
                    }
                }
            }
        }
    }

    UUID id() {
        return new UUID(seed, ++ids);
    }

    void demand(boolean holds, String what, Object... about) {
        if (!holds) {
            throw new Violation(seed, what.formatted(about));
        }
    }

    /** Something that must hold does not. */
    static final class Violation extends AssertionError {

        private static final long serialVersionUID = 1;

        Violation(long seed, String what) {
            super("Seed " + seed + ": " + what);
        }
    }
}
