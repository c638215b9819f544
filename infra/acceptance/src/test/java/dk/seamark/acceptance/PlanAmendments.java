package dk.seamark.acceptance;

import dk.seamark.client.PolicyClient;
import dk.seamark.client.plan.Amendment;
import dk.seamark.client.plan.FindingLine;
import java.util.List;

/** Amendments as a plan owner makes them: tried first, and what they bring is read. */
final class PlanAmendments {

    private PlanAmendments() {}

    /** Amends the plan {@code plan}, with each warning that this brings left as it is for a reason. */
    static void amend(PolicyClient owner, Amendment amendment) {
        List<FindingLine> findings =
                owner.amendPlan("plan", amendment).dryRun().send().body().findings();
        owner.amendPlan("plan", amendment.acknowledging(findings, "Det er med vilje."))
                .send()
                .accepted();
    }
}
