package dk.seamark.client.ledger;

import java.time.Instant;

/**
 * How far the record goes.
 *
 * @param position the ledger position; 0 if there is nothing
 * @param watermark up to which time everything is known to be there
 * @param settled whether the same question always gets this answer
 * @param stateHash SHA-256 of the state of all policies and plans there, in hexadecimal
 */
public record LedgerPosition(long position, Instant watermark, boolean settled, String stateHash) {}
