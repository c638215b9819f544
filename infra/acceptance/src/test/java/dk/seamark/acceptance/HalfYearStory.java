package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A plan that is followed up on after each half of a year, from its document to the pack. */
@ExtendWith(RunningStack.class)
final class HalfYearStory {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String MUNICIPALITY = "halvaarsby";
    private static final String POLICY = "/policies/politik";
    private static final String PLAN = "/plans/plan";
    private static final String REPORT = PLAN + "/tracks/spor/reports/";
    private static final Identity OWNER = Identity.of(MUNICIPALITY, "plan-owner");
    private static final Identity SECRETARIAT = Identity.of(MUNICIPALITY, "secretariat");
    private static final Identity STAFF = Identity.centreStaff(MUNICIPALITY, "center");

    private static final String POLICY_DOCUMENT = """
            title: Halvårspolitik
            firstYear: 2024
            vision: At mødes.
            document: Eksempel
            """;

    private static final String DOCUMENT = """
            policy: politik
            title: Halvårsplan
            firstYear: 2024
            lastYear: 2024
            committee: Styregruppen
            secretariat: center
            document: Eksempel
            cadence: half-yearly
            centres:
              - {id: center, name: Centret}
            tracks:
              - id: spor
                number: 1
                title: Sporet
                centre: center
                followUp: [description]
                followUpFormat: En status
                cadence: half-yearly
                indicators:
                  - id: moeder
                    number: "1.1"
                    title: Møder
                    source: Eksempel
                    components:
                      - {id: antal, title: Antal møder, unit: count, decimals: 0, direction: higher-is-better}
                    baselineWording: Intet
                    targets:
                      2024-07-01:
                        wording: Flere end i halvåret før
                        rule: {kind: better-than-previous, component: antal}
                      2025-01-01:
                        wording: Mindst 5
                        rule: {kind: at-least, component: antal, value: 5}
            """;

    private final SeamarkClient client;

    HalfYearStory(SeamarkClient client) {
        this.client = client;
    }

    @Test
    void halvesAreDeliveredJudgedAndTold() {
        client.policy(OWNER, POLICY).putYaml(POLICY_DOCUMENT).expect(200);
        client.policy(OWNER, POLICY + "/adoption")
                .post(Map.of("body", "Byrådet", "decidedOn", "2024-01-10", "caseNumber", "HALV-0"))
                .expect(201);
        client.policy(OWNER, PLAN).putYaml(DOCUMENT).expect(200);
        client.policy(OWNER, PLAN + "/approval")
                .post(Map.of("body", "Styregruppen", "decidedOn", "2024-01-15", "caseNumber", "HALV-1"))
                .expect(201);
        Await.status(200, PATIENCE, () -> client.indicator(SECRETARIAT, PLAN).get());
        record("2023-H2", 3).expect(201);
        String last = record("2024-H1", 4).expect(201).json().at("/events/0/id").asString();
        assertThat(record("2024-H3", 4).expect(400).text()).contains("2024-H1");
        client.indicator(STAFF, REPORT + "2024/submission")
                .post(Map.of("text", "Status"))
                .expect(422);
        String text = client.indicator(STAFF, REPORT + "2024-H1/submission")
                .post(Map.of("text", "Vi har mødtes."))
                .expect(201)
                .json()
                .at("/events/0/id")
                .asString();
        for (String event : new String[] {last, text}) {
            client.reporting(SECRETARIAT, "/ledger/events/" + event + "?waitMillis=10000")
                    .get()
                    .expect(200);
        }

        JsonNode standing = client.reporting(SECRETARIAT, "/years/2024-H1/standing")
                .get()
                .expect(200)
                .json();
        JsonNode verdict = new Verdicts(standing, "2024-H1").of("1.1");
        assertThat(verdict.path("code").asString()).isEqualTo("met");
        assertThat(verdict.at("/text/da").asString().replace('\u00a0', ' '))
                .isEqualTo("4 i 1. halvår 2024 mod et krav på mere end 3 (tallet for halvåret før, 2. halvår 2023):"
                        + " målet er opfyldt.");
        assertThat(standing.at("/tracks/0/indicators/0/trends/0/text/da")
                        .asString()
                        .replace('\u00a0', ' '))
                .isEqualTo("1 højere end 2. halvår 2023, en forbedring. Til kravet for 2. halvår 2024 på 5 mangler der"
                        + " 1.");
        client.reporting(SECRETARIAT, "/years/2024/standing").get().expect(404);
        client.reporting(SECRETARIAT, "/years/2024-H3/standing").get().expect(400);

        JsonNode issued = client.reporting(SECRETARIAT, "/years/2024-H1/packs")
                .post(Map.of("unapproved", "Teksten er ikke skrevet endnu."))
                .expect(201)
                .json();
        assertThat(issued.path("period").asString()).isEqualTo("2024-H1");
        assertThat(client.reporting(SECRETARIAT, "/packs/plan/2024-H1/1.html")
                        .get()
                        .expect(200)
                        .text()
                        .replace('\u00a0', ' '))
                .contains("Status for 1. halvår 2024");
        client.reporting(SECRETARIAT, "/packs/plan/2024-H1/1.pdf").get().expect(200);
    }

    private Reply record(String period, int value) {
        return client.indicator(STAFF, PLAN + "/indicators/moeder/measurements")
                .post(Map.of(
                        "component",
                        "antal",
                        "period",
                        period,
                        "value",
                        value,
                        "unit",
                        "count",
                        "measuredOn",
                        "2024-06-30",
                        "source",
                        "Eksempel"));
    }
}
