package dk.seamark.indicator.proposefigures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source answered to a query.
 *
 * @param receiptId its UUID
 * @param query the body of the request, as it was sent, or the mapping by which a file was read
 * @param answer the body of the answer, as it came
 * @param sha256 the answer's digest in lower-case hexadecimal
 * @param origin how it came here
 * @param updated when the source says that it changed the table last, in its own words; null if it does not say, or in
 *     words that are no date
 * @param fetchedAt when it was fetched, UTC
 * @param fetchedBy the opaque id of the person who fetched or brought it; null for the schedule
 */
@SuppressWarnings("ArrayRecordComponent")
record SourceReceipt(
        String receiptId,
        String query,
        byte[] answer,
        String sha256,
        ReceiptOrigin origin,
        @Nullable String updated,
        Instant fetchedAt,
        @Nullable String fetchedBy) {

    /** What its source is called. */
    SourceName name() {
        return SourceName.read(query);
    }
}
