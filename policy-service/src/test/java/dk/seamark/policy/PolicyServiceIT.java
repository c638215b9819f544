package dk.seamark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.RightsDocument;
import dk.seamark.policy.Http.Answer;
import dk.seamark.policy.amendplan.PredecessorBundle;
import dk.seamark.policy.document.DocumentForm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The real plan over HTTP, with a real database and broker: a dry run, entry, approval, revision. */
class PolicyServiceIT {

    private static final String POLICY = "/api/slagelse/policies/integrationspolitik-2023";
    private static final String DECISION =
            "{\"body\": \"Byrådet\", \"decidedOn\": \"2024-01-29\", \"caseNumber\": \"330-2023-1\"}";
    private static final String REVISION = """
            {"wording": "På niveau eller højst 5 procentpoint lavere",
             "rule": {"kind": "not-below-comparator", "component": "frekvens", "tolerance": 5,
                      "reading": "percentage-points"},
             "reason": "Udvalget læser \\"5 %%\\" som procentpoint.",
             "decision": %s}""".formatted(DECISION);

    private static RunningPolicyService service;

    @BeforeAll
    static void start() {
        service = RunningPolicyService.start();
        Http owner = service.as(Role.PLAN_OWNER);
        assertThat(owner.putYaml(POLICY, SlagelsePlan.policyYaml()).status()).isEqualTo(200);
        assertThat(owner.postJson(POLICY + "/adoption", DECISION).status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theRightsAreThoseThatAreWritten() {
        RightsDocument.demandSame(service.context(), "policy");
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndStoresNothing() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER);

        Answer answer = owner.putYaml(plan + "?dryRun=true", SlagelsePlan.yaml());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/status").asString()).isEqualTo("draft");
        assertThat(answer.json().at("/applied").asBoolean()).isFalse();
        assertThat(answer.json().at("/changes")).hasSize(57);
        assertThat(answer.json().at("/changes/0/text/da").asString())
                .isEqualTo("Planen \"Implementeringsplan for integrationspolitikken 2024-2027\" oprettes.");
        assertThat(answer.json().at("/findings")).hasSize(8);
        assertThat(answer.json().at("/findings/0/id").asString()).hasSize(64);
        assertThat(owner.get(plan).status()).isEqualTo(404);
    }

    @Test
    void theSameDocumentAgainChangesNothingWhateverItsForm() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER);

        Answer first = owner.putYaml(plan, SlagelsePlan.yaml());
        Answer again = owner.putYaml(plan, SlagelsePlan.yaml());
        JsonNode shown = owner.get(plan).json();
        Answer asJson = owner.putJson(plan, shown.get("document").toPrettyString());

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().at("/applied").asBoolean()).isTrue();
        assertThat(first.json().at("/events")).hasSize(57);
        for (Answer unchanged : List.of(again, asJson)) {
            assertThat(unchanged.status()).isEqualTo(200);
            assertThat(unchanged.json().at("/applied").asBoolean()).isFalse();
            assertThat(unchanged.json().at("/changes")).isEmpty();
            assertThat(unchanged.json().at("/events")).isEmpty();
        }
        assertThat(shown.at("/status").asString()).isEqualTo("draft");
        assertThat(shown.at("/document/tracks/6/indicators/1/components/2/baseline/period")
                        .asString())
                .isEqualTo("2023");
    }

    @Test
    void aChangedPieceIsOneEventAndIsTold() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER);
        owner.putYaml(plan, SlagelsePlan.yaml());

        Answer answer = owner.putYaml(plan, SlagelsePlan.yamlWith("title: Bolig", "title: Boliger"));

        assertThat(answer.json().at("/events")).hasSize(1);
        assertThat(answer.json().at("/events/0/type").asString()).isEqualTo("dk.seamark.policy.track-defined.v1");
        assertThat(answer.json().at("/changes/0/kind").asString()).isEqualTo("changed");
        assertThat(answer.json().at("/changes/0/item").asString()).isEqualTo("tracks/bolig");
        assertThat(answer.json().at("/changes/0/text/en").asString()).isEqualTo("Track 6 \"Boliger\" changes.");
    }

    @Test
    void anApprovedPlanChangesByRevisionsAlone() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER);
        owner.putYaml(plan, SlagelsePlan.yaml());
        String revisions = plan + "/indicators/beskaeftigelsesfrekvens/targets/2025-01-01/revisions";

        assertThat(owner.postJson(revisions, REVISION).problem()).isEqualTo("409 plan-not-approved");
        acknowledgeWarnings(owner, plan);
        assertThat(owner.postJson(plan + "/approval", DECISION).status()).isEqualTo(201);
        assertThat(owner.postJson(plan + "/approval", DECISION).problem()).isEqualTo("409 plan-approved-already");
        assertThat(owner.putYaml(plan, SlagelsePlan.yaml()).status()).isEqualTo(200);
        assertThat(owner.putYaml(plan, SlagelsePlan.yamlWith("120 forløb", "121 forløb"))
                        .problem())
                .isEqualTo("409 plan-approved");
        assertThat(owner.postJson(revisions, REVISION).status()).isEqualTo(201);

        JsonNode shown = service.as(Role.AUDITOR).get(plan).json();
        assertThat(shown.at("/status").asString()).isEqualTo("approved");
        assertThat(shown.at("/approval/caseNumber").asString()).isEqualTo("330-2023-1");
        assertThat(shown.at("/revisions/0/reason").asString()).startsWith("Udvalget læser");
        assertThat(shown.at("/document/tracks/4/indicators/0/targets/2025-01-01/rule/reading")
                        .asString())
                .isEqualTo("percentage-points");
        assertThat(shown.at("/revisions/0/reasonRef/commitment").asString()).hasSize(64);
    }

    @Test
    void anApprovedPlanIsAmendedAndGivenBackAsItsDocument() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER);
        owner.putYaml(plan, SlagelsePlan.yaml());
        String moved =
                amendment("{\"kind\": \"track-moved\", \"trackId\": \"bolig\", \"centreId\": \"kultur-og-fritid\","
                        + " \"from\": \"2026-01-01\"}");
        assertThat(owner.postJson(plan + "/amendments", moved).problem()).isEqualTo("409 plan-not-approved");
        acknowledgeWarnings(owner, plan);
        owner.postJson(plan + "/approval", DECISION);

        Answer tried = owner.postJson(plan + "/amendments?dryRun=true", moved);
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().at("/applied").asBoolean()).isFalse();
        assertThat(owner.get(plan).json().at("/amendments")).isEmpty();
        Answer amended = owner.postJson(plan + "/amendments", moved);
        assertThat(amended.status()).isEqualTo(201);
        assertThat(amended.json().at("/events/0/type").asString()).isEqualTo("dk.seamark.policy.plan-amended.v1");
        assertThat(owner.postJson(plan + "/amendments", moved).problem()).isEqualTo("422 invalid");
        JsonNode shown = service.as(Role.AUDITOR).get(plan).json();
        assertThat(shown.at("/amendments/0/amendment/kind").asString()).isEqualTo("track-moved");
        assertThat(shown.at("/amendments/0/reason").asString()).isEqualTo("Sådan er det aftalt.");
        assertThat(shown.at("/amendments/0/decision/caseNumber").asString()).isEqualTo("330-2023-1");

        Answer document = owner.get(plan + "/document");
        assertThat(document.contentType()).startsWith("application/yaml");
        assertThat(document.body()).contains("centre: kultur-og-fritid");
        assertThat(owner.with("If-Match", document.etag())
                        .putYaml(plan, document.body())
                        .json()
                        .at("/changes"))
                .isEmpty();
        String changed = document.body().replace("120 forløb", "121 forløb");
        assertThat(owner.putYaml(plan, changed).problem()).isEqualTo("409 plan-approved");
        assertThat(owner.putYaml(plan + "?dryRun=true", changed).problem()).isEqualTo("409 plan-approved");
    }

    @Test
    void aSeriesGoesOnFromWhatPredecessorsPublished() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER);
        owner.putYaml(plan, SlagelsePlan.yaml());
        acknowledgeWarnings(owner, plan);
        owner.postJson(plan + "/approval", DECISION);
        String carried = amendment(LedgerJson.mapper()
                .writeValueAsString(Map.of(
                        "kind", "series-carried-on",
                        "indicatorId", "fritidsjobvejledning",
                        "componentId", "fritidsjob",
                        "from", "2024",
                        "combination", "added",
                        "sources",
                                List.of(
                                        new PredecessorBundle("nordby", "count", "2022=3? 2023=12").source(),
                                        new PredecessorBundle("soenderby", "count", "2022=9 2023=6").source()))));

        Http keyed = owner.withKey("carry-" + UUID.randomUUID());
        Answer first = keyed.postJson(plan + "/amendments", carried);
        assertThat(first.status()).isEqualTo(201);
        assertThat(keyed.postJson(plan + "/amendments", carried).body()).isEqualTo(first.body());
        assertThat(owner.postJson(plan + "/amendments", carried).problem()).isEqualTo("422 invalid");
        JsonNode shown = owner.get(plan).json().at("/amendments/0/amendment");
        assertThat(shown.at("/predecessors/1/name").asString()).isEqualTo("soenderby Kommune");
        assertThat(shown.at("/figures")).hasSize(1);
        assertThat(shown.at("/figures/0/figure/value").asInt()).isEqualTo(18);
    }

    @Test
    void aDocumentTakesThePlaceOfTheVersionThatItNamesOnly() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER);
        owner.putYaml(plan, SlagelsePlan.yaml());
        String seen = owner.get(plan + "/document").etag();
        owner.putYaml(plan, SlagelsePlan.yamlWith("title: Bolig", "title: Boliger"));

        Http late = owner.with("If-Match", seen);
        assertThat(late.putYaml(plan, SlagelsePlan.yaml()).problem()).isEqualTo("412 plan-other-version");
        assertThat(late.putYaml(plan + "?dryRun=true", SlagelsePlan.yaml()).problem())
                .isEqualTo("412 plan-other-version");
        assertThat(owner.with("If-Match", "seks")
                        .putYaml(plan, SlagelsePlan.yaml())
                        .problem())
                .isEqualTo("400 malformed");
        assertThat(owner.with("If-Match", owner.get(plan + "/document").etag())
                        .putYaml(plan, SlagelsePlan.yaml())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aChangeOfAPlanIsDoneToTheVersionThatItNamesOnly() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER);
        owner.putYaml(plan, SlagelsePlan.yaml());
        String first = owner.get(plan + "/document").etag();
        acknowledgeWarnings(owner, plan);
        String drafted = owner.get(plan + "/document").etag();
        String why = "{\"reason\": \"Det var en prøve.\"}";
        String moved =
                amendment("{\"kind\": \"track-moved\", \"trackId\": \"bolig\", \"centreId\": \"kultur-og-fritid\","
                        + " \"from\": \"2026-01-01\"}");

        assertThat(owner.with("If-Match", first)
                        .postJson(plan + "/discard", why)
                        .problem())
                .isEqualTo("412 plan-other-version");
        assertThat(owner.with("If-Match", first)
                        .postJson(plan + "/approval", DECISION)
                        .problem())
                .isEqualTo("412 plan-other-version");
        Answer approved = owner.with("If-Match", drafted).postJson(plan + "/approval", DECISION);
        assertThat(approved.status()).isEqualTo(201);
        assertThat(approved.etag()).isEqualTo(owner.get(plan + "/document").etag());

        Http late = owner.with("If-Match", drafted);
        assertThat(late.postJson(plan + "/amendments", moved).problem()).isEqualTo("412 plan-other-version");
        assertThat(late.postJson(plan + "/amendments?dryRun=true", moved).problem())
                .isEqualTo("412 plan-other-version");
        Answer amended =
                owner.with("If-Match", drafted + ", " + approved.etag()).postJson(plan + "/amendments", moved);
        assertThat(amended.status()).isEqualTo(201);
        assertThat(amended.etag()).isEqualTo(owner.get(plan + "/document").etag());
        String revisions = plan + "/indicators/beskaeftigelsesfrekvens/targets/2025-01-01/revisions";
        assertThat(late.postJson(revisions, REVISION).problem()).isEqualTo("412 plan-other-version");
        assertThat(owner.with("If-Match", "*").postJson(revisions, REVISION).status())
                .isEqualTo(201);
        assertThat(owner.with("If-Match", "*")
                        .putYaml(plan(), SlagelsePlan.yaml())
                        .problem())
                .isEqualTo("412 plan-other-version");
    }

    @Test
    void aWarningThatARevisionBringsIsAcknowledgedWithIt() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER);
        owner.putYaml(plan, SlagelsePlan.yaml());
        acknowledgeWarnings(owner, plan);
        owner.postJson(plan + "/approval", DECISION);
        String revisions = plan + "/indicators/beskaeftigelsesfrekvens/targets/2025-01-01/revisions";
        String open = "{\"wording\": \"Højst 7 % lavere\", \"rule\": {\"kind\": \"not-below-comparator\","
                + " \"component\": \"frekvens\", \"tolerance\": 7}, \"reason\": \"Derfor.\", \"decision\": " + DECISION;

        Answer tried = owner.postJson(revisions + "?dryRun=true", open + "}");
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().at("/hindrances/0/rule").asString()).isEqualTo("finding-open");
        assertThat(owner.postJson(revisions, open + "}").problem()).isEqualTo("422 invalid");
        String id = tried.json().at("/hindrances/0/args/1").asString();
        String said = ", \"acknowledgements\": [{\"finding\": \"%s\", \"reason\": \"Det afgør udvalget.\"}]}";
        assertThat(owner.postJson(revisions, open + said.formatted("0".repeat(64)))
                        .problem())
                .isEqualTo("422 invalid");

        Answer done = owner.postJson(revisions, open + said.formatted(id));

        assertThat(done.status()).isEqualTo(201);
        assertThat(done.json().at("/events")).hasSize(2);
        assertThat(service.as(Role.AUDITOR)
                        .get(plan)
                        .json()
                        .at("/findings")
                        .valueStream()
                        .filter(finding -> finding.path("id").asString().equals(id))
                        .map(finding -> finding.path("reason").asString()))
                .containsExactly("Det afgør udvalget.");
    }

    @Test
    void aDraftIsThrownAwayAndItsIdIsFree() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER);
        String why = "{\"reason\": \"Det var en prøve.\"}";
        assertThat(owner.postJson(plan + "/discard", why).problem()).isEqualTo("404 plan-unknown");
        owner.putYaml(plan, SlagelsePlan.yaml());

        assertThat(owner.postJson(plan + "/discard", why).status()).isEqualTo(201);
        assertThat(owner.get(plan).problem()).isEqualTo("404 plan-unknown");
        assertThat(owner.get("/api/slagelse/plans").body()).doesNotContain(plan.substring(plan.lastIndexOf('/') + 1));
        assertThat(owner.putYaml(plan, SlagelsePlan.yaml()).json().at("/events"))
                .hasSize(57);
        acknowledgeWarnings(owner, plan);
        assertThat(owner.postJson(plan + "/approval", DECISION).status()).isEqualTo(201);
        assertThat(owner.postJson(plan + "/discard", why).problem()).isEqualTo("409 plan-approved-stays");
    }

    private static String amendment(String amendment) {
        return "{\"amendment\": %s, \"reason\": \"Sådan er det aftalt.\", \"decision\": %s}"
                .formatted(amendment, DECISION);
    }

    @Test
    void aRetryGetsTheFirstAnswerAgain() {
        String plan = plan();
        Http owner = service.as(Role.PLAN_OWNER).withKey("enter-" + UUID.randomUUID());

        Answer first = owner.putYaml(plan, SlagelsePlan.yaml());
        Answer retry = owner.putYaml(plan, SlagelsePlan.yaml());

        assertThat(retry.json()).isEqualTo(first.json());
        assertThat(first.json().at("/changes")).hasSize(57);
    }

    @Test
    void aMunicipalitySeesItsOwnPlansAlone() {
        service.as(Role.PLAN_OWNER).putYaml("/api/slagelse/plans/integration-2024-2027", SlagelsePlan.yaml());

        JsonNode own = service.as(Role.SECRETARIAT).get("/api/slagelse/plans").json();
        Http stranger = service.as("skanderborg", Role.PLAN_OWNER);

        assertThat(own).anySatisfy(line -> {
            assertThat(line.at("/planId").asString()).isEqualTo("integration-2024-2027");
            assertThat(line.at("/status").asString()).isEqualTo("draft");
        });
        assertThat(stranger.get("/api/skanderborg/plans").json()).isEmpty();
        assertThat(stranger.get("/api/slagelse/plans").status()).isEqualTo(403);
        assertThat(stranger.get("/api/slagelse/plans/integration-2024-2027").status())
                .isEqualTo(403);
    }

    @Test
    void theSchemasArePublic() {
        Answer schema = service.asNobody().get("/schemas/plan.v1.schema.json");

        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.contentType()).startsWith("application/schema+json");
        assertThat(schema.json().at("/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(DocumentForm.values())
                .allSatisfy(form -> assertThat(service.asNobody()
                                .get("/schemas/" + form.file())
                                .status())
                        .isEqualTo(200));
        assertThat(service.asNobody().get("/schemas/plan.v2.schema.json").status())
                .isEqualTo(404);
    }

    private static void acknowledgeWarnings(Http owner, String plan) {
        for (JsonNode finding : owner.get(plan).json().get("findings")) {
            if (finding.at("/severity").asString().equals("warning")) {
                String path = plan + "/findings/" + finding.at("/id").asString() + "/acknowledgement";
                assertThat(owner.postJson(path, "{\"reason\": \"Det er kendt.\"}")
                                .status())
                        .isEqualTo(201);
            }
        }
    }

    /** A plan used only in this test. */
    private static String plan() {
        return "/api/slagelse/plans/plan-" + UUID.randomUUID();
    }
}
