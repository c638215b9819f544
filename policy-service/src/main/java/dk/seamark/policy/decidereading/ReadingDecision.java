package dk.seamark.policy.decidereading;

import dk.seamark.events.rule.Answer;
import dk.seamark.events.value.Decision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on something that a plan leaves open, in the form that {@code reading.v1.schema.json} publishes.
 *
 * @param targetDate the date of the target that the decision is for; null for all targets of the indicator
 * @param answer what was decided
 * @param reason why, in the plan owner's words
 * @param decision by whom, when, in which case
 */
public record ReadingDecision(@Nullable LocalDate targetDate, Answer answer, String reason, Decision decision) {}
