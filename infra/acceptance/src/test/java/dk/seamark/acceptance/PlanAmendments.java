package dk.seamark.acceptance;

import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Amendments as a plan owner makes them: tried first, and what they bring is read. */
final class PlanAmendments {

    private PlanAmendments() {}

    /**
     * Amends a plan, with each warning that it brings left as it is for a reason.
     *
     * @param plan the plan's path after the municipality's
     */
    static void amend(SeamarkClient client, Identity owner, String plan, Map<String, ?> request) {
        JsonNode tried = client.policy(owner, plan + "/amendments?dryRun=true")
                .post(request)
                .expect(200)
                .json();
        Map<String, Object> meant = new HashMap<>(request);
        meant.put(
                "acknowledgements",
                tried.path("findings")
                        .valueStream()
                        .filter(finding -> finding.path("severity").asString().equals("warning"))
                        .map(finding -> Map.of("finding", finding.path("id").asString(), "reason", "Det er med vilje."))
                        .toList());
        client.policy(owner, plan + "/amendments").post(meant).expect(201);
    }
}
