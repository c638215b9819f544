package dk.seamark.standing;

import dk.seamark.events.value.ReportingPeriod;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A journalled record that could not be read, and which plans and periods it may be about.
 *
 * @param position its ledger position
 * @param planId the only plan that it may affect; null if it may affect any
 * @param firstPeriod the first period that it may affect, as {@code ReportingPeriod.toString()}; it may affect later
 *     ones too, as they can be compared with it; null if it may affect any
 */
public record UnreadableRecord(
        long position, @Nullable String planId, @Nullable String firstPeriod) {

    private static final Pattern PLAN_STREAM = Pattern.compile("[^/]+/plans/([^/]+)(/.*)?");
    private static final Pattern PERIOD_STREAM =
            Pattern.compile("[^/]+/plans/[^/]+/(?:indicators|tracks)/[^/]+/([0-9]{4}(?:-H[12]|-Q[1-4])?)");

    /**
     * What a record of this stream may affect.
     *
     * @param stream the stream that the record's headers name; null if they name none
     */
    static UnreadableRecord of(long position, @Nullable String stream) {
        if (stream == null) {
            return new UnreadableRecord(position, null, null);
        }
        Matcher plan = PLAN_STREAM.matcher(stream);
        Matcher period = PERIOD_STREAM.matcher(stream);
        return new UnreadableRecord(
                position, plan.matches() ? plan.group(1) : null, period.matches() ? period.group(1) : null);
    }

    /** Whether it may affect the standing of this plan and period. */
    public boolean touches(String plan, ReportingPeriod period) {
        return (planId == null || planId.equals(plan)) && touches(period);
    }

    /** Whether it may affect the standing of any plan for this period. */
    public boolean touches(ReportingPeriod period) {
        return firstPeriod == null || Periods.key(firstPeriod).compareTo(Periods.key(period.toString())) <= 0;
    }
}
