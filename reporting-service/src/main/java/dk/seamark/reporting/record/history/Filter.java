package dk.seamark.reporting.record.history;

import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Role;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a history; a null field does not filter.
 *
 * @param policy a policy
 * @param plan a plan
 * @param track one of the plan's tracks
 * @param indicator one of the plan's indicators
 * @param year a period, as 2024, 2024-H1 or 2024-Q1; a year includes its halves and quarters
 * @param type a wire name: {@code indicator.measurement-corrected}
 * @param role the role of who caused the event
 */
public record Filter(
        @Nullable String policy,
        @Nullable String plan,
        @Nullable String track,
        @Nullable String indicator,
        @Nullable String year,
        @Nullable String type,
        @Nullable String role) {

    /**
     * Returns this filter if it is valid.
     *
     * @throws Refusal 400 if it has a track or an indicator without its plan, or an unknown type or role
     */
    public Filter checked() {
        if (plan == null && (track != null || indicator != null)) {
            throw Refusal.malformed(Violation.of("plan", "plan.needed"));
        }
        if (year != null) {
            PeriodQueries.period(year);
        }
        if (type != null && WireTypes.named(type, 1).isEmpty()) {
            throw Refusal.malformed(Violation.of("type", "type.unknown"));
        }
        if (role != null
                && Arrays.stream(Role.values()).noneMatch(each -> each.code().equals(role))) {
            throw Refusal.malformed(Violation.of("role", "role.unknown"));
        }
        return this;
    }

    /** Whether an event with this subject passes the filter. */
    public boolean takes(Subject subject) {
        return is(policy, subject.policyId())
                && is(plan, subject.planId())
                && is(track, subject.trackId())
                && is(indicator, subject.indicatorId())
                && (year == null || isIn(year, subject.period()));
    }

    /** Whether an event can pass the filter, judging by its stream, type and role. */
    boolean mayTake(RecordedEvent told) {
        String stream = told.stream();
        // A stream begins with the key of its municipality.
        String ofPlan = stream.substring(0, Math.max(0, stream.indexOf('/'))) + "/plans/" + plan;
        return (plan == null || stream.equals(ofPlan) || stream.startsWith(ofPlan + "/"))
                && is(type, WireTypes.of(told.event().getClass()).name())
                && is(role, told.role());
    }

    private static boolean is(@Nullable String asked, @Nullable String there) {
        return asked == null || Objects.equals(asked, there);
    }

    private static boolean isIn(String year, @Nullable String period) {
        return period != null && (period.equals(year) || period.startsWith(year + "-"));
    }
}
