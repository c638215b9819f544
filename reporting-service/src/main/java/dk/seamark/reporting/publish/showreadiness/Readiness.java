package dk.seamark.reporting.publish.showreadiness;

import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.PackModel.OpenPoint;
import java.time.LocalDate;
import java.util.List;

/**
 * What a plan's period lacks.
 *
 * @param planId the plan
 * @param period the period
 * @param position the ledger position up to which the record was read
 * @param today the Danish calendar date that days are counted from
 * @param ready whether nothing is missing: no text, figure or decision
 * @param pack until when the pack is to be sent
 * @param centres what each centre owes, in the plan's order; those that owe nothing are not among them
 * @param forApproval the texts that wait for the secretariat
 * @param decisions what somebody has to decide before it can be judged
 */
record Readiness(
        String planId,
        String period,
        long position,
        LocalDate today,
        boolean ready,
        Due pack,
        List<CentreOwes> centres,
        List<Text> forApproval,
        List<OpenPoint> decisions) {

    /**
     * A deadline.
     *
     * @param date the last day
     * @param daysLeft how many days are left, 0 on the last day; below zero when it has passed
     */
    record Due(LocalDate date, long daysLeft) {}

    /**
     * What a centre owes.
     *
     * @param centreId the centre's id
     * @param centre its name
     * @param texts the tracks whose text it has to hand in
     * @param textsDue until when
     * @param figures the figures that it has to deliver, or to say why there are none
     * @param figuresDue until when
     */
    record CentreOwes(
            String centreId,
            String centre,
            List<Text> texts,
            Due textsDue,
            List<MissingFigure> figures,
            Due figuresDue) {}

    /**
     * A track's text on its way.
     *
     * @param trackId the track
     * @param number the track's number
     * @param title the track's title
     * @param status {@code awaited}, {@code returned}, {@code submitted} or {@code approved}: an approved one is
     *     named if it lacks a recommendation, and has to be withdrawn and handed in again
     * @param recommendations the titles of the focus areas for which it lacks a recommendation, or a word that there
     *     is none; empty where it lacks none
     */
    record Text(String trackId, int number, String title, String status, List<String> recommendations) {}
}
