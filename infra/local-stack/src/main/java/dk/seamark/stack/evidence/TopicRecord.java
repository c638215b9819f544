package dk.seamark.stack.evidence;

/**
 * A record of the topic of events that a service sent.
 *
 * @param source the municipality and the service that it is of
 * @param id the event's UUID
 * @param position its position among its source's, from 1
 * @param digest SHA-256 of its value, in hexadecimal digits
 * @param place partition and offset, for people
 */
public record TopicRecord(Source source, String id, long position, String digest, String place) {}
