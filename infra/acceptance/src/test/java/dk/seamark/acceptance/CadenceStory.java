package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Plans that are followed up on after halves and quarters, or measured every second year, from document to pack. */
@ExtendWith(RunningStack.class)
final class CadenceStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String POLICY = "/policies/politik";
    private static final String PLAN = "/plans/plan";
    private static final String REPORT = PLAN + "/tracks/spor/reports/";

    private static final String POLICY_DOCUMENT = """
            title: Politik
            firstYear: 2024
            vision: At mødes.
            document: Eksempel
            """;

    private static final String PLAN_DOCUMENT = """
            policy: politik
            title: Plan
            firstYear: 2024
            lastYear: 2024
            committee: Styregruppen
            secretariat: center
            document: Eksempel
            cadence: %s
            centres:
              - {id: center, name: Centret}
            tracks:
              - id: spor
                number: 1
                title: Sporet
                centre: center
                followUp: [description]
                followUpFormat: En status
                cadence: %s
                indicators:
            """;

    private static final String HALVES = """
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

    private static final String QUARTERS = """
                  - id: moeder
                    number: "1.1"
                    title: Møder
                    source: Eksempel
                    components:
                      - {id: antal, title: Antal møder, unit: count, decimals: 0, direction: higher-is-better}
                    baselineWording: Intet
                    targets:
                      2024-07-01:
                        wording: I gennemsnit mindst 4 over planperioden
                        rule: {kind: average-since, component: antal, firstYear: 2024, relation: at-least, value: 4}
            """;

    private static final String ROUNDS = """
                  - id: trivsel
                    number: "1.1"
                    title: Trivsel
                    source: Undersøgelsen, der laves hvert andet år
                    components:
                      - {id: antal, title: Andel, unit: percent, decimals: 0, direction: higher-is-better,
                         comparator: Landets kommuner, comparatorQuartile: third-quartile, counts: other, outOf: other}
                    baselineWording: Intet
                    rounds: {everyYears: 2, year: 2024}
                    targets:
                      2025-01-01:
                        wording: Blandt den bedste fjerdedel af kommunerne
                        rule: {kind: in-best-quartile, component: antal, quartile: third-quartile}
            """;

    private final SeamarkClient client;

    CadenceStory(SeamarkClient client) {
        this.client = client;
    }

    @Test
    void halvesAreDeliveredJudgedAndTold() {
        Town town = entered("halvaarsby", "half-yearly", HALVES);
        town.record("moeder", "2023-H2", 3, Map.of()).expect(201);
        String last = event(town.record("moeder", "2024-H1", 4, Map.of()));
        assertThat(town.record("moeder", "2024-H3", 4, Map.of()).expect(400).text())
                .contains("2024-H1");
        client.indicator(town.staff(), REPORT + "2024/submission")
                .post(Map.of("text", "Status"))
                .expect(422);
        String text = event(
                client.indicator(town.staff(), REPORT + "2024-H1/submission").post(Map.of("text", "Vi har mødtes.")));
        town.await(last, text);

        JsonNode standing = town.standing("2024-H1");
        JsonNode verdict = new Verdicts(standing, "2024-H1").of("1.1");
        assertThat(verdict.path("code").asString()).isEqualTo("met");
        assertThat(spaced(verdict.at("/text/da").asString()))
                .isEqualTo("4 i 1. halvår 2024 mod et krav på mere end 3 (tallet for halvåret før, 2. halvår 2023):"
                        + " målet er opfyldt.");
        assertThat(spaced(standing.at("/tracks/0/indicators/0/trends/0/text/da").asString()))
                .isEqualTo("1 højere end 2. halvår 2023, en forbedring. Til kravet for 2. halvår 2024 på 5 mangler der"
                        + " 1.");
        client.reporting(town.secretariat(), "/years/2024/standing").get().expect(404);
        client.reporting(town.secretariat(), "/years/2024-H3/standing").get().expect(400);

        assertThat(town.issue("2024-H1")).contains("Status for 1. halvår 2024");
        client.reporting(town.secretariat(), "/packs/plan/2024-H1/1.pdf").get().expect(200);
    }

    @Test
    void anAverageIsTakenOverTheQuarters() {
        Town town = entered("kvartalsby", "quarterly", QUARTERS);
        town.await(event(town.record("moeder", "2024-Q2", 5, Map.of())));
        JsonNode open = new Verdicts(town.standing("2024-Q2"), "2024-Q2").of("1.1");
        assertThat(open.path("code").asString()).isEqualTo("undecided");
        assertThat(spaced(open.at("/text/da").asString()))
                .startsWith("Gennemsnittet kan ikke regnes ud uden tal for 1. kvartal 2024 (");
        town.await(event(town.record("moeder", "2024-Q1", 3, Map.of())));

        JsonNode verdict = new Verdicts(town.standing("2024-Q2"), "2024-Q2").of("1.1");
        assertThat(spaced(verdict.at("/text/da").asString()))
                .isEqualTo("I gennemsnit 4 (3 i 1. kvartal 2024 + 5 i 2. kvartal 2024, delt med 2: perioderne tæller"
                        + " lige meget) mod et krav på mindst 4: målet er opfyldt.");
        client.reporting(town.secretariat(), "/years/2024-H1/standing").get().expect(404);
        assertThat(town.issue("2024-Q2")).contains("Status for 2. kvartal 2024");
    }

    @Test
    void whatIsMeasuredEverySecondYearOwesNothingInTheOthers() {
        Town town = entered("rundby", "yearly", ROUNDS);
        town.record("trivsel", "2024", 82, Map.of()).expect(201);
        town.await(event(town.record("trivsel", "2024", 82, Map.of("series", "comparator"))));
        assertThat(town.record("trivsel", "2023", 80, Map.of()).expect(422).text())
                .contains("indicator-measured")
                .contains("2024");

        JsonNode verdict = new Verdicts(town.standing("2024"), "2024").of("1.1");
        assertThat(spaced(verdict.at("/text/da").asString()))
                .isEqualTo("82 % i 2024 mod et krav på mindst 82 % (3. kvartil, Landets kommuner): målet er opfyldt.");
        // The plan ends before the next round.
        assertThat(town.issue("2024")).contains("Måles hvert andet år.").doesNotContain("næste gang");

        PlanAmendments.amend(
                client,
                town.owner(),
                PLAN,
                Map.of(
                        "amendment",
                        Map.of("kind", "plan-extended", "lastYear", 2026),
                        "reason",
                        "To år til",
                        "decision",
                        decision("2024-12-01")));
        Await.status(
                200,
                PATIENCE,
                () -> client.reporting(town.secretariat(), "/years/2025/readiness")
                        .get());
        JsonNode ready = client.reporting(town.secretariat(), "/years/2025/readiness")
                .get()
                .expect(200)
                .json();
        assertThat(ready.at("/centres/0/figures").size()).isZero();
        assertThat(town.issue("2025"))
                .contains("Måles hvert andet år, næste gang 2026.")
                .contains("Måles ikke i perioden");
    }

    private Town entered(String municipality, String cadence, String indicators) {
        Town town = new Town(client, municipality);
        client.policy(town.owner(), POLICY).putYaml(POLICY_DOCUMENT).expect(200);
        client.policy(town.owner(), POLICY + "/adoption")
                .post(decision("2024-01-10"))
                .expect(201);
        JsonNode entered = client.policy(town.owner(), PLAN)
                .putYaml(PLAN_DOCUMENT.formatted(cadence, cadence) + indicators)
                .expect(200)
                .json();
        for (JsonNode finding : entered.path("findings")) {
            client.policy(town.owner(), PLAN + "/findings/" + finding.path("id").asString() + "/acknowledgement")
                    .post(Map.of("reason", "Det er læst."))
                    .expect(201);
        }
        client.policy(town.owner(), PLAN + "/approval")
                .post(decision("2024-01-15"))
                .expect(201);
        Await.status(
                200, PATIENCE, () -> client.indicator(town.secretariat(), PLAN).get());
        return town;
    }

    private static Map<String, String> decision(String decidedOn) {
        return Map.of("body", "Styregruppen", "decidedOn", decidedOn, "caseNumber", "EKSEMPEL-1");
    }

    private static String event(Reply reply) {
        return reply.expect(201).json().at("/events/0/id").asString();
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** A municipality with a plan of its own. */
    private record Town(SeamarkClient client, String key) {

        Identity owner() {
            return Identity.of(key, "plan-owner");
        }

        Identity secretariat() {
            return Identity.of(key, "secretariat");
        }

        Identity staff() {
            return Identity.centreStaff(key, "center");
        }

        Reply record(String indicator, String period, int value, Map<String, ?> more) {
            Map<String, Object> figure = new TreeMap<>(Map.of(
                    "component",
                    "antal",
                    "period",
                    period,
                    "value",
                    value,
                    "unit",
                    indicator.equals("moeder") ? "count" : "percent",
                    "measuredOn",
                    "2024-06-30",
                    "source",
                    "Eksempel"));
            figure.putAll(more);
            return client.indicator(staff(), PLAN + "/indicators/" + indicator + "/measurements")
                    .post(figure);
        }

        void await(String... events) {
            for (String event : events) {
                client.reporting(secretariat(), "/ledger/events/" + event + "?waitMillis=10000")
                        .get()
                        .expect(200);
            }
        }

        JsonNode standing(String period) {
            return client.reporting(secretariat(), "/years/" + period + "/standing")
                    .get()
                    .expect(200)
                    .json();
        }

        /** Issues the pack of a period without its texts, and returns its page. */
        String issue(String period) {
            JsonNode issued = client.reporting(secretariat(), "/years/" + period + "/packs")
                    .post(Map.of("unapproved", "Teksten er ikke skrevet endnu."))
                    .expect(201)
                    .json();
            assertThat(issued.path("period").asString()).isEqualTo(period);
            return spaced(client.reporting(secretariat(), "/packs/plan/" + period + "/1.html")
                    .get()
                    .expect(200)
                    .text());
        }
    }
}
