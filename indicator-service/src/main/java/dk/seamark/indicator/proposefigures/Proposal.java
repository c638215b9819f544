package dk.seamark.indicator.proposefigures;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a source has.
 *
 * @param proposalId its UUID
 * @param place the component
 * @param series whose figure it is
 * @param period the period that it describes
 * @param value the value, in the component's unit
 * @param kind how it stands to the ledger's
 * @param stands what stood when it was made; null if nothing did
 * @param source the receipt that it was read from
 * @param madeAt when it was made, UTC
 * @param state what became of it
 * @param decidedAt when it was answered, UTC; null while it is open
 * @param measurementId the measurement that it was recorded as; null unless it was confirmed
 */
record Proposal(
        String proposalId,
        ComponentPlace place,
        Series series,
        ReportingPeriod period,
        BigDecimal value,
        ProposalKind kind,
        @Nullable Standing stands,
        Source source,
        Instant madeAt,
        ProposalState state,
        @Nullable Instant decidedAt,
        @Nullable String measurementId) {

    /**
     * A measurement that stood.
     *
     * @param measurementId its UUID
     * @param value its value
     */
    record Standing(String measurementId, BigDecimal value) {}

    /**
     * The receipt of a proposal, without its bytes.
     *
     * @param receiptId its UUID
     * @param name what the source is called
     * @param sha256 the digest of the answer
     * @param origin how the answer came here
     * @param updated when the source says that it changed the table last; null if it does not say
     * @param fetchedAt when it was fetched, UTC
     */
    record Source(
            String receiptId,
            SourceName name,
            String sha256,
            ReceiptOrigin origin,
            @Nullable String updated,
            Instant fetchedAt) {}
}
