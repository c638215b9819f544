package dk.seamark.pack;

import org.jspecify.annotations.Nullable;

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
     * @param reason why it is issued in the place of the pack before it; null if it is the first, or nobody said
     * @param unapproved why it is issued although texts are not approved or lack recommendations; null if none, or
     *     nobody said
     */
    record Issued(
            int number,
            long position,
            @Nullable String reason,
            @Nullable String unapproved) implements PackEdition {

        /** The first pack, with all its texts approved. */
        public Issued(int number, long position) {
            this(number, position, null, null);
        }
    }
}
