package dk.seamark.reporting.query.showstanding;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackOrganisation;
import dk.seamark.events.policy.BarometerArea;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Quantity;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.value.Decision;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.UnreadableRecord;
import dk.seamark.standing.trend.Trend;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The response about a period's standing.
 *
 * @param position the ledger position up to which the record was read
 * @param stateHash SHA-256 of the canonical state of the plan and its policy at that position
 * @param settled whether the same request will always resolve to this position; false for now, and for a time that the
 *     journal has not passed yet
 * @param terms the terms of the plan as a whole
 * @param policy the status, at the position, of the policy that the plan implements; null if the ledger had no policy
 *     of that id
 * @param approval the decision that approved the plan; null while it is a draft
 * @param incomplete the unreadable records that may affect this period; should be empty
 * @param anomalies the municipality's events that contradict the record before them; should be empty
 */
record StandingView(
        String municipality,
        String planId,
        String period,
        long position,
        String stateHash,
        boolean settled,
        PlanTerms terms,
        @Nullable PolicyStanding policy,
        @Nullable Decision approval,
        List<UnreadableRecord> incomplete,
        List<Anomaly> anomalies,
        List<TrackView> tracks) {

    /**
     * A track with its report and its indicators.
     *
     * @param serves the ids of the policy's goals that it serves
     * @param organisation who drives it, and with whom; null where the plan names only a centre
     */
    record TrackView(
            String trackId,
            int number,
            String title,
            String centreId,
            List<String> serves,
            @Nullable TrackOrganisation organisation,
            ReportStanding report,
            List<IndicatorView> indicators) {}

    /**
     * An indicator with its figures and targets.
     *
     * @param goalId the policy's goal that it measures; null where the plan does not say
     * @param areas the areas of the national integration barometer that it falls under
     * @param components its series of figures; empty where nothing is counted
     * @param carried how its series go on from those of predecessors; null if none does
     */
    record IndicatorView(
            String indicatorId,
            String number,
            String title,
            @Nullable String goalId,
            List<BarometerArea> areas,
            String source,
            String baselineWording,
            List<ComponentDefinition> components,
            List<String> notes,
            List<FigureStanding> figures,
            List<TargetView> targets,
            List<TrendView> trends,
            @Nullable List<Continuation> carried) {}

    /**
     * How a component's figures have moved.
     *
     * @param trend the numbers, each with its measurement
     * @param text the same in words; null if there is nothing to compare with
     */
    record TrendView(Trend trend, @Nullable LocalizedText text) {}

    /**
     * A target.
     *
     * @param targetDate its date
     * @param period the period that it judges
     * @param decision the latest decision that revised it or settled what it leaves open; null if there is none
     * @param verdict the verdict; null for a target of a later period
     */
    record TargetView(
            String targetDate,
            String period,
            String wording,
            TargetRule rule,
            @Nullable Decision decision,
            @Nullable VerdictView verdict) {}

    /**
     * A verdict in words and in numbers. Every figure in it names its measurement.
     *
     * @param code {@code met}, {@code not-met}, {@code not-measured}, {@code undecided}, {@code no-target},
     *     {@code qualitative}
     * @param word the verdict in a word or two
     * @param text how it came about
     * @param working the comparisons that were made
     * @param missing the judged figures that are missing
     * @param open what must be known or decided
     * @param worked for each question in {@code open} whose answers give different verdicts, in the same order, the
     *     comparisons of each answer; a question about a missing figure has no entry
     */
    record VerdictView(
            String code,
            LocalizedText word,
            LocalizedText text,
            List<ComparisonView> working,
            List<Absent> missing,
            List<OpenQuestion> open,
            List<AnswerView> worked) {}

    /**
     * The comparisons that follow from one answer to an open question.
     *
     * @param answer {@code percent}, {@code percentage-points}, {@code stock}, {@code flow}, {@code lower-end},
     *     {@code upper-end}, {@code higher-is-better}, {@code lower-is-better} or {@code relevant}
     */
    record AnswerView(String answer, List<ComparisonView> working) {}

    /** A number compared with its bound, both as computed values. */
    record ComparisonView(
            Quantity quantity,
            BigDecimal value,
            Relation relation,
            Bound bound,
            BigDecimal boundValue,
            boolean holds) {}
}
