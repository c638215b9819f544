package dk.seamark.kit.store;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event of this service as a record of the topic names it.
 *
 * @param municipality the municipality's key
 * @param position its dense position, from 1
 * @param eventId its id
 * @param record the record
 */
record SentEvent(String municipality, long position, String eventId, ConsumerRecord<byte[], byte[]> record) {

    /** For operators: the event and where it is. */
    String place() {
        return "%s at position %d of %s (partition %d, offset %d)"
                .formatted(eventId, position, municipality, record.partition(), record.offset());
    }
}
