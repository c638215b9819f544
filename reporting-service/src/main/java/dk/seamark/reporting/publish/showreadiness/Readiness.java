package dk.seamark.reporting.publish.showreadiness;

import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.PackModel.OpenPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is missing for the pack of a plan's period.
 *
 * @param planId the plan
 * @param period the period
 * @param position the ledger position up to which the record was read
 * @param stateHash SHA-256 of the canonical state of the plan and its policy at that position
 * @param today the Danish calendar date that days are counted from
 * @param ready whether nothing is missing: no text, figure or decision
 * @param pack the deadline of the pack
 * @param centres what each centre must deliver, in the plan's order; centres with nothing to deliver are left out
 * @param forApproval the texts that await the secretariat
 * @param decisions the decisions without which targets cannot be judged
 * @param sums the figures of the period that do not add up as the plan says; they hinder nothing, and are to be
 *     looked at
 * @param provisional the figures of the period that their sources may still change; they hinder nothing, and are to be
 *     confirmed or corrected
 */
record Readiness(
        String planId,
        String period,
        long position,
        String stateHash,
        LocalDate today,
        boolean ready,
        Due pack,
        List<CentreOwes> centres,
        List<Text> forApproval,
        List<OpenPoint> decisions,
        List<SumLine> sums,
        List<ProvisionalFigure> provisional) {

    /**
     * A figure that is still provisional.
     *
     * @param indicatorId the indicator
     * @param number its number
     * @param title its title
     * @param component the component's title
     * @param series {@code municipality} or {@code comparator}
     * @param measurementId the UUID of its measurement
     * @param value the figure
     * @param unit its unit's code
     * @param measuredOn the Danish calendar date on which it was measured
     * @param centreId the centre that delivers it
     * @param centre its name
     */
    record ProvisionalFigure(
            String indicatorId,
            String number,
            String title,
            String component,
            String series,
            String measurementId,
            BigDecimal value,
            String unit,
            LocalDate measuredOn,
            String centreId,
            String centre) {}

    /**
     * Figures that do not add up.
     *
     * @param indicatorId the indicator
     * @param number its number
     * @param series {@code municipality} or {@code comparator}
     * @param total the component that is the sum
     * @param value its figure
     * @param parts the components that it is the sum of
     * @param sum what their figures come to
     */
    record SumLine(
            String indicatorId,
            String number,
            String series,
            String total,
            BigDecimal value,
            List<String> parts,
            BigDecimal sum) {}

    /**
     * A deadline.
     *
     * @param date the last day
     * @param daysLeft the number of days left, 0 on the last day; negative when it has passed
     */
    record Due(LocalDate date, long daysLeft) {}

    /**
     * What a centre must deliver.
     *
     * @param centreId the centre's id
     * @param centre its name
     * @param texts the tracks whose text it must submit
     * @param textsDue their deadline
     * @param figures the figures that it must deliver or declare missing
     * @param figuresDue their deadline
     */
    record CentreOwes(
            String centreId,
            String centre,
            List<Text> texts,
            Due textsDue,
            List<MissingFigure> figures,
            Due figuresDue) {}

    /**
     * The status of a track's text.
     *
     * @param trackId the track
     * @param number the track's number
     * @param title the track's title
     * @param status {@code awaited}, {@code returned}, {@code submitted} or {@code approved}; an approved one is listed
     *     if it lacks a recommendation, and must be withdrawn and submitted again
     * @param recommendations the titles of the focus areas for which it has neither a recommendation nor a statement
     *     that there is none; may be empty
     */
    record Text(String trackId, int number, String title, String status, List<String> recommendations) {}
}
