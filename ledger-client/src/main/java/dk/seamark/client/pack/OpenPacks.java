package dk.seamark.client.pack;

import java.time.Instant;
import java.util.List;

/**
 * A page of the packs that have open data.
 *
 * @param position the ledger position up to which packs were looked for
 * @param packs the packs, in the order of their issue; empty if there are no more
 * @param next what to ask for as {@code after}, now or later
 */
public record OpenPacks(long position, List<OpenPack> packs, long next) {

    /** Copies the list. */
    public OpenPacks {
        packs = List.copyOf(packs);
    }

    /**
     * A pack.
     *
     * @param planId the plan that it follows up
     * @param period the period that it reports on
     * @param number its number among those of the plan and period, from 1
     * @param issuedAt the ledger position of the event that issued it
     * @param issued when it was issued
     * @param licence the SPDX identifier of the licence on which its data is given
     * @param files where its files are, relative to the address of the list
     */
    public record OpenPack(
            String planId,
            String period,
            int number,
            long issuedAt,
            Instant issued,
            String licence,
            List<String> files) {

        /** Copies the list. */
        public OpenPack {
            files = List.copyOf(files);
        }
    }
}
