package dk.seamark.stack.evidence;

/**
 * An event in a service's event store.
 *
 * @param source the municipality and the service that it is of
 * @param id its UUID
 * @param stream its aggregate
 * @param sequence its number in the stream, from 0
 * @param position its position on the topic among its source's; 0 if it has none yet
 * @param digest SHA-256 of its payload, in hexadecimal digits
 */
public record StoredEvent(Source source, String id, String stream, long sequence, long position, String digest) {}
