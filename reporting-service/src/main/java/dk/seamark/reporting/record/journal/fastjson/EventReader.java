package dk.seamark.reporting.record.journal.fastjson;

import dk.seamark.events.LedgerEvent;

/** Reads payloads of the journal. Several threads may use one. */
public interface EventReader {

    /**
     * Bytes in a larger array, where they lie in the message that brought them.
     *
     * @param bytes the array
     * @param from the first byte's place in it
     * @param length how many there are
     */
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
    LedgerEvent read(Part type, Part payload);
}
