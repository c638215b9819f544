package dk.seamark.client.shared;

import java.util.UUID;

/**
 * An event that was appended.
 *
 * @param id its id, by which reporting-service tells whether it has arrived there
 * @param type its CloudEvents type, {@code dk.seamark.policy.plan-approved.v1}
 * @param sequence its number in its stream, from 0
 */
public record ReceiptEvent(UUID id, String type, long sequence) {}
