package dk.seamark.client.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a period still lacks, centre by centre.
 *
 * @param planId the plan
 * @param period the period
 * @param position the ledger position that was asked about
 * @param stateHash SHA-256 of the state of the plan and its policy there, in hexadecimal
 * @param today the Danish date that days are counted from
 * @param ready whether nothing is missing
 * @param pack the deadline of the pack
 * @param centres what each centre must deliver; without those that owe nothing
 * @param forApproval the texts that wait for the secretariat
 * @param decisions what must be decided before targets can be judged
 * @param sums the figures that do not add up
 * @param provisional the figures that their sources may still change
 */
public record Readiness(
        String planId,
        String period,
        long position,
        String stateHash,
        LocalDate today,
        boolean ready,
        Due pack,
        List<CentreOwes> centres,
        List<ReadinessText> forApproval,
        List<OpenPoint> decisions,
        List<BrokenSum> sums,
        List<ProvisionalFigure> provisional) {

    /** Copies the lists. */
    public Readiness {
        centres = List.copyOf(centres);
        forApproval = List.copyOf(forApproval);
        decisions = List.copyOf(decisions);
        sums = List.copyOf(sums);
        provisional = List.copyOf(provisional);
    }

    /**
     * A deadline.
     *
     * @param date the last Danish date
     * @param daysLeft how many days are left, 0 on the last one; negative when it has passed
     */
    public record Due(LocalDate date, long daysLeft) {}

    /**
     * What a centre must deliver.
     *
     * @param centreId the centre
     * @param centre its name
     * @param texts the tracks whose text it must hand in
     * @param textsDue until when
     * @param figures the figures that it must deliver or declare missing
     * @param figuresDue until when
     */
    public record CentreOwes(
            String centreId,
            String centre,
            List<ReadinessText> texts,
            Due textsDue,
            List<OwedFigure> figures,
            Due figuresDue) {

        /** Copies the lists. */
        public CentreOwes {
            texts = List.copyOf(texts);
            figures = List.copyOf(figures);
        }
    }

    /**
     * The text of a track.
     *
     * @param trackId the track
     * @param number its number
     * @param title its title
     * @param status {@code awaited}, {@code submitted}, {@code returned} or {@code approved}
     * @param recommendations the focus areas for which it says nothing
     */
    public record ReadinessText(String trackId, int number, String title, String status, List<String> recommendations) {

        /** Copies the list. */
        public ReadinessText {
            recommendations = List.copyOf(recommendations);
        }
    }

    /**
     * A figure that is missing.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param figure which figure
     * @param period its period; null for a baseline that the plan does not name
     * @param periodShown the period in words
     * @param reason why it is missing, in words
     * @param explanation the reason that a person gave; null if nobody did, or it is not shown
     * @param centre the name of the centre that delivers it
     * @param centreId that centre
     * @param owed whether somebody still has to deliver it or declare it missing
     */
    public record OwedFigure(
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
     * Something that must be decided.
     *
     * @param number the indicator's number
     * @param title the indicator's title
     * @param target the plan's words
     * @param question what is missing
     * @param settledBy who can settle it
     */
    public record OpenPoint(String number, String title, String target, String question, String settledBy) {}

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
    public record BrokenSum(
            String indicatorId,
            String number,
            String series,
            String total,
            BigDecimal value,
            List<String> parts,
            BigDecimal sum) {

        /** Copies the list. */
        public BrokenSum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A figure that its source may still change.
     *
     * @param indicatorId the indicator
     * @param number its number
     * @param title its title
     * @param component which figure
     * @param series {@code municipality} or {@code comparator}
     * @param measurementId the measurement
     * @param value its value
     * @param unit its unit
     * @param measuredOn the Danish date on which it was measured
     * @param centreId the centre that delivers it
     * @param centre that centre's name
     */
    public record ProvisionalFigure(
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
}
