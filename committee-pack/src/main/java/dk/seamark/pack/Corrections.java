package dk.seamark.pack;

import java.util.List;

/**
 * What has changed since the pack before.
 *
 * @param since which pack that was
 * @param figures the figures that it showed and that have changed or are gone; may be empty
 * @param verdicts the verdicts that it gave and that have changed; may be empty
 */
public record Corrections(String since, List<CorrectedFigure> figures, List<ChangedVerdict> verdicts) {

    /**
     * A figure that has changed.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param figure the component and series
     * @param periodShown the period as text
     * @param before the figure as the pack before showed it
     * @param after the figure as this pack shows it
     * @param reason why it was changed
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
     * A verdict that has changed.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param label the date of the target
     * @param before the verdict before
     * @param after the verdict now
     */
    public record ChangedVerdict(String number, String title, String label, Mark before, Mark after) {}
}
