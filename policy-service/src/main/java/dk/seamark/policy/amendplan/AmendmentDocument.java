package dk.seamark.policy.amendplan;

import dk.seamark.events.value.Decision;
import dk.seamark.policy.finding.ChangeReview;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An amendment, in the form that {@code amendment.v1.schema.json} publishes.
 *
 * @param amendment what is changed; its kind says how
 * @param reason why, in the plan owner's words
 * @param decision by whom, when, in which case
 * @param acknowledgements why findings that it brings are left as they are; null for none
 */
record AmendmentDocument(
        JsonNode amendment,
        String reason,
        Decision decision,
        @Nullable List<ChangeReview.Entry> acknowledgements) {}
