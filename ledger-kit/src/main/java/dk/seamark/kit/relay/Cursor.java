package dk.seamark.kit.relay;

/**
 * A position in commit-safe order.
 *
 * @param xid the transaction id, 64 bits wide
 * @param index the event's number within the store, from its sequence
 */
record Cursor(long xid, long index) {}
