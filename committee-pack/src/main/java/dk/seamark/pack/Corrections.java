package dk.seamark.pack;

import java.util.List;

/**
 * What became another since the pack before.
 *
 * @param since which pack that was
 * @param figures the figures that it showed and that are others now, or gone; may be empty
 * @param verdicts the verdicts that it gave and that are others now; may be empty
 */
public record Corrections(String since, List<CorrectedFigure> figures, List<ChangedVerdict> verdicts) {

    /**
     * A figure that is another now.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param figure whose figure of what
     * @param periodShown of which period
     * @param before as it was shown
     * @param after as it is shown now
     * @param reason why
     */
    public record CorrectedFigure(
            String number,
            String title,
            String figure,
            String periodShown,
            String before,
            String after,
            String reason) {}

    /**
     * A verdict that is another now.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param label the date of the target
     * @param before the verdict before
     * @param after the verdict now
     */
    public record ChangedVerdict(String number, String title, String label, Mark before, Mark after) {}
}
