package dk.seamark.kit.simulation;

/** A fault of a stand-in that the simulation must find. */
public enum Planted {
    NOTHING,
    /** A client is told that its command is carried out, and then the transaction is rolled back. */
    COMMAND_ACKNOWLEDGED_BEFORE_COMMIT,
    /** The outbox passes over an event when it gives positions. */
    EVENT_DROPPED,
    /** The outbox gives an event a second position. */
    EVENT_SENT_TWICE,
    /** The outbox gives positions to what may still be overtaken by a transaction that is open. */
    OPEN_TRANSACTIONS_OVERLOOKED,
    /** The broker appends two records of a producer in the wrong order. */
    RECORDS_SWAPPED,
    /** The broker acknowledges a record before it is appended. */
    ACKNOWLEDGED_BEFORE_APPENDED,
    /** The feed's offset is committed before the batch is. */
    OFFSET_BEFORE_BATCH,
    /** The feed forgets what it took from a source. */
    SOURCE_FORGOTTEN,
    /** A reader remembers the ids of what it took, and not the bytes. */
    BYTES_FORGOTTEN,
    /** What was held is let go when the batch is rolled back. */
    HELD_RECORDS_LOST,
    /** It is forgotten that a record was taken late. */
    LATE_FORGOTTEN
}
