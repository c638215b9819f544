package dk.seamark.stack.demo;

import dk.seamark.client.Content;
import dk.seamark.client.PolicyClient;
import dk.seamark.client.policy.NewHearing;
import dk.seamark.client.policy.Succession;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.shared.PlainReceipt;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Takes a policy from its text to its adoption. */
final class Policies {

    private final PolicyClient client;
    private final Consumer<String> say;

    Policies(SeamarkClient client, String municipality, Consumer<String> say) {
        this.client = client.as(Identity.of(municipality, "plan-owner")).policy();
        this.say = say;
    }

    /** Enters the policy's text, hears it where it was heard, and has it adopted. */
    void enterAndAdopt(DemoPolicy policy) {
        client.enterPolicy(policy.id(), Content.yaml(policy.document())).send().accepted();
        if (!policy.hearing().isMissingNode()) {
            NewHearing hearing = DemoDocuments.as(NewHearing.class, policy.hearing());
            client.openPolicyHearing(policy.id(), hearing).send().accepted();
            say.accept("Politikken " + policy.id() + " er i høring fra " + hearing.opensOn() + " til "
                    + hearing.closesOn() + " (eksempel)");
        }
        Decision adoption = DemoDocuments.as(Decision.class, policy.adoption());
        client.adoptPolicy(policy.id(), adoption).send().accepted();
        say.accept("Politikken " + policy.id() + " er vedtaget af " + adoption.body() + " " + adoption.decidedOn()
                + ", sag " + adoption.caseNumber());
    }

    /** Says of the policy before this one that this one took its place; answers with the receipt. */
    PlainReceipt takePlaceOfPredecessor(DemoPolicy policy) {
        String before = policy.predecessor().path("id").asString();
        LocalDate since = LocalDate.parse(policy.predecessor().path("since").asString());
        PlainReceipt receipt = client.supersedePolicy(before, new Succession(policy.id(), since))
                .send()
                .body();
        say.accept("Politikken " + before + " er afløst af " + policy.id() + " fra " + since);
        return receipt;
    }
}
