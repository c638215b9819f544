package dk.seamark.policy.revisetarget;

import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;

/**
 * The new wording and rule of a target, in the form that {@code revision.v1.schema.json} publishes.
 *
 * @param wording its words
 * @param rule the words as a rule
 * @param reason why, in the plan owner's words
 * @param decision by whom, when, in which case
 */
public record Revision(String wording, TargetRule rule, String reason, Decision decision) {}
