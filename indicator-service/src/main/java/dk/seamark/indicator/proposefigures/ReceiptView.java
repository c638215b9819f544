package dk.seamark.indicator.proposefigures;

import dk.seamark.kit.json.LedgerJson;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A receipt.
 *
 * @param receipt its UUID
 * @param table StatBank's id of the table; null of another source
 * @param source what another source is called; null of StatBank
 * @param page the address where the file of another source is downloaded; null of StatBank
 * @param sha256 the digest of the answer
 * @param origin how it came here
 * @param updated when the source says that it changed the table last; null if it does not say
 * @param fetchedAt when it was fetched, UTC
 * @param request the body of the request, or the mapping by which a file was read; null where only the receipt is named
 * @param answer the bytes of the answer in Base64; null where only the receipt is named
 */
record ReceiptView(
        String receipt,
        @Nullable String table,
        @Nullable String source,
        @Nullable String page,
        String sha256,
        String origin,
        @Nullable String updated,
        Instant fetchedAt,
        @Nullable JsonNode request,
        @Nullable String answer) {

    /** Names a receipt. */
    static ReceiptView name(Proposal.Source source) {
        return of(
                source.receiptId(),
                source.name(),
                source.sha256(),
                source.origin(),
                source.updated(),
                source.fetchedAt(),
                null,
                null);
    }

    /** Names a receipt. */
    static ReceiptView name(SourceReceipt its) {
        return of(its, null, null);
    }

    /** Shows the whole of it. */
    static ReceiptView whole(SourceReceipt its) {
        return of(
                its,
                LedgerJson.mapper().readTree(its.query()),
                Base64.getEncoder().encodeToString(its.answer()));
    }

    private static ReceiptView of(SourceReceipt its, @Nullable JsonNode request, @Nullable String answer) {
        return of(
                its.receiptId(),
                its.name(),
                its.sha256(),
                its.origin(),
                its.updated(),
                its.fetchedAt(),
                request,
                answer);
    }

    private static ReceiptView of(
            String receipt,
            SourceName name,
            String sha256,
            ReceiptOrigin origin,
            @Nullable String updated,
            Instant fetchedAt,
            @Nullable JsonNode request,
            @Nullable String answer) {
        return new ReceiptView(
                receipt,
                name instanceof SourceName.Table its ? its.table() : null,
                name instanceof SourceName.File its ? its.source() : null,
                name instanceof SourceName.File its ? its.page() : null,
                sha256,
                origin.code(),
                updated,
                fetchedAt,
                request,
                answer);
    }
}
