package dk.seamark.reporting.query.showareas;

import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.pack.explain.Explanation;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.UnreadableRecord;
import dk.seamark.text.LocalizedText;
import java.util.List;

/**
 * The response about a year by the areas of the national integration barometer. What is tagged with several areas is
 * listed under each.
 *
 * @param position the ledger position up to which the record was read
 * @param stateHash SHA-256 of the canonical state of the year's plans and policies at that position
 * @param settled whether the same request will always resolve to this position; false for now, and for a time that the
 *     journal has not passed yet
 * @param incomplete the unreadable records that may affect this year; should be empty
 * @param anomalies the municipality's events that contradict the record before them; should be empty
 * @param areas every area in the barometer's order, even if nothing is tagged with it
 * @param untagged what is tagged with no area
 */
record AreasView(
        String municipality,
        String year,
        long position,
        String stateHash,
        boolean settled,
        List<UnreadableRecord> incomplete,
        List<Anomaly> anomalies,
        List<AreaView> areas,
        UntaggedView untagged) {

    /** An area with what is tagged with it. */
    record AreaView(String code, LocalizedText name, List<GoalView> goals, List<IndicatorView> indicators) {}

    /** What is tagged with no area, so that it is not overlooked. */
    record UntaggedView(List<GoalView> goals, List<IndicatorView> indicators) {}

    /** A goal of a policy that covers the year. */
    record GoalView(
            String policyId,
            String policyTitle,
            PolicyStatus policyStatus,
            String focusAreaId,
            String focusArea,
            String goalId,
            String number,
            String text) {}

    /**
     * An indicator of a plan that is followed up on in the year, with one target and its verdict.
     *
     * @param planStatus {@code approved}, or {@code draft} if nobody has approved the plan yet
     * @param period the judged period: the year, or one of its halves
     * @param targetDate the target's date; the day after the period if the plan sets no target for it
     * @param wording the target in the plan's words
     */
    record IndicatorView(
            String planId,
            String planTitle,
            String planStatus,
            String trackId,
            int trackNumber,
            String trackTitle,
            String indicatorId,
            String number,
            String title,
            String period,
            String targetDate,
            String wording,
            Explanation verdict) {}
}
