package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.digest.Sha256;
import dk.seamark.stack.Stack;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.issuer.Identity;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** From the plan's document to the committee's pack, on the real plan of Slagelse. */
@ExtendWith(RunningStack.class)
final class PlanToPackStory {

    private static final String PLAN = "/plans/integration-2024-2027";
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

    PlanToPackStory(SeamarkClient client) {
        this.client = client;
    }

    @BeforeEach
    void theStoryIsTold() {
        SlagelsePlan.enterOnce(client);
    }

    @Test
    void thePolicyIsAdoptedAndWhatThePlanLeavesOpenIsAcknowledgedWithAReason() {
        JsonNode policy = client.policy(AUDITOR, "/policies/integrationspolitik-2023")
                .get()
                .expect(200)
                .json();
        assertThat(policy.path("status").asString()).isEqualTo("adopted");
        assertThat(policy.at("/adoption/decidedOn").asString()).isEqualTo("2023-09-25");
        assertThat(policy.at("/text/focusAreas").size()).isEqualTo(5);
        JsonNode findings =
                client.policy(AUDITOR, PLAN).get().expect(200).json().path("findings");
        assertThat(findings.size()).isEqualTo(8);
        for (JsonNode finding : findings) {
            boolean warning = finding.path("severity").asString().equals("warning");
            assertThat(finding.path("acknowledged").asBoolean())
                    .as(finding.toString())
                    .isEqualTo(warning);
            assertThat(finding.path("reason").asString("").isBlank())
                    .as(finding.toString())
                    .isEqualTo(!warning);
        }
    }

    @Test
    void theSameDocumentAgainChangesNothing() {
        Identity owner = Identity.of("slagelse", "plan-owner");
        JsonNode again = client.policy(owner, PLAN)
                .putYaml(DemoPlan.slagelse().plan())
                .expect(200)
                .json();
        assertThat(again.path("changes").size()).isZero();
        assertThat(again.path("status").asString()).isEqualTo("approved");
    }

    @Test
    void everyIndicatorHasItsVerdictWithItsWorking() {
        Verdicts verdicts = new Verdicts(standing(AUDITOR, ""), "2024");
        assertThat(verdicts.count()).isEqualTo(12);
        for (List<String> row : Table.rows(VERDICTS)) {
            JsonNode verdict = verdicts.of(row.get(0));
            assertThat(verdict.path("code").asString()).as(row.get(0)).isEqualTo(row.get(1));
            assertThat(verdict.path("text").path("da").asString())
                    .as(row.get(0))
                    .contains(row.get(2));
            assertThat(verdict.path("text").path("en").asString())
                    .as(row.get(0))
                    .isNotBlank();
        }
    }

    @Test
    void whatThePlanLeavesOpenShowsBothWorkings() {
        Verdicts verdicts = new Verdicts(standing(AUDITOR, ""), "2024");
        JsonNode reading = verdicts.of("5.1").path("open").path(0);
        assertThat(reading.path("kind").asString()).isEqualTo("reading");
        // 62 against the nation's 66: the floor is 61 in points and 62.7 in percent.
        String text = verdicts.of("5.1").path("text").path("da").asString();
        assertThat(text).contains("61", "62,7", "66", "62");
        assertThat(reading.path("asPoints")
                        .path("quantity")
                        .path("measurementId")
                        .asString())
                .isNotBlank();
        assertThat(reading.path("asPercent")
                        .path("quantity")
                        .path("measurementId")
                        .asString())
                .isNotBlank();
        assertThat(verdicts.of("7.3").path("open").path(0).path("kind").asString())
                .isEqualTo("tolerance");
        assertThat(verdicts.of("7.1").path("open").path(0).path("kind").asString())
                .isEqualTo("reference-missing");
    }

    @Test
    void aPastPositionShowsWhatWasKnownThen() {
        long now = standing(AUDITOR, "").path("position").asLong();
        // Before the correction of 6.1, from 12 to 121, its target was not met.
        boolean sawTheMistake = false;
        for (long position = 1; position < now && !sawTheMistake; position++) {
            Reply reply = client.reporting(AUDITOR, "/years/2024/standing?plan=integration-2024-2027&asOf=" + position)
                    .get();
            if (reply.status() == 200) {
                JsonNode verdict = new Verdicts(reply.json(), "2024").of("6.1");
                sawTheMistake = verdict.path("code").asString("").equals("not-met");
            }
        }
        assertThat(sawTheMistake).isTrue();
    }

    @Test
    void thePackIsIssuedAndNeverChanges(Stack stack) throws NoSuchAlgorithmException {
        JsonNode before =
                client.reporting(AUDITOR, "/packs").get().expect(200).json().path("packs");
        boolean again = before.valueStream()
                .anyMatch(pack -> pack.path("planId").asString().equals("integration-2024-2027")
                        && pack.path("period").asString().equals("2024"));
        Map<String, String> request = new TreeMap<>(Map.of("plan", "integration-2024-2027"));
        if (again) {
            request.put("reason", "En prøve.");
        }
        JsonNode issued = client.reporting(SECRETARIAT, "/years/2024/packs")
                .post(request)
                .expect(201)
                .json();
        String base =
                "/packs/integration-2024-2027/2024/" + issued.path("number").asString();
        Reply pdf = client.reporting(AUDITOR, base + ".pdf").get().expect(200);
        Reply html = client.reporting(AUDITOR, base + ".html").get().expect(200);
        Reply json = client.reporting(AUDITOR, base + ".json").get().expect(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(html.text()).contains("eksempel").contains("Erhvervs-, Beskæftigelses- og Uddannelsesudvalget");
        // Track 7's text went back once: what was handed in the second time is in the pack.
        assertThat(html.text())
                .contains("Læsegrupper for forældre og børn")
                .doesNotContain("Der er arbejdet med sprog.");
        JsonNode recommendations = json.json().at("/tracks/0/report/recommendations");
        assertThat(recommendations.valueStream().map(each -> each.path("status").asString()))
                .containsExactly("given", "none", "given", "none", "none");
        assertThat(recommendations.at("/2/focusArea").asString()).isEqualTo("Bolig");
        assertThat(json.json().path("exampleNotice").asString("")).contains("eksempel");

        stack.member("reporting").kill();
        stack.member("reporting").start();
        assertThat(client.reporting(AUDITOR, base + ".pdf").get().expect(200).body())
                .isEqualTo(pdf.body());
        String digest = Sha256.hex(pdf.body());
        assertThat(client.reporting(AUDITOR, "/packs").get().expect(200).text()).contains(digest);
        // The kill may have come before the journal had the issue: it has it when the topic has brought it.
        assertThat(Await.status(
                                200,
                                Duration.ofMinutes(1),
                                () -> client.reporting(AUDITOR, base + "/check").get())
                        .json()
                        .path("same")
                        .asBoolean(false))
                .isTrue();
        everybodyReadsThePublicEdition(base, html);
    }

    private void everybodyReadsThePublicEdition(String base, Reply internal) {
        Identity citizen = Identity.of("slagelse", "public");
        client.reporting(citizen, base + ".html").get().expect(403);
        Reply open = client.reporting(citizen, "/public" + base + ".html").get().expect(200);
        assertThat(open.text())
                .contains("offentlig udgave")
                .contains("Kan ikke offentliggøres")
                .contains("Foreningerne bør have én kontaktperson");
        assertThat(internal.text()).doesNotContain("Kan ikke offentliggøres");
        String english = client.reporting(citizen, "/public" + base + ".en.html")
                .get()
                .expect(200)
                .text();
        assertThat(english)
                .contains("<html lang=\"en\">", "public edition", "Cannot be published")
                .contains("<span lang=\"da\">Erhvervs-, Beskæftigelses- og Uddannelsesudvalget</span>");
        assertThat(client.reporting(citizen, "/public/packs").get().expect(200).text())
                .contains("public.html")
                .doesNotContain("\"html\"");
    }

    @Test
    void anotherMunicipalitySeesNothing() {
        Identity stranger = Identity.of("fremmedby", "auditor");
        JsonNode position =
                client.reporting(stranger, "/ledger/position").get().expect(200).json();
        assertThat(position.path("position").asLong()).isZero();
        client.reporting(stranger, "/years/2024/standing").get().expect(404);
        assertThat(client.policy(stranger, "/plans").get().expect(200).text()).doesNotContain("2024-2027");
        client.policy(stranger, PLAN).get().expect(404);
        client.indicator(stranger, PLAN).get().expect(404);
    }

    private JsonNode standing(Identity person, String query) {
        return client.reporting(person, "/years/2024/standing?plan=integration-2024-2027" + query)
                .get()
                .expect(200)
                .json();
    }
}
