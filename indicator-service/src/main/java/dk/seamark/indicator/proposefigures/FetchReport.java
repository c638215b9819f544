package dk.seamark.indicator.proposefigures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a fetch.
 *
 * @param component the component
 * @param receipt the receipt of the answer, without its bytes
 * @param unchangedAnswer whether the source answered byte for byte what it answered before, so that the receipt is that
 *     of before
 * @param proposed how many figures are proposed by this fetch
 * @param timesPassedOver how many times of the answer are no period that the plan asks for the component
 * @param cells what came of each cell of the other times, in the answer's order
 */
record FetchReport(
        String component,
        ReceiptView receipt,
        boolean unchangedAnswer,
        int proposed,
        int timesPassedOver,
        List<CellView> cells) {

    /**
     * What came of a cell.
     *
     * @param value the source's number; null if it has none
     * @param proposal the UUID of the proposal; null unless it is proposed
     */
    record CellView(
            String series,
            String period,
            String outcome,
            @Nullable BigDecimal value,
            @Nullable String proposal) {}
}
