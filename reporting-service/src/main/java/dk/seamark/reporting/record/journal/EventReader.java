package dk.seamark.reporting.record.journal;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;

/**
 * Reads payloads of the journal. What is written just as the services write it is read in the quick way;
 * everything else is left to {@link LedgerJson}, which also has the last word on what cannot be read. Several
 * threads may use it.
 */
final class EventReader {

    /** What is longer is left to the mapper, which has bounds of its own for the texts in it. */
    private static final int MOST_BYTES = 1 << 20;

    private final Map<String, Reading> byType;
    private final Recurring<Reading> types = new Recurring<>();

    /** How events of a type are read. */
    private record Reading(@Nullable RecordForm form, ObjectReader thorough) {

        static Reading of(Class<? extends LedgerEvent> type, WrittenValues values) {
            RecordForm form = RecordForm.of(type, values).orElse(null);
            return new Reading(form, LedgerJson.mapper().readerFor(type));
        }
    }

    /** It has read nothing yet. */
    EventReader() {
        WrittenValues values = new WrittenValues();
        byType = WireTypes.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        WireTypes.Entry::cloudEventType, entry -> Reading.of(entry.type(), values)));
    }

    /** Bytes in a larger array. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, and never compared.
    record Part(byte[] bytes, int from, int length) {}

    /**
     * Reads an event.
     *
     * @param type its CloudEvents type, in ASCII
     * @param payload its JSON
     * @throws IllegalStateException if this version lacks the type
     * @throws tools.jackson.core.JacksonException if the payload is no event of the type
     */
    LedgerEvent read(Part type, Part payload) {
        Reading reading = types.find(type.bytes, type.from, type.length);
        if (reading == null) {
            reading = reading(type);
        }
        LedgerEvent event = reading.form == null ? null : quick(reading.form, payload);
        return event != null ? event : reading.thorough.readValue(payload.bytes, payload.from, payload.length);
    }

    private Reading reading(Part type) {
        String name = new String(type.bytes, type.from, type.length, StandardCharsets.US_ASCII);
        Reading reading = byType.get(name);
        if (reading == null) {
            throw new IllegalStateException("The journal holds a type that this version lacks: " + name);
        }
        types.keep(type.bytes, type.from, type.length, reading);
        return reading;
    }

    /** The event; null if it is written in another way, is very long, or the record does not take it. */
    static @Nullable LedgerEvent quick(RecordForm form, Part payload) {
        if (payload.length > MOST_BYTES) {
            return null;
        }
        try {
            WrittenJson json = new WrittenJson(payload.bytes, payload.from, payload.length);
            LedgerEvent event = (LedgerEvent) form.read(json);
            json.end();
            return event;
        } catch (WrittenJson.UnsupportedFormat | IllegalArgumentException e) {
            return null;
        }
    }
}
