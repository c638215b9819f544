package dk.seamark.client.figure;

import dk.seamark.client.shared.ReceiptEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row of a file.
 *
 * @param row its number in the file, from 1
 * @param outcome {@code recorded}, {@code unchanged} or {@code refused}
 * @param indicator what stands as the indicator's id; null if that is blank
 * @param component what stands as the component's id; null if that is blank
 * @param series what stands as the series; null if that is blank
 * @param period what stands as the period; null if that is blank
 * @param changes the cells that say something else than what stands
 * @param faults why it is refused
 * @param warnings what was read with doubt, or was not read
 * @param event what was appended; null where nothing was
 * @param measurementId the measurement that stands in its slot now; null where none does
 */
public record SheetLine(
        int row,
        String outcome,
        @Nullable String indicator,
        @Nullable String component,
        @Nullable String series,
        @Nullable String period,
        List<CellChange> changes,
        List<SheetRemark> faults,
        List<SheetRemark> warnings,
        @Nullable ReceiptEvent event,
        @Nullable String measurementId) {

    /** Copies the lists. */
    public SheetLine {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    /**
     * A cell that says something else than what stands.
     *
     * @param cell the cell as spreadsheets name it; null without the column
     * @param column the column's header
     * @param before what stands; empty if nothing does
     * @param after what the cell says; empty if it is blank
     */
    public record CellChange(@Nullable String cell, String column, String before, String after) {}

    /**
     * What is said of a cell.
     *
     * @param cell the cell as spreadsheets name it; null without the column
     * @param column the column's header
     * @param rule the code of the rule, or of the problem
     * @param message the rule in words
     */
    public record SheetRemark(@Nullable String cell, String column, String rule, String message) {}
}
