package dk.seamark.acceptance;

import static dk.seamark.acceptance.Refusals.refused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.Answer;
import dk.seamark.client.Content;
import dk.seamark.client.Download;
import dk.seamark.client.LedgerClient;
import dk.seamark.client.PacksClient;
import dk.seamark.client.pack.IssueRequest;
import dk.seamark.client.pack.IssuedPacks;
import dk.seamark.client.plan.FindingLine;
import dk.seamark.client.plan.PlanReceipt;
import dk.seamark.client.policy.PolicyView;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.client.standing.Standing;
import dk.seamark.client.standing.StandingVerdict;
import dk.seamark.digest.Sha256;
import dk.seamark.stack.Stack;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.issuer.Identity;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** From the plan's document to the committee's pack, on the real plan of Slagelse. */
@ExtendWith(RunningStack.class)
final class PlanToPackStory {

    private static final String POLICY = "integrationspolitik-2023";
    private static final String PLAN = "integration-2024-2027";
    private static final Identity SECRETARIAT = Identity.of("slagelse", "secretariat");
    private static final Identity AUDITOR = Identity.of("slagelse", "auditor");

    /** Number, verdict on 2024, and a piece of its working. The figures of 2024 are examples. */
    private static final String VERDICTS = """
            4.1 | not-met      | 112
            4.2 | met          | 5
            5.1 | undecided    | 62,7
            5.2 | met          | 91
            6.1 | met          | 121
            6.2 | met          | 100
            7.1 | undecided    | 2023
            7.2 | not-met      | 1,5
            7.3 | undecided    | 0,1
            8.1 | met          | 2
            8.2 | not-measured | 2024
            8.3 | met          | 535
            """;

    private final SeamarkClient client;
    private final LedgerClient auditor;

    PlanToPackStory(SeamarkClient client) {
        this.client = client;
        this.auditor = client.as(AUDITOR);
    }

    @BeforeEach
    void theStoryIsTold() {
        SlagelsePlan.enterOnce(client);
    }

    @Test
    void thePolicyIsAdoptedAndWhatThePlanLeavesOpenIsAcknowledgedWithAReason() {
        PolicyView policy = auditor.policy().showPolicy(POLICY).send().body();
        assertThat(policy.status()).isEqualTo("adopted");
        assertThat(requireNonNull(policy.adoption()).decidedOn()).isEqualTo(LocalDate.of(2023, 9, 25));
        assertThat(policy.text().path("focusAreas").size()).isEqualTo(5);
        List<FindingLine> findings =
                auditor.policy().showPlan(PLAN).send().body().findings();
        assertThat(findings).hasSize(8);
        for (FindingLine finding : findings) {
            assertThat(finding.acknowledged()).as(finding.toString()).isEqualTo(finding.isWarning());
            assertThat(finding.reason() != null && !finding.reason().isBlank())
                    .as(finding.toString())
                    .isEqualTo(finding.isWarning());
        }
    }

    @Test
    void theSameDocumentAgainChangesNothing() {
        Identity owner = Identity.of("slagelse", "plan-owner");
        Content document = Content.yaml(DemoPlan.slagelse().plan());
        PlanReceipt again =
                client.as(owner).policy().enterPlan(PLAN, document).send().body();
        assertThat(again.changes()).isEmpty();
        assertThat(again.status()).isEqualTo("approved");
    }

    @Test
    void everyIndicatorHasItsVerdictWithItsWorking() {
        Verdicts verdicts = new Verdicts(standing());
        assertThat(verdicts.count()).isEqualTo(12);
        for (List<String> row : Table.rows(VERDICTS)) {
            StandingVerdict verdict = verdicts.of(row.get(0));
            assertThat(verdict.code()).as(row.get(0)).isEqualTo(row.get(1));
            assertThat(verdict.text().da()).as(row.get(0)).contains(row.get(2));
            assertThat(verdict.text().en()).as(row.get(0)).isNotBlank();
        }
    }

    @Test
    void whatThePlanLeavesOpenShowsBothWorkings() {
        Verdicts verdicts = new Verdicts(standing());
        JsonNode reading = verdicts.of("5.1").open().path(0);
        assertThat(reading.path("kind").asString()).isEqualTo("reading");
        // 62 against the nation's 66: the floor is 61 in points and 62.7 in percent.
        assertThat(verdicts.of("5.1").text().da()).contains("61", "62,7", "66", "62");
        assertThat(reading.at("/asPoints/quantity/measurementId").asString()).isNotBlank();
        assertThat(reading.at("/asPercent/quantity/measurementId").asString()).isNotBlank();
        assertThat(verdicts.of("7.3").open().at("/0/kind").asString()).isEqualTo("tolerance");
        assertThat(verdicts.of("7.1").open().at("/0/kind").asString()).isEqualTo("reference-missing");
    }

    @Test
    void aPastPositionShowsWhatWasKnownThen() {
        long now = standing().position();
        // Before the correction of 6.1, from 12 to 121, its target was not met.
        boolean sawTheMistake = false;
        for (long position = 1; position < now && !sawTheMistake; position++) {
            PlanYear then = PlanYear.of(PLAN, "2024").at(position);
            Answer<Standing> answer = auditor.reporting().showStanding(then).send();
            sawTheMistake = answer.isAccepted()
                    && new Verdicts(answer.body())
                            .find("6.1")
                            .filter(verdict -> verdict.code().equals("not-met"))
                            .isPresent();
        }
        assertThat(sawTheMistake).isTrue();
    }

    @Test
    void thePackIsIssuedAndNeverChanges(Stack stack) throws NoSuchAlgorithmException {
        PacksClient packs = auditor.reporting().packs();
        boolean again = packs.listPacks(null).send().body().packs().stream()
                .anyMatch(pack -> pack.planId().equals(PLAN) && pack.period().equals("2024"));
        IssueRequest request = IssueRequest.of(PLAN);
        int number = client.as(SECRETARIAT)
                .reporting()
                .packs()
                .issuePack("2024", again ? request.again("En prøve.") : request)
                .send()
                .body()
                .number();
        byte[] pdf = read(packs, number + ".pdf").bytes();
        String html = read(packs, number + ".html").text();
        JsonNode json = read(packs, number + ".json").json();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(html).contains("eksempel").contains("Erhvervs-, Beskæftigelses- og Uddannelsesudvalget");
        // Track 7's text went back once: what was handed in the second time is in the pack.
        assertThat(html).contains("Læsegrupper for forældre og børn").doesNotContain("Der er arbejdet med sprog.");
        JsonNode recommendations = json.at("/tracks/0/report/recommendations");
        assertThat(recommendations.valueStream().map(each -> each.path("status").asString()))
                .containsExactly("given", "none", "given", "none", "none");
        assertThat(recommendations.at("/2/focusArea").asString()).isEqualTo("Bolig");
        assertThat(json.path("exampleNotice").asString("")).contains("eksempel");

        stack.member("reporting").kill();
        stack.member("reporting").start();
        assertThat(read(packs, number + ".pdf").bytes()).isEqualTo(pdf);
        assertThat(packs.listPacks(null).send().body().packs())
                .flatExtracting(IssuedPacks.IssuedPack::renderings)
                .extracting(IssuedPacks.Rendering::sha256)
                .contains(Sha256.hex(pdf));
        // The kill may have come before the journal had the issue: it has it when the topic has brought it.
        assertThat(Await.accepted(Duration.ofMinutes(3), packs.checkPack(PLAN, "2024", number))
                        .same())
                .isTrue();
        everybodyReadsThePublicEdition(number, html);
    }

    private static Download read(PacksClient packs, String file) {
        return packs.readPack(PLAN, "2024", file).send().body();
    }

    private void everybodyReadsThePublicEdition(int number, String internal) {
        PacksClient citizen =
                client.as(Identity.of("slagelse", "public")).reporting().packs();
        refused(403, citizen.readPack(PLAN, "2024", number + ".html"));
        assertThat(citizen.readPublicPack(PLAN, "2024", number + ".html")
                        .send()
                        .body()
                        .text())
                .contains("offentlig udgave")
                .contains("Kan ikke offentliggøres")
                .contains("Foreningerne bør have én kontaktperson");
        assertThat(internal).doesNotContain("Kan ikke offentliggøres");
        assertThat(citizen.readPublicPack(PLAN, "2024", number + ".en.html")
                        .send()
                        .body()
                        .text())
                .contains("<html lang=\"en\">", "public edition", "Cannot be published")
                .contains("<span lang=\"da\">Erhvervs-, Beskæftigelses- og Uddannelsesudvalget</span>");
        assertThat(citizen.listPublicPacks(null).send().body().packs())
                .flatExtracting(IssuedPacks.IssuedPack::renderings)
                .extracting(IssuedPacks.Rendering::format)
                .contains("public.html")
                .doesNotContain("html");
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        LedgerClient stranger = client.as(Identity.of("fremmedby", "auditor"));
        assertThat(stranger.reporting()
                        .ledger()
                        .showPosition(null)
                        .send()
                        .body()
                        .position())
                .isZero();
        refused(404, stranger.reporting().showStanding(PlanYear.of("2024")));
        assertThat(stranger.policy().listPlans().send().body()).isEmpty();
        refused(404, stranger.policy().showPlan(PLAN));
        refused(404, stranger.indicator().readPlan(PLAN));
    }

    private Standing standing() {
        return auditor.reporting()
                .showStanding(PlanYear.of(PLAN, "2024"))
                .send()
                .body();
    }
}
