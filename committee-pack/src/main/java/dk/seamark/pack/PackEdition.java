package dk.seamark.pack;

import org.jspecify.annotations.Nullable;

/** Whether a pack is a preview, was issued, or was redacted since. */
public sealed interface PackEdition {

    /** The ledger position up to which the record was read, from 0. */
    long position();

    /**
     * A preview, which is sent to nobody.
     *
     * @param position the ledger position up to which the record was read
     */
    record Preview(long position) implements PackEdition {}

    /**
     * A pack that the committee gets.
     *
     * @param number the number of the pack among those of its plan and period, from 1
     * @param position the ledger position up to which the record was read
     * @param reason why it replaces the pack before it; null if it is the first, or no reason was recorded
     * @param unapproved why it is issued although texts are not approved or lack recommendations; null if there are
     *     none, or no reason was recorded
     */
    record Issued(
            int number,
            long position,
            @Nullable String reason,
            @Nullable String unapproved) implements PackEdition {

        /** A first pack with all its texts approved. */
        public Issued(int number, long position) {
            this(number, position, null, null);
        }
    }

    /**
     * An issued pack without texts that were erased after it was issued.
     *
     * @param issued the pack as it was issued
     * @param erased how many of its texts are erased, from 1
     */
    record Redacted(Issued issued, int erased) implements PackEdition {

        @Override
        public long position() {
            return issued.position();
        }
    }
}
