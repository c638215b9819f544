package dk.seamark.reporting.pack;

/** Which edition of a pack it is. */
public sealed interface PackEdition {

    /** The ledger position up to which the edition knows the record, from 0. */
    long position();

    /**
     * A look at what the pack would be; nobody was sent it.
     *
     * @param position the ledger position up to which it knows the record
     */
    record Preview(long position) implements PackEdition {}

    /**
     * The edition that the committee gets.
     *
     * @param number which pack it is of its plan and period, from 1
     * @param position the ledger position up to which it knows the record
     */
    record Issued(int number, long position) implements PackEdition {}
}
