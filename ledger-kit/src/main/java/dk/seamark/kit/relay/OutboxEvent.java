package dk.seamark.kit.relay;

/**
 * A committed event with its dense position, ready to be sent.
 *
 * @param at its position in commit-safe order
 * @param municipality the municipality's key
 * @param position its dense position per municipality of this service, from 1
 * @param eventId the event's UUID
 * @param stream its stream
 * @param streamSequence its number in the stream, from 0
 * @param time when it was appended, as the store wrote it
 * @param type its wire name
 * @param revision its revision
 * @param payload the payload's bytes as stored
 * @param metadata the metadata's bytes, JSON
 * @param hasTexts whether its transaction has texts that are not sent yet
 */
@SuppressWarnings("ArrayRecordComponent")
record OutboxEvent(
        Cursor at,
        String municipality,
        long position,
        String eventId,
        String stream,
        long streamSequence,
        String time,
        String type,
        int revision,
        byte[] payload,
        byte[] metadata,
        boolean hasTexts) {}
