package dk.seamark.policy.amendplan;

import dk.seamark.events.value.Decision;
import tools.jackson.databind.JsonNode;

/**
 * An amendment, in the form that {@code amendment.v1.schema.json} publishes.
 *
 * @param amendment what is changed; its kind says how
 * @param reason why, in the plan owner's words
 * @param decision by whom, when, in which case
 */
record AmendmentDocument(JsonNode amendment, String reason, Decision decision) {}
