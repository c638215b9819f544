package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A policy from its first draft to its successor, the plan that serves it, and the year by its areas. */
@ExtendWith(RunningStack.class)
final class PolicyStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String MUNICIPALITY = "politikby";
    private static final String POLICY = "/policies/politik";
    private static final String SUCCESSOR = "/policies/ny-politik";
    private static final String PLAN = "/plans/plan";
    private static final Identity OWNER = Identity.of(MUNICIPALITY, "plan-owner");
    private static final Identity AUDITOR = Identity.of(MUNICIPALITY, "auditor");
    private static final Map<String, String> DECISION =
            Map.of("body", "Byrådet", "decidedOn", "2023-09-25", "caseNumber", "POLITIK-1");

    private static final String TEXT = """
            title: Politik
            firstYear: 2024
            vision: VISION
            targetGroups:
              - {id: unge, title: Unge}
            focusAreas:
              - id: arbejde
                title: Arbejde
                goals:
                  - {id: i-job, number: "1", text: Flere er i job, targetGroups: [unge], areas: [work, self-support]}
            document: Eksempel
            """;

    private static final String DOCUMENT = """
            policy: politik
            title: Plan
            firstYear: 2024
            lastYear: 2024
            committee: Udvalget
            secretariat: center
            document: Eksempel
            centres:
              - {id: center, name: Centret}
            tracks:
              - id: spor
                number: 1
                title: Sporet
                centre: center
                serves: [i-job]
                followUp: [description]
                followUpFormat: En status
                cadence: yearly
                indicators:
                  - id: job
                    number: "1.1"
                    title: I job
                    goal: i-job
                    areas: [work]
                    source: Eksempel
                    components:
                      - {id: andel, title: Andel i job, unit: percent, decimals: 0, direction: higher-is-better}
                    baselineWording: Intet
                    targets:
                      2025-01-01:
                        wording: Stiger med mindst 2 %
                        rule: {kind: changes-by, component: andel, way: up, least: 2}
            """;

    private final SeamarkClient client;

    PolicyStory(SeamarkClient client) {
        this.client = client;
    }

    @Test
    void aPolicyIsHeardAdoptedServedAndSucceeded() {
        assertThat(client.policy(OWNER, PLAN).putYaml(DOCUMENT).expect(422).text())
                .contains("policy");
        enter(POLICY, "Udkast").expect(200);
        hearing(LocalDate.now().minusDays(1), LocalDate.now().plusDays(30)).expect(201);
        enter(POLICY, "Et andet udkast").expect(409);
        client.policy(OWNER, POLICY + "/adoption").post(DECISION).expect(409);
        assertThat(policy(POLICY).path("status").asString()).isEqualTo("in-hearing");

        // A second policy goes the whole way; its hearing is over.
        enter(SUCCESSOR, "Udkast").expect(200);
        client.policy(OWNER, SUCCESSOR + "/hearing")
                .post(Map.of("opensOn", "2023-06-01", "closesOn", "2023-08-01", "decision", DECISION))
                .expect(201);
        enter(SUCCESSOR, "Efter høringen").expect(200);
        client.policy(OWNER, SUCCESSOR + "/adoption").post(DECISION).expect(201);
        JsonNode adopted = policy(SUCCESSOR);
        assertThat(adopted.path("status").asString()).isEqualTo("adopted");
        assertThat(adopted.path("version").asInt()).isEqualTo(2);
        assertThat(adopted.at("/adoption/decidedOn").asString()).isEqualTo("2023-09-25");
        assertThat(client.policy(AUDITOR, SUCCESSOR + "/versions/1")
                        .get()
                        .expect(200)
                        .json()
                        .at("/text/vision")
                        .asString())
                .isEqualTo("Udkast");
        enter(SUCCESSOR, "For sent").expect(409);
        assertThat(client.policy(OWNER, POLICY + "/succession")
                        .post(Map.of("successor", "ny-politik", "since", "2024-01-01"))
                        .status())
                .as("a draft is not superseded")
                .isEqualTo(409);
    }

    @Test
    void aPlanServesItsPolicyAndTheYearIsReadByArea() {
        String policy = "/policies/tjent";
        String plan = PLAN + "-tjent";
        String document = DOCUMENT.replace("policy: politik", "policy: tjent");
        enter(policy, "Vision").expect(200);
        assertThat(client.policy(OWNER, plan)
                        .putYaml(document.replace("serves: [i-job]", "serves: [i-bolig]"))
                        .expect(422)
                        .text())
                .contains("tracks[0].serves");
        JsonNode entered =
                client.policy(OWNER, plan).putYaml(document).expect(200).json();
        JsonNode finding = entered.path("findings")
                .valueStream()
                .filter(each -> each.path("severity").asString().equals("warning"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.path("code").asString()).isEqualTo("reading-open");

        client.policy(OWNER, plan + "/approval").post(DECISION).expect(409);
        client.policy(OWNER, policy + "/adoption").post(DECISION).expect(201);
        assertThat(client.policy(OWNER, plan + "/approval")
                        .post(DECISION)
                        .expect(422)
                        .text())
                .contains("indicators/job", "reading-open");
        client.policy(OWNER, plan + "/findings/" + finding.path("id").asString() + "/acknowledgement")
                .post(Map.of("reason", "Udvalget tager stilling senere."))
                .expect(201);
        String approved = client.policy(OWNER, plan + "/approval")
                .post(DECISION)
                .expect(201)
                .json()
                .at("/events/0/id")
                .asString();
        Await.status(200, PATIENCE, () -> client.indicator(AUDITOR, plan).get());
        client.reporting(AUDITOR, "/ledger/events/" + approved + "?waitMillis=10000")
                .get()
                .expect(200);

        JsonNode areas = client.reporting(AUDITOR, "/years/2024/areas")
                .get()
                .expect(200)
                .json()
                .path("areas");
        assertThat(areas).hasSize(9);
        JsonNode work = area(areas, "work");
        assertThat(work.at("/name/da").asString()).isEqualTo("Arbejde");
        assertThat(work.at("/goals/0/goalId").asString()).isEqualTo("i-job");
        assertThat(work.at("/indicators/0/number").asString()).isEqualTo("1.1");
        assertThat(work.at("/indicators/0/verdict/code").asString()).isEqualTo("not-measured");
        assertThat(area(areas, "self-support").path("goals")).isNotEmpty();
        assertThat(area(areas, "self-support").path("indicators")).isEmpty();
        assertThat(area(areas, "crime").path("goals")).isEmpty();
        client.reporting(Identity.of("skanderborg", "auditor"), "/years/2024/areas")
                .get()
                .expect(404);
    }

    private static JsonNode area(JsonNode areas, String code) {
        return areas.valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Reply enter(String policy, String vision) {
        return client.policy(OWNER, policy).putYaml(TEXT.replace("VISION", vision));
    }

    private Reply hearing(LocalDate from, LocalDate until) {
        return client.policy(OWNER, POLICY + "/hearing")
                .post(Map.of("opensOn", from.toString(), "closesOn", until.toString(), "decision", DECISION));
    }

    private JsonNode policy(String policy) {
        return client.policy(AUDITOR, policy).get().expect(200).json();
    }
}
