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
 * Reads what is written just as the services write it by a parser of its own; everything else is left to
 * {@link LedgerJson}, which also has the last word on what cannot be read.
 */
@Component
public final class FastEventReader implements EventReader {

    /** What is longer is left to the mapper, which has bounds of its own for the texts in it. */
    private static final int MOST_BYTES = 1 << 20;

    private final Map<String, Reading> byType;
    private final InternCache<Reading> types = new InternCache<>();

    /** How events of a type are read. */
    private record Reading(@Nullable RecordReader fast, ObjectReader thorough) {

        static Reading of(Class<? extends LedgerEvent> type, ValueReaders values) {
            RecordReader fast = RecordReader.of(type, values).orElse(null);
            return new Reading(fast, LedgerJson.mapper().readerFor(type));
        }
    }

    /** It has read nothing yet. */
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

    /** The event; null if it is written in another way, is very long, or the record does not take it. */
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
