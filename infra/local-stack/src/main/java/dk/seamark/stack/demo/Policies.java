package dk.seamark.stack.demo;

import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Takes a policy from its text to its adoption. */
final class Policies {

    private static final int CREATED = 201;

    private final SeamarkClient client;
    private final Identity planOwner;
    private final Consumer<String> say;

    Policies(SeamarkClient client, String municipality, Consumer<String> say) {
        this.client = client;
        this.planOwner = Identity.of(municipality, "plan-owner");
        this.say = say;
    }

    /** Enters the policy's text, hears it where it was heard, and has it adopted. */
    void enterAndAdopt(DemoPolicy policy) {
        String path = "/policies/" + policy.id();
        client.policy(planOwner, path).putYaml(policy.document()).expect(200);
        JsonNode hearing = policy.hearing();
        if (!hearing.isMissingNode()) {
            client.policy(planOwner, path + "/hearing")
                    .post(DemoDocuments.fields(hearing))
                    .expect(CREATED);
            say.accept("Politikken " + policy.id() + " er i høring fra "
                    + hearing.path("opensOn").asString() + " til "
                    + hearing.path("closesOn").asString() + " (eksempel)");
        }
        JsonNode adoption = policy.adoption();
        client.policy(planOwner, path + "/adoption")
                .post(DemoDocuments.fields(adoption))
                .expect(CREATED);
        say.accept("Politikken " + policy.id() + " er vedtaget af "
                + adoption.path("body").asString() + " "
                + adoption.path("decidedOn").asString() + ", sag "
                + adoption.path("caseNumber").asString());
    }

    /** Says of the policy before this one that this one took its place; answers with the receipt. */
    Reply takePlaceOfPredecessor(DemoPolicy policy) {
        String before = policy.predecessor().path("id").asString();
        String since = policy.predecessor().path("since").asString();
        Reply receipt = client.policy(planOwner, "/policies/" + before + "/succession")
                .post(Map.of("successor", policy.id(), "since", since))
                .expect(CREATED);
        say.accept("Politikken " + before + " er afløst af " + policy.id() + " fra " + since);
        return receipt;
    }
}
