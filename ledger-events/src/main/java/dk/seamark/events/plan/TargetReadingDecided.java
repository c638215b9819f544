package dk.seamark.events.plan;

import dk.seamark.events.rule.Answer;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision settled something that an approved plan leaves open: how a percentage is read, up to which distance two
 * groups do not differ, whether a target is relevant. Verdicts at earlier positions stay as they were.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param indicatorId the indicator
 * @param targetDate the date of the target that the decision is for; null for all targets of the indicator
 * @param answer what was decided
 * @param reason why, in the plan owner's words
 * @param decision by whom, when, in which case
 */
@WireType(name = "policy.target-reading-decided")
public record TargetReadingDecided(
        String municipality,
        String planId,
        String indicatorId,
        @Nullable LocalDate targetDate,
        Answer answer,
        TextRef reason,
        Decision decision)
        implements TargetEvent {

    @Override
    public Reason why() {
        return new Reason(null, reason);
    }
}
