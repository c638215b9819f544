package dk.seamark.policy.revisetarget;

import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;
import dk.seamark.policy.finding.ChangeReview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The new wording and rule of a target, in the form that {@code revision.v1.schema.json} publishes.
 *
 * @param wording its words
 * @param rule the words as a rule
 * @param reason why, in the plan owner's words
 * @param decision by whom, when, in which case
 * @param acknowledgements why findings that it brings are left as they are; null for none
 */
public record Revision(
        String wording,
        TargetRule rule,
        String reason,
        Decision decision,
        @Nullable List<ChangeReview.Entry> acknowledgements) {

    /** A revision without acknowledgements. */
    public Revision(String wording, TargetRule rule, String reason, Decision decision) {
        this(wording, rule, reason, decision, null);
    }
}
