package dk.seamark.events.wire;

import dk.seamark.events.LedgerEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every event type by its wire name, collected from the sealed families, so that none can be left out. */
public final class WireTypes {

    /** A wire name with its revision, and the class that reads and writes it. */
    public record Entry(String name, int revision, Class<? extends LedgerEvent> type) {

        /** The CloudEvents type: {@code dk.seamark.indicator.measurement-recorded.v1}. */
        public String cloudEventType() {
            return "dk.seamark." + name + ".v" + revision;
        }

        /** The file of the payload's JSON Schema, relative to {@code dk/seamark/events/schema/}. */
        public String schemaFile() {
            return name + ".v" + revision + ".schema.json";
        }

        /** The CloudEvents {@code dataschema} of the payload. */
        public String dataSchema() {
            return "urn:seamark:schema:" + name + ":" + revision;
        }
    }

    private static final List<Entry> ALL = concreteTypes(LedgerEvent.class).stream()
            .map(WireTypes::entry)
            .sorted(Comparator.comparing(Entry::name).thenComparingInt(Entry::revision))
            .toList();

    private static final Map<String, Entry> BY_CLOUD_EVENT_TYPE = new TreeMap<>();

    static {
        for (Entry entry : ALL) {
            if (BY_CLOUD_EVENT_TYPE.put(entry.cloudEventType(), entry) != null) {
                throw new IllegalStateException("Two events share the wire name " + entry.name());
            }
        }
    }

    private WireTypes() {}

    /** All event types, in the order of their names. */
    public static List<Entry> all() {
        return ALL;
    }

    /** The entry of an event's class. */
    public static Entry of(Class<? extends LedgerEvent> type) {
        return ALL.stream()
                .filter(entry -> entry.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is no event of the ledger"));
    }

    /** The entry with this name and revision; empty for an unknown type. */
    public static Optional<Entry> named(String name, int revision) {
        return Optional.ofNullable(BY_CLOUD_EVENT_TYPE.get("dk.seamark." + name + ".v" + revision));
    }

    /** The entry of a CloudEvents type; empty for an unknown type. */
    public static Optional<Entry> ofCloudEventType(String type) {
        return Optional.ofNullable(BY_CLOUD_EVENT_TYPE.get(type));
    }

    private static Entry entry(Class<? extends LedgerEvent> type) {
        WireType wire = type.getAnnotation(WireType.class);
        if (wire == null) {
            throw new IllegalStateException(type + " lacks @WireType");
        }
        return new Entry(wire.name(), wire.revision(), type);
    }

    private static List<Class<? extends LedgerEvent>> concreteTypes(Class<? extends LedgerEvent> family) {
        if (!family.isInterface()) {
            return List.of(family);
        }
        List<Class<? extends LedgerEvent>> found = new ArrayList<>();
        for (Class<?> member : family.getPermittedSubclasses()) {
            found.addAll(concreteTypes(member.asSubclass(LedgerEvent.class)));
        }
        return found;
    }
}
