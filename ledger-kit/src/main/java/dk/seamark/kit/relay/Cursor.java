package dk.seamark.kit.relay;

/**
 * A place in commit-safe order.
 *
 * @param xid the transaction's number, 64 bits wide
 * @param index the event's number within the store, from its sequence
 */
record Cursor(long xid, long index) {}
