package dk.seamark.policy.discardplan;

/**
 * Why a draft is thrown away, in the form that {@code discard.v1.schema.json} publishes.
 *
 * @param reason why, in the plan owner's words
 */
record Discard(String reason) {}
