package dk.seamark.policy.acknowledgefinding;

/**
 * Why a finding is left as it is, in the form that {@code acknowledgement.v1.schema.json} publishes.
 *
 * @param reason why, in the plan owner's words
 */
record Acknowledgement(String reason) {}
