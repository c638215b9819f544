package dk.seamark.pack;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A track.
 *
 * @param id the id of its section
 * @param number its number
 * @param title its title
 * @param centre the responsible centre
 * @param organisation who drives it, and with whom; null where the plan names only a centre
 * @param serves the policy's goals that it serves, by focus area; empty where the plan names none
 * @param gone the notice about goals that the policy's text does not have; null if it has them all
 * @param goals its own goals
 * @param followUp how the plan wants it followed up
 * @param report what the centre wrote
 * @param indicators its indicators
 * @param inWords the text shown if it has no indicators; null if it has some
 */
public record TrackSection(
        String id,
        int number,
        String title,
        String centre,
        @Nullable Organisation organisation,
        List<ServedArea> serves,
        @Nullable String gone,
        List<String> goals,
        String followUp,
        Report report,
        List<IndicatorSection> indicators,
        @Nullable String inWords) {

    private static final int PERIODS_ABREAST = 4;

    /**
     * Who drives a track.
     *
     * @param owner who drives it
     * @param management the line of management that the owner belongs to
     * @param partners with whom; may be empty
     * @param efforts what was already being done when the plan was made; may be empty
     */
    public record Organisation(String owner, String management, List<String> partners, List<String> efforts) {}

    /**
     * Goals of one focus area of the policy.
     *
     * @param focusArea its title
     * @param strategyTracks the titles of the strategy tracks that it is linked to; may be empty
     * @param goals the goals, each with its number
     */
    public record ServedArea(String focusArea, List<String> strategyTracks, List<String> goals) {}

    /** A text that somebody wrote, split into lines. */
    public sealed interface Written permits Report, RecommendationLine {

        /** The lines; empty if the text is not shown. */
        List<String> paragraphs();
    }

    /**
     * A centre's report on its track.
     *
     * @param status {@code approved}, {@code submitted}, {@code returned} or {@code awaited}
     * @param notice the notice about the status; null if it is approved
     * @param paragraphs the text; empty if it is not shown
     * @param activities the activities; empty if there are none to show
     * @param attendance the number of participants as text; null if it is not shown
     * @param recommendations the recommendations, one for each focus area; empty where the report needs none
     */
    public record Report(
            String status,
            @Nullable String notice,
            List<String> paragraphs,
            List<ActivityLine> activities,
            @Nullable String attendance,
            List<RecommendationLine> recommendations)
            implements Written {}

    /**
     * The recommendation of a track's report for a focus area of the policy.
     *
     * @param focusAreaId the focus area
     * @param focusArea its title
     * @param status {@code given}; {@code none} if the report states that there is none; {@code missing} if it does not
     *     mention the focus area
     * @param notice the notice about the status; null if it is {@code given}
     * @param paragraphs the text; empty unless it is {@code given}
     */
    public record RecommendationLine(
            String focusAreaId,
            String focusArea,
            String status,
            @Nullable String notice,
            List<String> paragraphs) implements Written {}

    /**
     * An activity.
     *
     * @param description what was done
     * @param heldOn the date as text; null if the report gives none
     * @param attendance the number of participants as text; null if it is not shown
     */
    public record ActivityLine(
            String description,
            @Nullable String heldOn,
            @Nullable String attendance) {}

    /**
     * An indicator.
     *
     * @param id the id of its section
     * @param number its number
     * @param title its title
     * @param source where its figures come from
     * @param notes the plan's remarks
     * @param baseline where it started
     * @param targets its targets, by date
     * @param figures its figures, a column for each period
     * @param figureNotes what was written about these figures; empty if nothing was, or it is not shown
     * @param charts charts of these figures; empty where no series has two
     * @param developments how each component has moved, and what is still needed; empty if there is nothing to compare
     *     with
     */
    public record IndicatorSection(
            String id,
            String number,
            String title,
            String source,
            List<String> notes,
            Baseline baseline,
            List<TargetRow> targets,
            FigureTable figures,
            List<FigureNote> figureNotes,
            List<Chart> charts,
            List<String> developments) {

        /** The rows of the table of targets: later ones that say the same as the one before share its row. */
        public List<TargetRow> targetsAbreast() {
            return SharedRows.of(targets);
        }

        /** Whether the table of figures fits beside the chart. */
        public boolean beside() {
            return charts.size() == 1;
        }
    }

    /**
     * Where an indicator started.
     *
     * @param label which status it is
     * @param wording the plan's words
     * @param result the figures, a line each
     */
    public record Baseline(String label, String wording, List<String> result) {}

    /**
     * A target of an indicator.
     *
     * @param date its date, ISO 8601
     * @param label its date as text
     * @param period the period that it judges
     * @param periodShown the period as text
     * @param wording the plan's words
     * @param decision who revised it or settled what it leaves open; null if nobody did
     * @param result the figures, a line each
     * @param mark the verdict
     * @param working how the verdict came about; null if there is nothing to show
     * @param ofTheYear whether it judges the pack's period
     * @param measurementIds the UUIDs of the measurements that the verdict rests on, in the order of its working
     */
    public record TargetRow(
            String date,
            String label,
            String period,
            String periodShown,
            String wording,
            @Nullable String decision,
            List<String> result,
            Mark mark,
            @Nullable String working,
            boolean ofTheYear,
            List<String> measurementIds) {}

    /**
     * What was written about a figure.
     *
     * @param measurementId the UUID of its measurement
     * @param figure the component and series
     * @param periodShown the period as text
     * @param text what was written
     */
    public record FigureNote(String measurementId, String figure, String periodShown, String text) {}

    /**
     * An indicator's figures over time.
     *
     * @param periods the columns
     * @param rows a row for each component and series, and another one after each break in the series; a cell for each
     *     period
     */
    public record FigureTable(List<String> periods, List<FigureRow> rows) {

        /** Whether there are too many periods to give each a column. */
        public boolean tall() {
            return periods.size() > PERIODS_ABREAST;
        }

        /** The transposed table: a row for each period, a cell for each component and series. */
        public List<FigureRow> byPeriod() {
            return IntStream.range(0, periods.size())
                    .mapToObj(at -> new FigureRow(
                            periods.get(at),
                            rows.stream().map(row -> row.cells().get(at)).toList()))
                    .toList();
        }
    }

    /**
     * A row of figures.
     *
     * @param label the component and series in words
     * @param cells the figures; "–" where there is none
     */
    public record FigureRow(String label, List<String> cells) {}
}
