package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.indicator.file.FileRow;
import dk.seamark.kit.problem.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, read.
 *
 * @param line its number in the file, from 1
 * @param indicator the indicator's id; null if the cell is blank
 * @param component the component's id; null if the cell is blank
 * @param series the series' code, or what stands in its place; null if the cell is blank, which means the
 *     municipality's own
 * @param period the period; null if the cell is blank
 * @param unit what stands as its unit; null if the cell is blank, which means that of the component
 * @param entries what is filled in
 * @param reason why a figure is corrected; null if nothing is said
 * @param mark what its template said of it; null if it is of no template
 * @param columns where its columns stand, from 0
 * @param faults what cannot be read
 * @param warnings what was read with doubt
 */
record SheetRow(
        int line,
        @Nullable String indicator,
        @Nullable String component,
        @Nullable String series,
        @Nullable String period,
        @Nullable String unit,
        Entries entries,
        @Nullable CorrectionReason reason,
        @Nullable TemplateMark mark,
        Map<SheetColumn, Integer> columns,
        List<Violation> faults,
        List<Violation> warnings) {

    /** Copies the collections. */
    SheetRow {
        columns = Map.copyOf(columns);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    /** The cell that has its figure, as spreadsheets name it. */
    String valueCell() {
        return FileRow.letters(columns.getOrDefault(SheetColumn.VALUE, 0)) + line;
    }

    /** Whether nobody filled anything in since its template was made. */
    boolean isUntouched() {
        return faults.isEmpty() && mark != null && mark.fingerprint().equals(entries.fingerprint());
    }
}
