package dk.seamark.acceptance;

import dk.seamark.client.Content;
import dk.seamark.client.PolicyClient;
import dk.seamark.client.plan.FindingLine;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.shared.Reason;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.time.Duration;

/** The policy {@code politik} and the plan {@code plan} of a story's own municipality, from document to approval. */
final class PlanEntry {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private PlanEntry() {}

    /** Enters both, leaves every finding as it is, has them decided, and waits until indicator-service knows it. */
    static void enterAndApprove(
            SeamarkClient client,
            String municipality,
            String policy,
            String plan,
            Decision adoption,
            Decision approval) {
        PolicyClient owner = client.as(Identity.of(municipality, "plan-owner")).policy();
        owner.enterPolicy("politik", Content.yaml(policy)).send().accepted();
        owner.adoptPolicy("politik", adoption).send().accepted();
        for (FindingLine finding :
                owner.enterPlan("plan", Content.yaml(plan)).send().body().findings()) {
            owner.acknowledgeFinding("plan", finding.id(), new Reason("Det er læst."))
                    .send()
                    .accepted();
        }
        owner.approvePlan("plan", approval).send().accepted();
        Identity reader = Identity.of(municipality, "secretariat");
        Await.accepted(PATIENCE, client.as(reader).indicator().readPlan("plan"));
    }
}
