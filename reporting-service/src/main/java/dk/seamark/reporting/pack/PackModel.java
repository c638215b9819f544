package dk.seamark.reporting.pack;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a committee pack shows. Every rendering is made of this and of nothing else; what
 * is a string is ready to be shown, in Danish.
 *
 * @param heading whose pack it is, and of what
 * @param edition which edition it is
 * @param exampleNotice what every page says if any figure is an example; null if none is
 * @param summary the year on one page
 * @param tracks a section for each track, by number
 * @param openPoints what could not be judged, and who can settle it
 * @param planNotes what the plan itself leaves open or remarks
 * @param missingFigures the figures that the judged targets lack
 * @param sources every figure that the pack knows, with its source
 * @param provenance what the pack was made of
 */
public record PackModel(
        Heading heading,
        Edition edition,
        @Nullable String exampleNotice,
        Summary summary,
        List<TrackSection> tracks,
        List<OpenPoint> openPoints,
        List<String> planNotes,
        List<MissingFigure> missingFigures,
        List<SourceGroup> sources,
        Provenance provenance) {

    /**
     * Whose pack it is, and of what.
     *
     * @param municipality the municipality's key
     * @param municipalityName {@code Slagelse Kommune}
     * @param planId the plan's id
     * @param planTitle the plan's title
     * @param period the judged period
     * @param title the pack's title
     * @param committee who gets it
     * @param secretariat the centre that put it together
     * @param approval who approved the plan, or that nobody did
     */
    public record Heading(
            String municipality,
            String municipalityName,
            String planId,
            String planTitle,
            String period,
            String title,
            String committee,
            String secretariat,
            String approval) {}

    /**
     * Which edition it is.
     *
     * @param kind {@code preview} or {@code issued}
     * @param number the number of an issued pack, from 1; null for a preview
     * @param label what every page says
     */
    public record Edition(String kind, @Nullable Integer number, String label) {}

    /**
     * A verdict as it is shown.
     *
     * @param code its word in the ledger
     * @param sign a sign that a sighted reader finds fast
     * @param word the word that always stands beside the sign
     */
    public record Mark(String code, String sign, String word) {}

    /**
     * The year on one page.
     *
     * @param counts how many targets got each verdict; verdicts that nobody got are left out
     * @param tracks the tracks, each with its rows
     */
    public record Summary(List<Count> counts, List<SummaryTrack> tracks) {}

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
     * @param rows a row for each target of the year; empty for a track that is followed up in words
     * @param inWords what is said instead of rows; null if there are rows
     * @param trackId where its section is
     */
    public record SummaryTrack(
            int trackNumber,
            String trackTitle,
            List<SummaryRow> rows,
            @Nullable String inWords,
            String trackId) {

        /** How many rows its cell spans. */
        public int span() {
            return Math.max(1, rows.size());
        }
    }

    /**
     * A target of the year.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param target the plan's words
     * @param result the figures, a line each
     * @param mark the verdict
     */
    public record SummaryRow(String number, String title, String target, List<String> result, Mark mark) {}

    /**
     * A track.
     *
     * @param id where the section is
     * @param number its number
     * @param title its title
     * @param centre the responsible centre
     * @param goals its goals
     * @param followUp how the plan wants it followed up
     * @param report what the centre wrote
     * @param indicators its indicators
     * @param inWords what is said where it has none; null if it has some
     */
    public record TrackSection(
            String id,
            int number,
            String title,
            String centre,
            List<String> goals,
            String followUp,
            Report report,
            List<IndicatorSection> indicators,
            @Nullable String inWords) {}

    /**
     * What a centre wrote of its track.
     *
     * @param status {@code approved}, {@code submitted}, {@code returned} or {@code awaited}
     * @param notice what is to be said of the status; null if it is approved
     * @param paragraphs the text; empty if it is not shown
     * @param activities the activities; empty if there are none to show
     * @param attendance how many took part; null if it is not told
     */
    public record Report(
            String status,
            @Nullable String notice,
            List<String> paragraphs,
            List<ActivityLine> activities,
            @Nullable String attendance) {}

    /**
     * An activity.
     *
     * @param description what was done
     * @param heldOn when; null if it is not told
     * @param attendance how many took part; null if it is not told
     */
    public record ActivityLine(
            String description,
            @Nullable String heldOn,
            @Nullable String attendance) {}

    /**
     * An indicator.
     *
     * @param id where the section is
     * @param number its number
     * @param title its title
     * @param source where its figures come from
     * @param notes the plan's remarks
     * @param baseline where it started
     * @param targets its targets, by date
     * @param figures its figures, a column for each period
     */
    public record IndicatorSection(
            String id,
            String number,
            String title,
            String source,
            List<String> notes,
            Baseline baseline,
            List<TargetRow> targets,
            FigureTable figures) {}

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
     * @param label its date, to be shown
     * @param period the period that it judges
     * @param wording the plan's words
     * @param result the figures, a line each
     * @param mark the verdict
     * @param working how the verdict came about; null if there is nothing to tell
     * @param ofTheYear whether it judges the pack's period
     * @param measurementIds the measurements that the verdict rests on, in the order of its working
     */
    public record TargetRow(
            String date,
            String label,
            String period,
            String wording,
            List<String> result,
            Mark mark,
            @Nullable String working,
            boolean ofTheYear,
            List<String> measurementIds) {}

    /**
     * An indicator's figures over the years.
     *
     * @param periods the columns
     * @param rows a row for each component and series; a cell for each period
     */
    public record FigureTable(List<String> periods, List<FigureRow> rows) {}

    /**
     * A series of figures.
     *
     * @param label whose figures of what
     * @param cells the figures; "–" where there is none
     */
    public record FigureRow(String label, List<String> cells) {}

    /**
     * Something that could not be judged.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param target the plan's words
     * @param question what is missing
     * @param settledBy who can settle it
     */
    public record OpenPoint(String number, String title, String target, String question, String settledBy) {}

    /**
     * A figure that a judged target lacks.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param figure which figure
     * @param period of which period
     * @param reason why it is missing, or that nobody said so
     * @param centre the centre that delivers it
     */
    public record MissingFigure(
            String number, String title, String figure, String period, String reason, String centre) {}

    /**
     * The figures of an indicator with their sources.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param source where the plan says that they come from
     * @param figures the figures
     */
    public record SourceGroup(String number, String title, String source, List<FigureLine> figures) {}

    /**
     * A figure with its source.
     *
     * @param measurementId the UUID of its measurement
     * @param componentId the component
     * @param series {@code municipality} or {@code comparator}
     * @param label what it is a figure of
     * @param period the period that it describes
     * @param value the value as recorded
     * @param unit its unit's code
     * @param shown the value as it is shown
     * @param measuredOn when it was measured, ISO 8601
     * @param measuredOnShown when it was measured, to be shown
     * @param source where it was read
     * @param numerator the count above the line; null if it was not delivered
     * @param denominator the count below the line; null if it was not delivered
     * @param example whether it is made up
     * @param corrects the UUID of the measurement that it corrected; null if none
     * @param position the ledger position that brought it
     * @param positionShown the position, to be shown
     */
    public record FigureLine(
            String measurementId,
            String componentId,
            String series,
            String label,
            String period,
            BigDecimal value,
            String unit,
            String shown,
            String measuredOn,
            String measuredOnShown,
            String source,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean example,
            @Nullable String corrects,
            long position,
            String positionShown) {}

    /**
     * What the pack was made of.
     *
     * @param position the ledger position up to which it knows the record
     * @param positionShown the position, to be shown
     * @param stateHash SHA-256 of the ledger's canonical state at that position, in hexadecimal
     * @param templateVersion the version of the template
     * @param rendererVersion what turned it into pages
     * @param ruleVersion the version of the rules
     * @param document the document that the plan was entered from
     * @param how how it was made, a sentence or two each
     */
    public record Provenance(
            long position,
            String positionShown,
            String stateHash,
            String templateVersion,
            String rendererVersion,
            String ruleVersion,
            String document,
            List<String> how) {}
}
