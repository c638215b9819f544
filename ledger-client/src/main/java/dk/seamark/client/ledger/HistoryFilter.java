package dk.seamark.client.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; what is null is not asked for.
 *
 * @param policy those of this policy
 * @param plan those of this plan
 * @param track those of this track
 * @param indicator those of this indicator
 * @param year those of this period
 * @param type those of this type: {@code indicator.measurement-corrected}
 * @param role those that somebody of this role caused
 * @param asOf those that were there then: a position, a date or a moment
 * @param after those behind this position
 * @param limit how many at most, 1 to 500; null means 100
 */
public record HistoryFilter(
        @Nullable String policy,
        @Nullable String plan,
        @Nullable String track,
        @Nullable String indicator,
        @Nullable String year,
        @Nullable String type,
        @Nullable String role,
        @Nullable String asOf,
        @Nullable Long after,
        @Nullable Integer limit) {

    /** All events, the first hundred. */
    public static HistoryFilter all() {
        return new HistoryFilter(null, null, null, null, null, null, null, null, null, null);
    }

    /** The same, of this period. */
    public HistoryFilter of(String period) {
        return new HistoryFilter(policy, plan, track, indicator, period, type, role, asOf, after, limit);
    }

    /** The same, of this type. */
    public HistoryFilter ofType(String what) {
        return new HistoryFilter(policy, plan, track, indicator, year, what, role, asOf, after, limit);
    }

    /** The same, behind this position. */
    public HistoryFilter behind(long position) {
        return new HistoryFilter(policy, plan, track, indicator, year, type, role, asOf, position, limit);
    }
}
