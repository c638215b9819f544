package dk.seamark.reporting.query.showareas;

import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.pack.explain.Explanation;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.UnreadableRecord;
import dk.seamark.text.LocalizedText;
import java.util.List;

/**
 * A year by the areas of the national integration barometer, as it is answered. What is tagged with
 * several areas stands under each.
 *
 * @param position the ledger position up to which the record was read
 * @param stateHash SHA-256 of the canonical state of the year's plans and policies at that position
 * @param settled true if the same question will always get this position; false for now, and for a time
 *     that the journal has not passed yet
 * @param incomplete the records that could not be read and may touch this year; empty is good
 * @param anomalies the municipality's events that contradict the record before them; empty is good
 * @param areas each area in the barometer's order, whether anything falls under it or not
 * @param untagged what falls under no area
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

    /** What nobody tagged with an area, so that it is not lost from sight. */
    record UntaggedView(List<GoalView> goals, List<IndicatorView> indicators) {}

    /** A goal of a policy that is for the year. */
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
     * @param planStatus {@code approved}, or {@code draft} where nobody has approved the plan yet
     * @param period the judged period: the year, or one of its halves
     * @param targetDate the target's date; the day after the period where the plan names none
     * @param wording the plan's words for the target
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
