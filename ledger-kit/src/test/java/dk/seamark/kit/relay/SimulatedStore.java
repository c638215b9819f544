package dk.seamark.kit.relay;

import dk.seamark.kit.simulation.Actor;
import dk.seamark.kit.simulation.Planted;
import dk.seamark.kit.simulation.World;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A service's event store with its outbox, in memory: what {@link JdbcOutbox} and the tables behind it do, in Java.
 * {@code SimulatedStoreIT} holds it against PostgreSQL.
 */
public final class SimulatedStore implements Actor {

    /** The type of a withdrawn figure. */
    public static final String TYPE = "indicator.measurement-withdrawn";

    private static final byte[] METADATA =
            "{\"actor\":\"a\",\"role\":\"centre-staff\"}".getBytes(StandardCharsets.UTF_8);
    private static final Comparator<Cursor> ORDER =
            Comparator.comparingLong(Cursor::xid).thenComparingLong(Cursor::index);

    private final World world;
    private final String type;
    private final Function<Stored, byte[]> payload;
    private final TreeSet<Long> open = new TreeSet<>();
    private final TreeMap<Cursor, Stored> events = new TreeMap<>(ORDER);
    private final Map<Long, Long> positions = new HashMap<>();
    private final Map<String, Long> heads = new HashMap<>();
    private final TreeSet<Text> texts = new TreeSet<>(
            Comparator.comparingLong((Text text) -> text.text.xid()).thenComparing(text -> text.text.id()));
    private Consumer<Stored> told = event -> {};
    private long nextXid = 1;
    private long nextIndex = 1;
    private Cursor assigned = new Cursor(0, 0);
    private Cursor sent = new Cursor(0, 0);
    private final List<SimulatedOutbox> forgotten = new ArrayList<>();
    private @Nullable SimulatedOutbox leader;

    /**
     * A stored event.
     *
     * @param at its transaction and index
     * @param textId the text that it names; null if it names none
     */
    public record Stored(
            Cursor at,
            String municipality,
            UUID id,
            @Nullable UUID textId) {}

    private static final class Text {
        private final OutgoingText text;
        private boolean sent;

        Text(OutgoingText text) {
            this.text = text;
        }
    }

    /** A transaction that appends. It has its number, and its place in the order, from its first event on. */
    public final class Appending {

        private final long xid = nextXid++;
        private final List<Stored> appended = new ArrayList<>();

        private Appending() {
            open.add(xid);
        }

        /** Appends an event; with a text if {@code textId} is not null. */
        public Stored append(String municipality, UUID id, @Nullable UUID textId) {
            Stored event = new Stored(new Cursor(xid, nextIndex++), municipality, id, textId);
            appended.add(event);
            return event;
        }

        /** What it has appended so far. */
        public List<Stored> appended() {
            return appended;
        }

        /** Commits; from now on it is seen. */
        public List<Stored> commit() {
            open.remove(xid);
            for (Stored event : appended) {
                events.put(event.at(), event);
                if (event.textId() != null) {
                    texts.add(new Text(new OutgoingText(
                            event.textId().toString(), xid, event.municipality(), new byte[] {1}, "Tekst")));
                }
            }
            return appended;
        }

        public void rollBack() {
            open.remove(xid);
        }
    }

    /** A store of withdrawn figures of one plan. */
    public SimulatedStore(World world) {
        this(world, TYPE, event -> figure(event.municipality(), "p"));
    }

    /**
     * A store of events of one type.
     *
     * @param type the name of the type
     * @param payload what an event says, the same whenever it is asked
     */
    public SimulatedStore(World world, String type, Function<Stored, byte[]> payload) {
        this.world = world;
        this.type = type;
        this.payload = payload;
    }

    /** What the withdrawal of a plan's figure says. */
    public static byte[] figure(String municipality, String plan) {
        return """
                {"municipality":"%s","planId":"%s","measurementId":"m","slot":{"indicatorId":"i","componentId":"c",\
                "series":"municipality","period":"2024"},"reason":"method-error"}""".formatted(municipality, plan).getBytes(StandardCharsets.UTF_8);
    }

    /** Is told of each event as far as which the relay says that all are acknowledged. */
    public void onSent(Consumer<Stored> told) {
        this.told = told;
    }

    public Appending begin() {
        return new Appending();
    }

    /** All committed events of a municipality, in the order of the store. */
    public List<Stored> events(String municipality) {
        return events.values().stream()
                .filter(event -> event.municipality().equals(municipality))
                .toList();
    }

    /** The position that an event was given; 0 if none yet. */
    public long positionOf(Stored event) {
        return positions.getOrDefault(event.at().index(), 0L);
    }

    boolean tryLead(SimulatedOutbox session) {
        if (leader == null) {
            leader = session;
        }
        return leader == session;
    }

    void end(SimulatedOutbox session) {
        forgotten.remove(session);
        if (leader == session) {
            leader = null;
        }
    }

    void forget(SimulatedOutbox session) {
        forgotten.add(session);
    }

    /** Ends a session that nobody uses any more; seldom the leader's, as when that stood still for long. */
    @Override
    public void act() {
        if (!forgotten.isEmpty()) {
            forgotten.getFirst().end();
        } else if (leader != null && !world.isCalm() && world.chance().oneIn(10)) {
            leader.end();
        }
    }

    Cursor sent() {
        return sent;
    }

    Cursor assigned() {
        return assigned;
    }

    List<OutboxEvent> assign(Cursor after, Cursor upTo, int most) {
        long horizon = open.isEmpty() || world.shows(Planted.OPEN_TRANSACTIONS_OVERLOOKED) ? nextXid : open.first();
        List<Stored> batch = new ArrayList<>();
        for (Stored event : events.tailMap(after, false).values()) {
            if (event.at().xid() >= horizon || batch.size() == most) {
                break;
            }
            batch.add(event);
        }
        if (batch.isEmpty()) {
            return List.of();
        }
        assigned = batch.getLast().at();
        if (batch.size() > 1 && world.shows(Planted.EVENT_DROPPED)) {
            batch.removeFirst();
        }
        List<OutboxEvent> given = new ArrayList<>();
        for (Stored event : batch) {
            if (positions.containsKey(event.at().index())) {
                throw new IllegalStateException("duplicate key value violates event_position_pkey");
            }
            given.add(give(event));
            if (world.shows(Planted.EVENT_SENT_TWICE)) {
                given.add(give(event));
            }
        }
        note(upTo);
        return given;
    }

    private OutboxEvent give(Stored event) {
        positions.put(event.at().index(), heads.merge(event.municipality(), 1L, Long::sum));
        return outgoing(event);
    }

    List<OutboxEvent> assigned(Cursor after, Cursor upTo, int most) {
        if (ORDER.compare(after, upTo) >= 0) {
            return List.of();
        }
        return events.subMap(after, false, upTo, true).values().stream()
                .filter(event -> positions.containsKey(event.at().index()))
                .limit(most)
                .map(this::outgoing)
                .toList();
    }

    void note(Cursor upTo) {
        if (ORDER.compare(upTo, sent) > 0) {
            events.subMap(sent, false, upTo, true).values().forEach(told);
        }
        sent = upTo;
    }

    List<OutgoingText> unsentTexts(long upToXid, int most) {
        return texts.stream()
                .filter(text -> !text.sent && text.text.xid() <= upToXid)
                .map(text -> text.text)
                .limit(most)
                .toList();
    }

    void noteTextsSent(List<OutgoingText> acknowledged) {
        texts.stream().filter(text -> acknowledged.contains(text.text)).forEach(text -> text.sent = true);
    }

    private OutboxEvent outgoing(Stored event) {
        return new OutboxEvent(
                event.at(),
                event.municipality(),
                positionOf(event),
                event.id().toString(),
                event.municipality() + "/plans/p",
                0,
                "2026-01-01T00:00:00.123456Z",
                type,
                1,
                payload.apply(event),
                METADATA,
                texts.stream()
                        .anyMatch(text ->
                                !text.sent && text.text.xid() == event.at().xid()));
    }
}
