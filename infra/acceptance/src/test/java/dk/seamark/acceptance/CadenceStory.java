package dk.seamark.acceptance;

import static dk.seamark.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.IndicatorClient;
import dk.seamark.client.Problem;
import dk.seamark.client.ReportingClient;
import dk.seamark.client.Request;
import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.MeasurementReceipt;
import dk.seamark.client.figure.NewMeasurement;
import dk.seamark.client.pack.IssueRequest;
import dk.seamark.client.pack.PackReceipt;
import dk.seamark.client.plan.Amendment;
import dk.seamark.client.report.Report;
import dk.seamark.client.report.ReportReceipt;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.shared.Receipt;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.client.standing.Readiness;
import dk.seamark.client.standing.Standing;
import dk.seamark.client.standing.StandingVerdict;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans that are followed up on after halves and quarters, or measured every second year, from document to pack. */
@ExtendWith(RunningStack.class)
final class CadenceStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PLAN = "plan";

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
        town.record("moeder", "2023-H2", 3).send().accepted();
        Receipt last = town.record("moeder", "2024-H1", 4).send().body();
        assertThat(refused(400, town.record("moeder", "2024-H3", 4)).toString()).contains("2024-H1");
        refused(422, town.report("2024", "Status"));
        Receipt text = town.report("2024-H1", "Vi har mødtes.").send().body();
        town.await(last, text);

        Standing standing = town.standing("2024-H1");
        StandingVerdict verdict = new Verdicts(standing).of("1.1");
        assertThat(verdict.code()).isEqualTo("met");
        assertThat(spaced(verdict.text().da()))
                .isEqualTo("4 i 1. halvår 2024 mod et krav på mere end 3 (tallet for halvåret før, 2. halvår 2023):"
                        + " målet er opfyldt.");
        assertThat(spaced(standing.indicators()
                        .getFirst()
                        .trends()
                        .at("/0/text/da")
                        .asString()))
                .isEqualTo("1 højere end 2. halvår 2023, en forbedring. Til kravet for 2. halvår 2024 på 5 mangler der"
                        + " 1.");
        refused(404, town.secretariat().showStanding(PlanYear.of("2024")));
        refused(400, town.secretariat().showStanding(PlanYear.of("2024-H3")));

        assertThat(town.issue("2024-H1")).contains("Status for 1. halvår 2024");
        town.secretariat().packs().readPack(PLAN, "2024-H1", "1.pdf").send().accepted();
    }

    @Test
    void anAverageIsTakenOverTheQuarters() {
        Town town = entered("kvartalsby", "quarterly", QUARTERS);
        town.await(town.record("moeder", "2024-Q2", 5).send().body());
        StandingVerdict open = new Verdicts(town.standing("2024-Q2")).of("1.1");
        assertThat(open.code()).isEqualTo("undecided");
        assertThat(spaced(open.text().da()))
                .startsWith("Gennemsnittet kan ikke regnes ud uden tal for 1. kvartal 2024 (");
        town.await(town.record("moeder", "2024-Q1", 3).send().body());

        StandingVerdict verdict = new Verdicts(town.standing("2024-Q2")).of("1.1");
        assertThat(spaced(verdict.text().da()))
                .isEqualTo("I gennemsnit 4 (3 i 1. kvartal 2024 + 5 i 2. kvartal 2024, delt med 2: perioderne tæller"
                        + " lige meget) mod et krav på mindst 4: målet er opfyldt.");
        refused(404, town.secretariat().showStanding(PlanYear.of("2024-H1")));
        assertThat(town.issue("2024-Q2")).contains("Status for 2. kvartal 2024");
    }

    @Test
    void whatIsMeasuredEverySecondYearOwesNothingInTheOthers() {
        Town town = entered("rundby", "yearly", ROUNDS);
        town.record("trivsel", "2024", 82).send().accepted();
        NewMeasurement others = measurement("trivsel", "2024", 82).in("comparator");
        town.await(town.record("trivsel", others).send().body());
        Problem tooEarly = refused(422, town.record("trivsel", "2023", 80));
        assertThat(tooEarly.breaks("indicator-measured")).isTrue();
        assertThat(tooEarly.toString()).contains("2024");

        StandingVerdict verdict = new Verdicts(town.standing("2024")).of("1.1");
        assertThat(spaced(verdict.text().da()))
                .isEqualTo("82 % i 2024 mod et krav på mindst 82 % (3. kvartil, Landets kommuner): målet er opfyldt.");
        // The plan ends before the next round.
        assertThat(town.issue("2024")).contains("Måles hvert andet år.").doesNotContain("næste gang");

        PlanAmendments.amend(
                client.as(Identity.of(town.key(), "plan-owner")).policy(),
                new Amendment(
                        Map.of("kind", "plan-extended", "lastYear", 2026),
                        "To år til",
                        decision(LocalDate.of(2024, 12, 1)),
                        List.of()));
        Readiness ready = Await.accepted(PATIENCE, town.secretariat().showReadiness(PlanYear.of("2025")));
        assertThat(ready.centres().getFirst().figures()).isEmpty();
        assertThat(town.issue("2025"))
                .contains("Måles hvert andet år, næste gang 2026.")
                .contains("Måles ikke i perioden");
    }

    private Town entered(String municipality, String cadence, String indicators) {
        PlanEntry.enterAndApprove(
                client,
                municipality,
                POLICY_DOCUMENT,
                PLAN_DOCUMENT.formatted(cadence, cadence) + indicators,
                decision(LocalDate.of(2024, 1, 10)),
                decision(LocalDate.of(2024, 1, 15)));
        return new Town(client, municipality);
    }

    private static Decision decision(LocalDate decidedOn) {
        return new Decision("Styregruppen", decidedOn, "EKSEMPEL-1");
    }

    private static NewMeasurement measurement(String indicator, String period, int value) {
        String unit = indicator.equals("moeder") ? "count" : "percent";
        Figure figure = Figure.of(BigDecimal.valueOf(value), unit, LocalDate.of(2024, 6, 30), "Eksempel");
        return NewMeasurement.of("antal", period, figure);
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** A municipality with a plan of its own. */
    private record Town(SeamarkClient client, String key) {

        ReportingClient secretariat() {
            return client.as(Identity.of(key, "secretariat")).reporting();
        }

        IndicatorClient staff() {
            return client.as(Identity.centreStaff(key, "center")).indicator();
        }

        Request<MeasurementReceipt> record(String indicator, String period, int value) {
            return record(indicator, measurement(indicator, period, value));
        }

        Request<MeasurementReceipt> record(String indicator, NewMeasurement measurement) {
            return staff().recordMeasurement(PLAN, indicator, measurement);
        }

        Request<ReportReceipt> report(String period, String text) {
            return staff().reports().submitTrackReport(PLAN, "spor", period, Report.of(text));
        }

        void await(Receipt... receipts) {
            for (Receipt receipt : receipts) {
                secretariat()
                        .ledger()
                        .awaitEvent(receipt.lastEvent(), 10_000)
                        .send()
                        .accepted();
            }
        }

        Standing standing(String period) {
            return secretariat().showStanding(PlanYear.of(period)).send().body();
        }

        /** Issues the pack of a period without its texts, and returns its page. */
        String issue(String period) {
            IssueRequest request = IssueRequest.ofOnlyPlan().withoutTexts("Teksten er ikke skrevet endnu.");
            PackReceipt issued =
                    secretariat().packs().issuePack(period, request).send().body();
            assertThat(issued.period()).isEqualTo(period);
            return spaced(secretariat()
                    .packs()
                    .readPack(PLAN, period, "1.html")
                    .send()
                    .body()
                    .text());
        }
    }
}
