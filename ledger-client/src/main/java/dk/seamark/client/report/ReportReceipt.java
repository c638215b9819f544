package dk.seamark.client.report;

import dk.seamark.client.shared.Receipt;
import dk.seamark.client.shared.ReceiptEvent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What handing in a report led to.
 *
 * @param stream the stream of the events; null if nothing had to be changed
 * @param events what was appended, in order
 * @param warnings figures of the track that do not add up as the plan says
 */
public record ReportReceipt(@Nullable String stream, List<ReceiptEvent> events, List<ReportWarning> warnings)
        implements Receipt {

    /** Copies the lists. */
    public ReportReceipt {
        events = List.copyOf(events);
        warnings = List.copyOf(warnings);
    }

    /**
     * Figures do not add up as the plan says that they do.
     *
     * @param code {@code sum-differs}
     * @param indicatorId the indicator
     * @param series {@code municipality} or {@code comparator}
     * @param total the component that is the sum
     * @param value the sum's figure, in its unit
     * @param sum what the parts come to, in the same unit
     * @param da the warning in Danish
     * @param en the warning in English
     */
    public record ReportWarning(
            String code,
            String indicatorId,
            String series,
            String total,
            BigDecimal value,
            BigDecimal sum,
            String da,
            String en) {}
}
