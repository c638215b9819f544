package dk.seamark.reporting.record.journal.fastjson;

import dk.seamark.events.LedgerEvent;

/** Parses payloads of the journal. Thread-safe. */
public interface EventReader {

    /**
     * A range of bytes in a larger array, such as the driver's buffer.
     *
     * @param bytes the array
     * @param from the index of the first byte
     * @param length how many there are
     */
    @SuppressWarnings("ArrayRecordComponent") // Only passed on, never compared.
    record Part(byte[] bytes, int from, int length) {}

    /**
     * Parses an event.
     *
     * @param type its CloudEvents type, in ASCII
     * @param payload its JSON
     * @throws IllegalStateException if this version does not know the type
     * @throws tools.jackson.core.JacksonException if the payload is not an event of the type
     */
    LedgerEvent read(Part type, Part payload);
}
