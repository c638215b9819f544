package dk.seamark.client.ledger;

import java.util.UUID;

/**
 * Where an event is in the record.
 *
 * @param eventId the event
 * @param position its ledger position, from 1
 */
public record EventPosition(UUID eventId, long position) {}
