package dk.seamark.client;

import dk.seamark.client.plan.Amendment;
import dk.seamark.client.plan.ChangeReceipt;
import dk.seamark.client.plan.NewReading;
import dk.seamark.client.plan.PlanLine;
import dk.seamark.client.plan.PlanReceipt;
import dk.seamark.client.plan.PlanView;
import dk.seamark.client.plan.Revision;
import dk.seamark.client.policy.NewHearing;
import dk.seamark.client.policy.PolicyReceipt;
import dk.seamark.client.policy.PolicyView;
import dk.seamark.client.policy.Succession;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.shared.PlainReceipt;
import dk.seamark.client.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** policy-service: each operation of its contract, under its own name. */
public final class PolicyClient {

    private final Calls calls;

    PolicyClient(Calls calls) {
        this.calls = calls;
    }

    /** Its texts: who asked for one to be erased, and for how long they are kept. */
    public TextsClient texts() {
        return new TextsClient(calls);
    }

    /** What it tells of itself. */
    public DiscoveryClient discovery() {
        return new DiscoveryClient(calls);
    }

    /** The JSON Schema of a document that it reads: {@code plan.v1.schema.json}. Open to everybody. */
    public Request<Download> showSchema(String file) {
        return new Request<>(calls.open("/schemas/{}", file).file());
    }

    /** The policies. */
    public Request<List<PolicyView>> listPolicies() {
        return new Request<>(calls.get("/policies").list(PolicyView.class));
    }

    /** A policy as it is now. */
    public Request<PolicyView> showPolicy(String policyId) {
        return new Request<>(calls.get("/policies/{}", policyId).json(PolicyView.class));
    }

    /** Enters the text of a policy, new or instead of the one before. */
    public KeyedRequest<PolicyReceipt> enterPolicy(String policyId, Content document) {
        return new KeyedRequest<>(
                calls.put("/policies/{}", policyId).sends(document).json(PolicyReceipt.class));
    }

    /** One of a policy's texts, by its number from 1. */
    public Request<JsonNode> showPolicyVersion(String policyId, int version) {
        return new Request<>(calls.get("/policies/{}/versions/{}", policyId, Integer.toString(version))
                .json(JsonNode.class));
    }

    /** Sends a policy's text into hearing. */
    public KeyedRequest<PlainReceipt> openPolicyHearing(String policyId, NewHearing hearing) {
        return receipt(calls.post("/policies/{}/hearing", policyId).sends(hearing));
    }

    /** Adopts a policy, which is final. */
    public KeyedRequest<PlainReceipt> adoptPolicy(String policyId, Decision decision) {
        return receipt(calls.post("/policies/{}/adoption", policyId).sends(decision));
    }

    /** Lets another policy take the place of an adopted one. */
    public KeyedRequest<PlainReceipt> supersedePolicy(String policyId, Succession succession) {
        return receipt(calls.post("/policies/{}/succession", policyId).sends(succession));
    }

    /** The plans. */
    public Request<List<PlanLine>> listPlans() {
        return new Request<>(calls.get("/plans").list(PlanLine.class));
    }

    /** A plan as it is now, with its history. */
    public Request<PlanView> showPlan(String planId) {
        return new Request<>(calls.get("/plans/{}", planId).json(PlanView.class));
    }

    /** Enters the document of a plan that is not approved yet, new or instead of the one before. */
    public PlanChange<PlanReceipt> enterPlan(String planId, Content document) {
        return new PlanChange<>(calls.put("/plans/{}", planId).sends(document).json(PlanReceipt.class));
    }

    /** A plan's document in YAML, with its version. */
    public ConditionalRequest<Download> showPlanDocument(String planId) {
        return new ConditionalRequest<>(calls.get("/plans/{}/document", planId).file());
    }

    /** Throws a plan away that is not approved. */
    public PlanRequest<PlainReceipt> discardPlan(String planId, Reason reason) {
        return new PlanRequest<>(
                calls.post("/plans/{}/discard", planId).sends(reason).json(PlainReceipt.class));
    }

    /** Leaves something that is worth a second look as it is, for a reason. */
    public KeyedRequest<PlainReceipt> acknowledgeFinding(String planId, String findingId, Reason reason) {
        return receipt(calls.post("/plans/{}/findings/{}/acknowledgement", planId, findingId)
                .sends(reason));
    }

    /** Approves a plan, which changes by decisions alone from then on. */
    public PlanRequest<PlainReceipt> approvePlan(String planId, Decision decision) {
        return new PlanRequest<>(
                calls.post("/plans/{}/approval", planId).sends(decision).json(PlainReceipt.class));
    }

    /** Gives a target of an approved plan other words and another rule. */
    public PlanChange<ChangeReceipt> reviseTarget(
            String planId, String indicatorId, LocalDate date, Revision revision) {
        return new PlanChange<>(
                calls.post("/plans/{}/indicators/{}/targets/{}/revisions", planId, indicatorId, date.toString())
                        .sends(revision)
                        .json(ChangeReceipt.class));
    }

    /** Decides something that an approved plan leaves open. */
    public KeyedRequest<PlainReceipt> decideReading(String planId, String indicatorId, NewReading reading) {
        return receipt(calls.post("/plans/{}/indicators/{}/readings", planId, indicatorId)
                .sends(reading));
    }

    /** Amends an approved plan. */
    public PlanChange<ChangeReceipt> amendPlan(String planId, Amendment amendment) {
        return new PlanChange<>(
                calls.post("/plans/{}/amendments", planId).sends(amendment).json(ChangeReceipt.class));
    }

    private static KeyedRequest<PlainReceipt> receipt(RequestParts<?> parts) {
        return new KeyedRequest<>(parts.json(PlainReceipt.class));
    }
}
