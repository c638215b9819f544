package dk.seamark.client.figure;

import java.util.List;

/**
 * What a file changes, cell by cell.
 *
 * @param plan the plan's id
 * @param centre the centre's id
 * @param keeping what was kept where rows were refused
 * @param dryRun whether it was only tried
 * @param language the language of the words
 * @param recorded how many rows were recorded, or would be
 * @param unchanged how many rows say nothing new
 * @param refused how many rows were refused
 * @param rows the rows that change something, are refused or were read with doubt
 */
public record SheetReport(
        String plan,
        String centre,
        Keeping keeping,
        boolean dryRun,
        String language,
        int recorded,
        int unchanged,
        int refused,
        List<SheetLine> rows) {

    /** Copies the list. */
    public SheetReport {
        rows = List.copyOf(rows);
    }
}
