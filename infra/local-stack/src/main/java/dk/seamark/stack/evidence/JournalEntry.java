package dk.seamark.stack.evidence;

/**
 * A readable entry of reporting-service's journal.
 *
 * @param source the municipality and the service that it is of
 * @param id the event's UUID
 * @param position its position in the municipality's journal, from 1
 * @param sourcePosition its position among its source's, from 1
 * @param digest SHA-256 of its payload, in hexadecimal digits
 */
public record JournalEntry(Source source, String id, long position, long sourcePosition, String digest) {}
