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
 * @param table the source's id of the table
 * @param sha256 the digest of the answer
 * @param origin how it came here
 * @param updated when the source says that it changed the table last; null if it does not say
 * @param fetchedAt when it was fetched, UTC
 * @param request the body of the request; null where only the receipt is named
 * @param answer the bytes of the answer in Base64; null where only the receipt is named
 */
record ReceiptView(
        String receipt,
        String table,
        String sha256,
        String origin,
        @Nullable String updated,
        Instant fetchedAt,
        @Nullable JsonNode request,
        @Nullable String answer) {

    /** Names a receipt. */
    static ReceiptView name(Proposal.Source source) {
        return new ReceiptView(
                source.receiptId(),
                source.table(),
                source.sha256(),
                source.origin().code(),
                source.updated(),
                source.fetchedAt(),
                null,
                null);
    }

    /** Names a receipt. */
    static ReceiptView name(SourceReceipt its) {
        return new ReceiptView(
                its.receiptId(),
                table(its),
                its.sha256(),
                its.origin().code(),
                its.updated(),
                its.fetchedAt(),
                null,
                null);
    }

    /** Shows the whole of it. */
    static ReceiptView whole(SourceReceipt its) {
        return new ReceiptView(
                its.receiptId(),
                table(its),
                its.sha256(),
                its.origin().code(),
                its.updated(),
                its.fetchedAt(),
                LedgerJson.mapper().readTree(its.query()),
                Base64.getEncoder().encodeToString(its.answer()));
    }

    private static String table(SourceReceipt its) {
        return LedgerJson.mapper().readTree(its.query()).path("table").asString();
    }
}
