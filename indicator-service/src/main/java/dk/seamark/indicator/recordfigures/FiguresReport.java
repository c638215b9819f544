package dk.seamark.indicator.recordfigures;

import dk.seamark.indicator.figure.SumWarning;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of each row.
 *
 * @param plan the plan
 * @param keeping the code of what is kept where rows are refused
 * @param dryRun whether it was only tried, and nothing kept
 * @param language the language of the problems' words: {@code da} or {@code en}
 * @param recorded how many rows were recorded, or would be
 * @param unchanged how many rows say what stands already
 * @param refused how many rows are refused
 * @param rows the rows, in the order in which they were sent
 */
public record FiguresReport(
        String plan,
        String keeping,
        boolean dryRun,
        String language,
        int recorded,
        int unchanged,
        int refused,
        List<RowReport> rows) {

    /** The outcome of a row that was recorded, or would be. */
    public static final String RECORDED = "recorded";

    /** The outcome of a row that says what stands. */
    public static final String UNCHANGED = "unchanged";

    /** The outcome of a row that is refused. */
    public static final String REFUSED = "refused";

    /** Copies the list. */
    public FiguresReport {
        rows = List.copyOf(rows);
    }

    /**
     * What became of a row.
     *
     * @param row its number, from 1
     * @param outcome {@code recorded}, {@code unchanged} or {@code refused}
     * @param stream the stream of its event; null if it has none
     * @param event its event; null if it has none, or it was only tried
     * @param measurementId the UUID of the measurement that stands in its slot; null if none does, or it was only tried
     * @param warnings what does not add up as the plan says; null if all does
     * @param problem what the single endpoint would answer; null unless it is refused
     */
    public record RowReport(
            int row,
            String outcome,
            @Nullable String stream,
            Receipt.@Nullable Event event,
            @Nullable String measurementId,
            @Nullable List<SumWarning> warnings,
            Problems.@Nullable Part problem) {}
}
