package dk.seamark.reporting.record.journal.fastjson;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;

/**
 * Parses payloads in exactly the form that the services write with a fast parser. For everything else it falls back to
 * {@link LedgerJson}, which also decides whether a payload is valid.
 */
@Component
public final class FastEventReader implements EventReader {

    /** Longer payloads are left to the mapper, which limits the length of texts. */
    private static final int MOST_BYTES = 1 << 20;

    private final Map<String, Reading> byType;
    private final InternCache<Reading> types = new InternCache<>();

    /** The two parsers of a type's events. */
    private record Reading(@Nullable RecordReader fast, ObjectReader thorough) {

        static Reading of(Class<? extends LedgerEvent> type, ValueReaders values) {
            RecordReader fast = RecordReader.of(type, values).orElse(null);
            return new Reading(fast, LedgerJson.mapper().readerFor(type));
        }
    }

    /** An empty cache of values. */
    public FastEventReader() {
        ValueReaders values = new ValueReaders();
        byType = WireTypes.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        WireTypes.Entry::cloudEventType, entry -> Reading.of(entry.type(), values)));
    }

    @Override
    public LedgerEvent read(Part type, Part payload) {
        Reading reading = types.find(type.bytes(), type.from(), type.length());
        if (reading == null) {
            reading = reading(type);
        }
        LedgerEvent event = reading.fast == null ? null : fast(reading.fast, payload);
        return event != null ? event : reading.thorough.readValue(payload.bytes(), payload.from(), payload.length());
    }

    private Reading reading(Part type) {
        String name = new String(type.bytes(), type.from(), type.length(), StandardCharsets.US_ASCII);
        Reading reading = byType.get(name);
        if (reading == null) {
            throw new IllegalStateException("The journal holds a type that this version lacks: " + name);
        }
        types.keep(type.bytes(), type.from(), type.length(), reading);
        return reading;
    }

    /** The event; null if the payload is in another form or very long, or the record's constructor rejects it. */
    static @Nullable LedgerEvent fast(RecordReader record, Part payload) {
        if (payload.length() > MOST_BYTES) {
            return null;
        }
        try {
            FastJsonParser json = new FastJsonParser(payload.bytes(), payload.from(), payload.length());
            LedgerEvent event = (LedgerEvent) record.read(json);
            json.end();
            return event;
        } catch (FastJsonParser.UnsupportedFormat | IllegalArgumentException e) {
            return null;
        }
    }
}
