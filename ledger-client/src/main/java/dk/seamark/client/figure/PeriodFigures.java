package dk.seamark.client.figure;

import dk.seamark.client.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period, with those before and what is missing.
 *
 * @param plan the plan's id
 * @param period the period
 * @param deadline the last Danish date for the figures
 * @param slots the slots that the caller may see, in the plan's order
 */
public record PeriodFigures(String plan, String period, LocalDate deadline, List<Slot> slots) {

    /** Copies the list. */
    public PeriodFigures {
        slots = List.copyOf(slots);
    }

    /**
     * A place for a figure.
     *
     * @param track the track's id
     * @param centre the centre that delivers the figure
     * @param indicator the indicator's id
     * @param number the indicator's number in the plan: {@code 4.1}
     * @param title the indicator's name
     * @param component the component's id
     * @param componentTitle what is counted or measured
     * @param unit the unit that a figure must have
     * @param decimals how many decimals people are shown
     * @param series {@code municipality} or {@code comparator}
     * @param comparator what a comparator's figure is a figure of; null for the municipality's own
     * @param comparatorQuartile which quartile of the comparator's group it is; null where it is none
     * @param now its state for the period
     * @param previous its state for the period before; null if there is none
     */
    public record Slot(
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
            SlotState now,
            @Nullable SlotState previous) {}

    /**
     * What stands in a slot for a period.
     *
     * @param period the period
     * @param status {@code blank}, {@code recorded}, {@code missing} or {@code withdrawn}
     * @param measurementId the measurement that holds; null unless it is recorded
     * @param figure the figure; null unless it is recorded
     * @param reason the code of why it is missing or was withdrawn; null otherwise
     * @param remark a note, or that reason in words; null if there is none
     */
    public record SlotState(
            String period,
            String status,
            @Nullable UUID measurementId,
            @Nullable Figure figure,
            @Nullable String reason,
            @Nullable Words remark) {}
}
