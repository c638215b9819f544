package dk.seamark.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since the pack before.
 *
 * @param since which pack that was
 * @param figures the figures that it showed and whose number has changed or is gone; may be empty
 * @param details the sources, dates, links and statuses that it showed of figures and that have changed; may be empty
 * @param verdicts the verdicts that it gave and that have changed; may be empty
 */
public record Corrections(
        String since, List<CorrectedFigure> figures, List<CorrectedDetail> details, List<ChangedVerdict> verdicts) {

    /**
     * A figure whose number has changed.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param figure the component and series
     * @param periodShown the period as text
     * @param before the figure as the pack before showed it
     * @param after the figure as this pack shows it
     * @param reason why it was changed
     * @param explanation the reason in words; null if nobody wrote it, or it is not shown
     */
    public record CorrectedFigure(
            String number,
            String title,
            String figure,
            String periodShown,
            String before,
            String after,
            String reason,
            @Nullable String explanation) {}

    /**
     * A source, date, link or status of a figure that has changed.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param figure the component and series
     * @param periodShown the period as text
     * @param detail which of these it is, as text
     * @param before it as the pack before showed it
     * @param after it as this pack shows it
     * @param reason why it was changed
     * @param explanation the reason in words; null if nobody wrote it, or it is not shown
     */
    public record CorrectedDetail(
            String number,
            String title,
            String figure,
            String periodShown,
            String detail,
            String before,
            String after,
            String reason,
            @Nullable String explanation) {}

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
