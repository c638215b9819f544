package dk.seamark.indicator.showfigures;

import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.indicator.history.Histories.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures to deliver for a period.
 *
 * @param plan the plan
 * @param period the period
 * @param deadline the last day for the period's figures, as the readiness of its pack says it
 * @param slots every slot that the plan asks the caller's centre, or all centres, to fill
 */
record FiguresView(String plan, String period, LocalDate deadline, List<SlotView> slots) {

    /**
     * A slot to fill.
     *
     * @param number the indicator's number in the plan
     * @param comparator what a comparator's figure is a figure of; null for the municipality's own
     * @param comparatorQuartile which quartile of the comparator's group it is; null if it is the comparator's own
     * @param now the slot's state
     * @param previous the state for the period before; null if there is no period before
     */
    record SlotView(
            String track,
            String centre,
            String indicator,
            String number,
            String title,
            String component,
            String componentTitle,
            String unit,
            int decimals,
            String series,
            @Nullable String comparator,
            @Nullable String comparatorQuartile,
            StateView now,
            @Nullable StateView previous) {}

    /**
     * The state of a slot.
     *
     * @param period the period
     * @param status {@code blank}, {@code recorded}, {@code missing} or {@code withdrawn}
     * @param measurementId the current measurement's UUID; null unless it is recorded
     * @param figure null unless it is recorded
     * @param reason the code for why it is missing or was withdrawn; null otherwise
     * @param remark a note or an explanation; null if there is none
     */
    record StateView(
            String period,
            String status,
            @Nullable String measurementId,
            @Nullable FigureView figure,
            @Nullable String reason,
            @Nullable Words remark) {}

    /**
     * A figure as it was delivered; numerator, denominator and link are null if they were not.
     *
     * @param status {@code provisional}; null for a final one
     */
    record FigureView(
            BigDecimal value,
            String unit,
            LocalDate measuredOn,
            String source,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean example,
            @Nullable String status,
            @Nullable EvidenceLink link) {}
}
