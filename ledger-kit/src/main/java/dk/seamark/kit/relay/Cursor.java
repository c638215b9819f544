package dk.seamark.kit.relay;

/**
 * A place in commit-safe order.
 *
 * @param xid the transaction's number, PostgreSQL's {@code xid8}
 * @param index the event's number within the store, from its sequence
 */
record Cursor(long xid, long index) {}
