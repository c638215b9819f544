package dk.seamark.client.standing;

import org.jspecify.annotations.Nullable;

/**
 * Which period of which plan is asked about, and when.
 *
 * @param year the period: {@code 2024}, {@code 2024-H1} or {@code 2024-Q1}
 * @param plan the plan; null if the municipality has one of the period only
 * @param asOf as it was known then: a position of the ledger, a Danish date or a moment in UTC; null means now
 */
public record PlanYear(
        String year, @Nullable String plan, @Nullable String asOf) {

    /** A period of the only plan that has it, as it is known now. */
    public static PlanYear of(String period) {
        return new PlanYear(period, null, null);
    }

    /** A period of this plan, as it is known now. */
    public static PlanYear of(String planId, String period) {
        return new PlanYear(period, planId, null);
    }

    /** The same, as it was known at this position of the ledger. */
    public PlanYear at(long position) {
        return new PlanYear(year, plan, Long.toString(position));
    }
}
