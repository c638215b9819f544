package dk.seamark.reporting.publish.opendata;

import java.time.Instant;
import java.util.List;

/**
 * A page of a municipality's packs, in the order of their issue.
 *
 * @param position the ledger position up to which packs were looked for
 * @param packs the packs; empty if none was issued behind the position that was named
 * @param next the value of {@code after} with which to go on, now or later
 */
record OpenPacksView(long position, List<OpenPackView> packs, long next) {

    /**
     * A pack.
     *
     * @param planId the plan that it follows up
     * @param period the period that it reports on
     * @param number its number among those of the plan and period, from 1
     * @param issuedAt the ledger position of the event that issued it
     * @param issued when it was issued, UTC
     * @param licence the SPDX identifier of the licence on which its data is given
     * @param files where its files are, relative to the address of this list
     */
    record OpenPackView(
            String planId,
            String period,
            int number,
            long issuedAt,
            Instant issued,
            String licence,
            List<String> files) {}
}
