package dk.seamark.reporting.query.showstanding;

import dk.seamark.events.plan.ComponentDefinition;
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
 * How a year stands, as it is answered.
 *
 * @param position the ledger position up to which the record was read
 * @param stateHash SHA-256 of the canonical state of the plan and its policy at that position
 * @param settled true if the same question will always get this position; false for now, and for a time
 *     that the journal has not passed yet
 * @param terms what holds for the plan as a whole
 * @param policy the policy that the plan implements, as it stood then; null if the ledger knew none of that id
 * @param approval the decision that approved the plan; null while it is a draft
 * @param incomplete the records that could not be read and may touch this year; empty is good
 * @param anomalies the municipality's events that contradict the record before them; empty is good
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
     * @param organisation who drives it, and with whom; null where the plan names a centre alone
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
     * @param goalId the policy's goal that it follows; null where the plan does not say
     * @param areas the areas of the national integration barometer that it falls under
     * @param components its series of figures; empty where nothing is counted
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
            List<TrendView> trends) {}

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
     * @param decision the decision that revised it last, or settled what its words leave open; null if none did
     * @param verdict what there is to say of it; null for a target of a later period
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
     * @param code {@code met}, {@code not-met}, {@code not-measured}, {@code undecided}, {@code
     *     no-target}, {@code qualitative}
     * @param word the verdict in a word or two
     * @param text how it came about
     * @param working the comparisons that were made
     * @param missing the judged figures that are not there
     * @param open what must be known or decided
     * @param worked the questions of {@code open} that give one verdict or another, in the same order, each
     *     answer with its comparisons worked out; what only lacks a figure has none
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
     * What one answer to an open question would come to.
     *
     * @param answer {@code percent}, {@code percentage-points}, {@code stock}, {@code flow}, {@code
     *     lower-end}, {@code upper-end}, {@code higher-is-better}, {@code lower-is-better} or {@code relevant}
     */
    record AnswerView(String answer, List<ComparisonView> working) {}

    /** A number held against its bound, both worked out. */
    record ComparisonView(
            Quantity quantity,
            BigDecimal value,
            Relation relation,
            Bound bound,
            BigDecimal boundValue,
            boolean holds) {}
}
