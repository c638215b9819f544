package dk.seamark.pack;

import dk.seamark.pack.agenda.Agenda;
import dk.seamark.text.Language;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a committee pack shows. Every renderer reads this and nothing else; strings are ready to be shown, in
 * the view's language. What the municipality wrote is in Danish in every view; in a view of another language it stands
 * between marks ({@link OwnWords}).
 *
 * @param heading whose pack it is, and of what
 * @param edition which edition it is
 * @param exampleNotice the notice on every page if any figure is an example; null if none is
 * @param summary the period on one page
 * @param tracks a section for each track, by number
 * @param openPoints what could not be judged, and who can settle it
 * @param planNotes what the plan itself leaves open or remarks
 * @param planChanges how the plan was changed by decisions since the pack before; null if it was not
 * @param revisedTargets the targets that a decision changed since the pack before; null if there are none
 * @param missingFigures the figures that the judged targets lack
 * @param corrections what has changed since the pack before; null if there was none
 * @param sources every figure in the pack, with its source
 * @param provenance what the pack was made from
 * @param agenda the pack as an agenda item, under the municipality's own headings; in English under the product's
 * @param language the view's language
 * @param english the same pack in English; null in the English view itself
 */
public record PackModel(
        Heading heading,
        Edition edition,
        @Nullable String exampleNotice,
        Summary summary,
        List<TrackSection> tracks,
        List<OpenPoint> openPoints,
        List<String> planNotes,
        @Nullable List<PlanChange> planChanges,
        @Nullable List<RevisedTarget> revisedTargets,
        List<MissingFigure> missingFigures,
        @Nullable Corrections corrections,
        List<SourceGroup> sources,
        Provenance provenance,
        Agenda agenda,
        Language language,
        @Nullable PackModel english) {

    /** The same pack in English. */
    public PackModel inEnglish() {
        return english == null ? this : english;
    }

    /** The text shown if there are no open points. */
    public String noOpenPoints() {
        if (summary.inWords()) {
            return PackWords.say(language, "open.no-targets", heading.periodShown());
        }
        return withholds()
                ? PackWords.say(language, "open.none-public", heading.periodShown())
                : PackWords.say(language, "open.none", heading.periodShown());
    }

    /** The text shown if no figure is missing. */
    public String noMissingFigures() {
        if (summary.inWords()) {
            return PackWords.say(language, "missing.no-targets");
        }
        return withholds()
                ? PackWords.say(language, "missing.none-public", heading.periodShown())
                : PackWords.say(language, "missing.none", heading.periodShown());
    }

    /** Whether the edition withholds a verdict of the period. */
    private boolean withholds() {
        return summary.counts().stream().anyMatch(count -> count.mark().code().equals(VerdictWord.WITHHELD.code()));
    }

    /**
     * Whose pack it is, and of what.
     *
     * @param municipality the municipality's key
     * @param municipalityName {@code Slagelse Kommune}
     * @param planId the plan's id
     * @param planTitle the plan's title
     * @param policy which policy the plan implements, and its status; null if the ledger does not have it
     * @param period the judged period
     * @param periodShown the judged period as text
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
            @Nullable String policy,
            String period,
            String periodShown,
            String title,
            String committee,
            String secretariat,
            String approval) {}

    /**
     * Which edition it is.
     *
     * @param kind {@code preview} or {@code issued}
     * @param audience {@code internal} or {@code public}
     * @param number the number of an issued pack, from 1; null for a preview
     * @param label the label on every page
     * @param remarks remarks on its issue, a sentence or two each; may be empty
     */
    public record Edition(
            String kind, String audience, @Nullable Integer number, String label, List<String> remarks) {}

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
     * @param period its period; null for a baseline that the plan does not name
     * @param periodShown the period as text
     * @param reason why it is missing: as it was declared, that it was withdrawn, or that nobody said why
     * @param explanation the reason in words; null if nobody wrote it, or it is not shown
     * @param centre the centre that delivers it
     * @param centreId the centre's id
     * @param owed whether somebody still has to deliver it or declare it missing; false if it was declared missing, or
     *     if it would not change the verdict
     */
    public record MissingFigure(
            String number,
            String title,
            String figure,
            @Nullable String period,
            String periodShown,
            String reason,
            @Nullable String explanation,
            String centre,
            String centreId,
            boolean owed) {}

    /**
     * A figure with its source.
     *
     * @param measurementId the UUID of its measurement; null if the figure is withheld
     * @param componentId the component
     * @param series {@code municipality} or {@code comparator}
     * @param label the component and series in words
     * @param period the period that it describes
     * @param periodShown the period as text
     * @param value the value as recorded; null if it is withheld
     * @param unit its unit's code
     * @param shown the value as text
     * @param measuredOn when it was measured, ISO 8601
     * @param measuredOnShown when it was measured, as text
     * @param source where it was read
     * @param numerator the count above the line; null if it was not delivered, and in the public edition
     * @param denominator the count below the line; null if it was not delivered, and in the public edition
     * @param basis {@code counts} if it is judged by its counts; null if by its value, and in the public edition
     * @param example whether it is made up
     * @param status {@code provisional} if its source may still change it; null if it is final
     * @param link where its evidence can be read; null if none was delivered, or the figure is withheld
     * @param corrects the UUID of the measurement that it corrected; null if there is none, and in the public edition
     * @param position the ledger position of the event that recorded it
     * @param positionShown the position as text
     */
    public record FigureLine(
            @Nullable String measurementId,
            String componentId,
            String series,
            String label,
            String period,
            String periodShown,
            @Nullable BigDecimal value,
            String unit,
            String shown,
            String measuredOn,
            String measuredOnShown,
            String source,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String basis,
            boolean example,
            @Nullable String status,
            @Nullable FigureLink link,
            @Nullable String corrects,
            long position,
            String positionShown) {}

    /**
     * What the pack was made from.
     *
     * @param position the ledger position up to which the record was read
     * @param positionShown the position as text
     * @param stateHash SHA-256 of the canonical state of the plan and its policy at that position, in hexadecimal
     * @param templateVersion the version of the pack's template, and the name and version of the agenda template
     * @param rendererVersion the version of the renderers
     * @param ruleVersion the version of the target rules
     * @param document the document that the plan was entered from
     * @param how how it was made, a sentence or two each
     * @param verification how it can be verified; null if the pack says nothing about it
     */
    public record Provenance(
            long position,
            String positionShown,
            String stateHash,
            String templateVersion,
            String rendererVersion,
            String ruleVersion,
            String document,
            List<String> how,
            @Nullable Verification verification) {}

    /**
     * How a pack can be verified.
     *
     * @param origin the name of the municipality's transparency log
     * @param size the number of leaves in the log, one for each ledger position, as text
     * @param root the root hash at that size, in base64, as in a checkpoint
     * @param how what to do, a sentence or two each
     */
    public record Verification(String origin, String size, String root, List<String> how) {}
}
