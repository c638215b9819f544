package dk.seamark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.security.Role;
import dk.seamark.policy.Http.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Policies over HTTP, from the first text to the successor, and the plans that implement them. */
class PolicyLifecycleIT {

    private static final String DECISION =
            "{\"body\": \"Byrådet\", \"decidedOn\": \"2023-09-25\", \"caseNumber\": \"330-2023-1\"}";
    private static final String HEARD = """
            {"opensOn": "2023-05-01", "closesOn": "2023-06-01",
             "decision": {"body": "Udvalget", "decidedOn": "2023-04-20", "caseNumber": "330-2023-1"}}""";
    private static final String REASON = "{\"reason\": \"Udvalget kender spørgsmålet.\"}";

    private static RunningPolicyService service;
    private static Http owner;

    @BeforeAll
    static void start() {
        service = RunningPolicyService.start();
        owner = service.as(Role.PLAN_OWNER);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aPolicyIsWrittenHeardAdoptedAndSuperseded() {
        String policy = policy();
        String successor = adopted();

        assertThat(ok(owner.putJson(policy, text("Kort"))).at("/changed").asBoolean())
                .isTrue();
        assertThat(shown(policy).at("/status").asString()).isEqualTo("draft");
        created(owner.postJson(policy + "/hearing", HEARD));
        assertThat(ok(owner.putJson(policy, text("Længere"))).at("/events")).hasSize(1);
        created(owner.postJson(policy + "/adoption", DECISION));
        assertThat(owner.postJson(policy + "/adoption", DECISION).problem()).isEqualTo("409 policy-adopted-already");
        assertThat(owner.putJson(policy, text("Endnu længere")).problem()).isEqualTo("409 policy-adopted");
        assertThat(ok(owner.putJson(policy, text("Længere"))).at("/events")).isEmpty();

        JsonNode adopted = shown(policy);
        assertThat(adopted.at("/status").asString()).isEqualTo("adopted");
        assertThat(adopted.at("/version").asInt()).isEqualTo(2);
        assertThat(adopted.at("/text/vision").asString()).isEqualTo("Længere");
        assertThat(adopted.at("/text/focusAreas/0/goals/0/id").asString()).isEqualTo("dialog");
        assertThat(adopted.at("/hearing/version").asInt()).isEqualTo(1);
        assertThat(adopted.at("/hearing/closesOn").asString()).isEqualTo("2023-06-01");
        assertThat(adopted.at("/hearing/decision/body").asString()).isEqualTo("Udvalget");
        assertThat(adopted.at("/adoption/decidedOn").asString()).isEqualTo("2023-09-25");
        assertThat(adopted.has("succession")).isFalse();
        assertThat(owner.putJson(policy, adopted.get("text").toString())
                        .json()
                        .at("/changed")
                        .asBoolean(true))
                .isFalse();

        created(owner.postJson(policy + "/succession", succession(successor)));
        JsonNode superseded = shown(policy);
        assertThat(superseded.at("/status").asString()).isEqualTo("superseded");
        assertThat(superseded.at("/succession/successor").asString()).isEqualTo(id(successor));
        assertThat(superseded.at("/succession/since").asString()).isEqualTo("2024-01-01");
        assertThat(owner.postJson(successor + "/succession", succession(policy)).problem())
                .isEqualTo("422 invalid");
    }

    @Test
    void aTextStandsStillWhileItIsHeard() {
        String policy = policy();
        ok(owner.putJson(policy, text("Kort")));
        created(owner.postJson(
                policy + "/hearing", HEARD.replace("2023-05-01", "2189-12-01").replace("2023-06-01", "2190-06-01")));

        assertThat(shown(policy).at("/status").asString()).isEqualTo("in-hearing");
        Answer refused = owner.putJson(policy, text("Længere"));
        assertThat(refused.problem()).isEqualTo("409 policy-in-hearing");
        assertThat(refused.json().at("/detail").asString()).contains("2190-06-01");
        assertThat(owner.postJson(policy + "/adoption", DECISION).problem()).isEqualTo("409 policy-in-hearing");
        assertThat(ok(owner.putJson(policy, text("Kort"))).at("/changed").asBoolean(true))
                .isFalse();
    }

    @Test
    void everyTextOfAPolicyIsKept() {
        String policy = policy();
        List.of("A", "B", "A").forEach(vision -> ok(owner.putJson(policy, text(vision))));
        Http auditor = service.as(Role.AUDITOR);

        assertThat(List.of(1, 2, 3))
                .extracting(version -> ok(auditor.get(policy + "/versions/" + version))
                        .at("/text/vision")
                        .asString())
                .containsExactly("A", "B", "A");
        assertThat(auditor.get(policy + "/versions/4").problem()).isEqualTo("404 policy-version-unknown");
        assertThat(ok(auditor.get("/api/slagelse/policies"))).anySatisfy(line -> {
            assertThat(line.at("/policyId").asString()).isEqualTo(id(policy));
            assertThat(line.at("/version").asInt()).isEqualTo(3);
        });
    }

    @Test
    void aPlanImplementsAPolicyThatIsThereAndHasItsGoals() {
        String policy = policy();
        String serving = planOf(policy)
                .replaceFirst("    followUp:", "    serves: [dialog, borte]\n    followUp:")
                .replaceFirst("        source:", "        goal: hen\n        source:");
        String plan = plan();

        assertViolations(owner.putYaml(plan, serving), "policy policy-unknown");
        ok(owner.putJson(policy, text("Kort")));
        for (String dryRun : List.of("", "?dryRun=true")) {
            assertViolations(
                    owner.putYaml(plan + dryRun, serving),
                    "tracks[0].serves[1] goal-unknown",
                    "tracks[3].indicators[0].goal goal-unknown");
        }
        String fitting = serving.replace(", borte", "").replace("goal: hen", "goal: dialog");
        Http keyed = owner.withKey("enter-" + UUID.randomUUID());
        JsonNode entered = ok(keyed.putYaml(plan, fitting));

        JsonNode shown = ok(owner.get(plan));
        assertThat(shown.at("/document/tracks/0/serves/0").asString()).isEqualTo("dialog");
        assertThat(shown.at("/document/tracks/3/indicators/0/goal").asString()).isEqualTo("dialog");
        ok(owner.putJson(policy, text("Kort").replace("dialog", "samtale")));
        assertViolations(
                owner.putYaml(plan, fitting),
                "tracks[0].serves[0] goal-unknown",
                "tracks[3].indicators[0].goal goal-unknown");
        assertThat(ok(keyed.putYaml(plan, fitting))).isEqualTo(entered);
    }

    @Test
    void aPlanIsApprovedWhenItsPolicyIsAdoptedAndItsWarningsAreAcknowledged() {
        String policy = policy();
        ok(owner.putJson(policy, text("Kort")));
        String plan = plan();
        ok(owner.putYaml(plan, planOf(policy)));

        assertThat(owner.postJson(plan + "/approval", DECISION).problem()).isEqualTo("409 policy-not-adopted");
        created(owner.postJson(policy + "/adoption", DECISION));
        assertViolations(
                owner.postJson(plan + "/approval", DECISION),
                "indicators/beskaeftigelsesfrekvens finding-open",
                "indicators/dansk-ved-afgangsproeven finding-open",
                "indicators/fritidsjobvejledning finding-open",
                "indicators/sprogvurdering finding-open",
                "indicators/trivsel finding-open",
                "indicators/sundhedsinformation finding-open");
        for (JsonNode finding : ok(owner.get(plan)).get("findings")) {
            assertThat(finding.at("/acknowledged").asBoolean(true)).isFalse();
            if (finding.at("/severity").asString().equals("warning")) {
                created(owner.postJson(acknowledgement(plan, finding), REASON));
                assertThat(owner.postJson(acknowledgement(plan, finding), REASON)
                                .problem())
                        .isEqualTo("409 finding-acknowledged-already");
            }
        }
        created(owner.postJson(plan + "/approval", DECISION));

        JsonNode shown = ok(service.as(Role.AUDITOR).get(plan));
        JsonNode read = shown.at("/findings/0");
        assertThat(read.at("/id").asString()).hasSize(64);
        assertThat(read.at("/acknowledged").asBoolean()).isTrue();
        assertThat(read.at("/reason").asString()).isEqualTo("Udvalget kender spørgsmålet.");
        assertThat(read.at("/reasonRef/commitment").asString()).hasSize(64);
        JsonNode note = shown.at("/findings/7");
        assertThat(note.at("/severity").asString()).isEqualTo("note");
        assertThat(note.at("/acknowledged").asBoolean(true)).isFalse();
        assertThat(note.has("reason")).isFalse();
        created(owner.postJson(acknowledgement(plan, note), REASON));
    }

    @Test
    void enteringAPlanTellsWhichFindingsAreAcknowledged() {
        String policy = policy();
        ok(owner.putJson(policy, text("Kort")));
        String plan = plan();
        String yaml = planOf(policy);
        JsonNode entered = ok(owner.putYaml(plan, yaml));
        created(owner.postJson(acknowledgement(plan, entered.at("/findings/0")), REASON));

        JsonNode again = ok(owner.putYaml(plan + "?dryRun=true", yaml));
        JsonNode changed = ok(owner.putYaml(plan + "?dryRun=true", yaml.replace("tolerance: 5}", "tolerance: 4}")));

        assertThat(again.at("/findings/0/acknowledged").asBoolean()).isTrue();
        assertThat(again.at("/findings/1/acknowledged").asBoolean(true)).isFalse();
        assertThat(changed.at("/findings"))
                .allSatisfy(finding ->
                        assertThat(finding.at("/acknowledged").asBoolean(true)).isFalse());
    }

    private static void assertViolations(Answer answer, String... expected) {
        assertThat(answer.problem()).as(answer.body()).isEqualTo("422 invalid");
        assertThat(answer.json().get("violations"))
                .extracting(violation -> violation.at("/field").asString() + " "
                        + violation.at("/rule").asString())
                .containsExactly(expected);
        assertThat(answer.json().get("violations"))
                .allSatisfy(violation ->
                        assertThat(violation.at("/message").asString()).isNotEmpty());
    }

    private static String acknowledgement(String plan, JsonNode finding) {
        return plan + "/findings/" + finding.at("/id").asString() + "/acknowledgement";
    }

    private static String adopted() {
        String policy = policy();
        ok(owner.putJson(policy, text("Den næste")));
        created(owner.postJson(policy + "/adoption", DECISION));
        return policy;
    }

    private static JsonNode shown(String policy) {
        return ok(service.as(Role.AUDITOR).get(policy));
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static void created(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static String text(String vision) {
        return """
                {"title": "Politik", "firstYear": 2023, "vision": "%s", "document": "D",
                 "focusAreas": [{"id": "medborgerskab", "title": "Medborgerskab",
                                 "goals": [{"id": "dialog", "number": "1", "text": "Mere dialog"}]}]}""".formatted(vision);
    }

    private static String succession(String successor) {
        return "{\"successor\": \"%s\", \"since\": \"2024-01-01\"}".formatted(id(successor));
    }

    /** A policy used only in this test. */
    private static String policy() {
        return "/api/slagelse/policies/policy-" + UUID.randomUUID();
    }

    /** The real plan, naming this policy and none of its goals. */
    private static String planOf(String policy) {
        return SlagelsePlan.yamlWith("policy: integrationspolitik-2023", "policy: " + id(policy))
                .replaceAll("(?m)^ +(?:serves|goal): .*\n", "");
    }

    private static String plan() {
        return "/api/slagelse/plans/plan-" + UUID.randomUUID();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
