package dk.seamark.client.figure;

import java.util.List;

/**
 * What became of a table of figures.
 *
 * @param plan the plan's id
 * @param keeping what was kept where rows were refused
 * @param dryRun whether it was only tried
 * @param language the language of the words
 * @param recorded how many rows were recorded, or would be
 * @param unchanged how many rows say what stands already
 * @param refused how many rows were refused
 * @param rows every row, in the table's order
 */
public record FiguresReport(
        String plan,
        Keeping keeping,
        boolean dryRun,
        String language,
        int recorded,
        int unchanged,
        int refused,
        List<RowReport> rows) {

    /** Copies the list. */
    public FiguresReport {
        rows = List.copyOf(rows);
    }
}
