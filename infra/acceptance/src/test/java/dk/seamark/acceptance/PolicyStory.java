package dk.seamark.acceptance;

import static dk.seamark.acceptance.Refusals.refused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.Content;
import dk.seamark.client.LedgerClient;
import dk.seamark.client.PolicyClient;
import dk.seamark.client.Problem;
import dk.seamark.client.Request;
import dk.seamark.client.plan.FindingLine;
import dk.seamark.client.policy.NewHearing;
import dk.seamark.client.policy.PolicyReceipt;
import dk.seamark.client.policy.PolicyView;
import dk.seamark.client.policy.Succession;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.shared.PlainReceipt;
import dk.seamark.client.shared.Reason;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A policy from its first draft to its successor, the plan that serves it, and the year by its areas. */
@ExtendWith(RunningStack.class)
final class PolicyStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String MUNICIPALITY = "politikby";
    private static final Identity OWNER = Identity.of(MUNICIPALITY, "plan-owner");
    private static final Identity AUDITOR = Identity.of(MUNICIPALITY, "auditor");
    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2023, 9, 25), "POLITIK-1");

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

    private final PolicyClient owner;
    private final LedgerClient auditor;
    private final LedgerClient stranger;

    PolicyStory(SeamarkClient client) {
        owner = client.as(OWNER).policy();
        auditor = client.as(AUDITOR);
        stranger = client.as(Identity.of("skanderborg", "auditor"));
    }

    @Test
    void aPolicyIsHeardAdoptedServedAndSucceeded() {
        assertThat(refused(422, owner.enterPlan("plan", Content.yaml(DOCUMENT))).toString())
                .contains("policy");
        enter("politik", "Udkast").send().accepted();
        hearing("politik", LocalDate.now().minusDays(1), LocalDate.now().plusDays(30));
        refused(409, enter("politik", "Et andet udkast"));
        refused(409, owner.adoptPolicy("politik", DECISION));
        assertThat(policy("politik").status()).isEqualTo("in-hearing");

        // A second policy goes the whole way; its hearing is over.
        enter("ny-politik", "Udkast").send().accepted();
        hearing("ny-politik", LocalDate.of(2023, 6, 1), LocalDate.of(2023, 8, 1));
        enter("ny-politik", "Efter høringen").send().accepted();
        owner.adoptPolicy("ny-politik", DECISION).send().accepted();
        PolicyView adopted = policy("ny-politik");
        assertThat(adopted.status()).isEqualTo("adopted");
        assertThat(adopted.version()).isEqualTo(2);
        assertThat(requireNonNull(adopted.adoption()).decidedOn()).isEqualTo(LocalDate.of(2023, 9, 25));
        assertThat(auditor.policy()
                        .showPolicyVersion("ny-politik", 1)
                        .send()
                        .body()
                        .at("/text/vision")
                        .asString())
                .isEqualTo("Udkast");
        refused(409, enter("ny-politik", "For sent"));
        // A draft is not superseded.
        refused(409, owner.supersedePolicy("politik", new Succession("ny-politik", LocalDate.of(2024, 1, 1))));
    }

    @Test
    void aPlanServesItsPolicyAndTheYearIsReadByArea() {
        String plan = "plan-tjent";
        String document = DOCUMENT.replace("policy: politik", "policy: tjent");
        enter("tjent", "Vision").send().accepted();
        Content unserved = Content.yaml(document.replace("serves: [i-job]", "serves: [i-bolig]"));
        assertThat(refused(422, owner.enterPlan(plan, unserved)).violations())
                .extracting(Problem.Violation::field)
                .anyMatch(field -> field.contains("tracks[0].serves"));
        List<FindingLine> findings =
                owner.enterPlan(plan, Content.yaml(document)).send().body().findings();
        FindingLine finding =
                findings.stream().filter(FindingLine::isWarning).findFirst().orElseThrow();
        assertThat(finding.code()).isEqualTo("reading-open");

        refused(409, owner.approvePlan(plan, DECISION));
        owner.adoptPolicy("tjent", DECISION).send().accepted();
        assertThat(refused(422, owner.approvePlan(plan, DECISION)).toString())
                .contains("indicators/job", "reading-open");
        owner.acknowledgeFinding(plan, finding.id(), new Reason("Udvalget tager stilling senere."))
                .send()
                .accepted();
        PlainReceipt approved = owner.approvePlan(plan, DECISION).send().body();
        Await.accepted(PATIENCE, auditor.indicator().readPlan(plan));
        auditor.reporting()
                .ledger()
                .awaitEvent(approved.lastEvent(), 10_000)
                .send()
                .accepted();

        JsonNode areas =
                auditor.reporting().showAreas("2024", null).send().body().path("areas");
        assertThat(areas).hasSize(9);
        JsonNode work = area(areas, "work");
        assertThat(work.at("/name/da").asString()).isEqualTo("Arbejde");
        assertThat(work.at("/goals/0/goalId").asString()).isEqualTo("i-job");
        assertThat(work.at("/indicators/0/number").asString()).isEqualTo("1.1");
        assertThat(work.at("/indicators/0/verdict/code").asString()).isEqualTo("not-measured");
        assertThat(area(areas, "self-support").path("goals")).isNotEmpty();
        assertThat(area(areas, "self-support").path("indicators")).isEmpty();
        assertThat(area(areas, "crime").path("goals")).isEmpty();
        refused(404, stranger.reporting().showAreas("2024", null));
    }

    private static JsonNode area(JsonNode areas, String code) {
        return areas.valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Request<PolicyReceipt> enter(String policy, String vision) {
        return owner.enterPolicy(policy, Content.yaml(TEXT.replace("VISION", vision)));
    }

    private void hearing(String policy, LocalDate from, LocalDate until) {
        owner.openPolicyHearing(policy, new NewHearing(from, until, DECISION))
                .send()
                .accepted();
    }

    private PolicyView policy(String policy) {
        return auditor.policy().showPolicy(policy).send().body();
    }
}
