package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.kit.command.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file changes, cell by cell.
 *
 * @param plan the plan
 * @param centre the centre
 * @param keeping the code of what is kept where rows are refused
 * @param dryRun whether it was only tried, and nothing kept
 * @param language the language of the words: {@code da} or {@code en}
 * @param recorded how many rows were recorded, or would be
 * @param unchanged how many rows say nothing new
 * @param refused how many rows are refused
 * @param rows the rows that change something, are refused, or were read with doubt, in the order of the file
 */
record SheetReport(
        String plan,
        String centre,
        String keeping,
        boolean dryRun,
        String language,
        int recorded,
        int unchanged,
        int refused,
        List<Line> rows) {

    /** Copies the list. */
    SheetReport {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the file.
     *
     * @param row its number in the file, from 1, as spreadsheets show it
     * @param outcome {@code recorded}, {@code unchanged} or {@code refused}
     * @param indicator what stands as the indicator's id; null if nothing does
     * @param component what stands as the component's id; null if nothing does
     * @param series what stands as the series; null if nothing does, which means the municipality's own
     * @param period what stands as the period; null if nothing does
     * @param changes the cells that say something else than what stands
     * @param faults why it is refused
     * @param warnings what was read with doubt, or was not read
     * @param event its event; null if it has none, or it was only tried
     * @param measurementId the UUID of the measurement that stands in its slot; null if none does, or it was only tried
     */
    record Line(
            int row,
            String outcome,
            @Nullable String indicator,
            @Nullable String component,
            @Nullable String series,
            @Nullable String period,
            List<Change> changes,
            List<Remark> faults,
            List<Remark> warnings,
            Receipt.@Nullable Event event,
            @Nullable String measurementId) {

        /** Copies the lists. */
        Line {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A cell that says something else than what stands.
     *
     * @param cell the cell, as spreadsheets name it: {@code I5}; null if the file has no such column
     * @param column its header
     * @param before what stands; empty if nothing does
     * @param after what the cell says; empty if it is blank
     */
    record Change(@Nullable String cell, String column, String before, String after) {}

    /**
     * What is said of a cell.
     *
     * @param cell the cell, as spreadsheets name it; null if the file has no such column
     * @param column its header
     * @param rule the code of the rule, or of the problem
     * @param message the rule in words
     */
    record Remark(@Nullable String cell, String column, String rule, String message) {}
}
