package dk.seamark.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The period on one page.
 *
 * @param counts how many targets got each verdict; verdicts without targets are left out
 * @param tracks the tracks, each with its rows
 * @param inWords whether all tracks are followed up in words, so that there is no target at all
 */
public record Summary(List<Count> counts, List<SummaryTrack> tracks, boolean inWords) {

    /**
     * How many targets got a verdict.
     *
     * @param mark the verdict
     * @param count how many, from 1
     */
    public record Count(Mark mark, int count) {}

    /**
     * A track in the summary.
     *
     * @param trackNumber its number
     * @param trackTitle its title
     * @param rows a row for each target of the period; empty for a track that is followed up in words
     * @param inWords the text shown instead of rows; null if there are rows
     * @param trackId the id of its section
     */
    public record SummaryTrack(
            int trackNumber,
            String trackTitle,
            List<SummaryRow> rows,
            @Nullable String inWords,
            String trackId) {

        /** The number of rows that the track's cell spans. */
        public int span() {
            return Math.max(1, rows.size());
        }
    }

    /**
     * A target of the period.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param target the plan's words
     * @param result the figures, a line each
     * @param mark the verdict
     */
    public record SummaryRow(String number, String title, String target, List<String> result, Mark mark) {}
}
