package dk.seamark.pack;

import org.jspecify.annotations.Nullable;

/**
 * A change of the plan by a decision.
 *
 * @param text what was changed, and from when
 * @param decision by whom, when, in which case
 * @param reason why, or that the text was erased; null in the public edition
 */
public record PlanChange(
        String text, String decision, @Nullable String reason) {}
