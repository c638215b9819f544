package dk.seamark.acceptance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.acceptance.FourYearPlan.Figure;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A plan of four years is changed by decisions as the years go, and each year's pack stays what it was. */
@ExtendWith(RunningStack.class)
final class FourYearsStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String MUNICIPALITY = "fireaarsby";
    private static final String POLICY = "/policies/politik";
    private static final String PLAN = "/plans/plan";
    private static final Identity OWNER = Identity.of(MUNICIPALITY, "plan-owner");
    private static final Identity SECRETARIAT = Identity.of(MUNICIPALITY, "secretariat");
    private static final Identity AUDITOR = Identity.of(MUNICIPALITY, "auditor");
    private static final Map<String, String> DECISION =
            Map.of("body", "Byrådet", "decidedOn", "2022-01-10", "caseNumber", "FIRE-1");

    private static final String POLICY_DOCUMENT = """
            title: Politik
            firstYear: 2022
            vision: Vision
            document: Eksempel
            """;

    private final SeamarkClient client;
    private final Map<String, String> centres = FourYearPlan.centres();
    private final List<String> indicators = new ArrayList<>(
            IntStream.rangeClosed(1, 40).mapToObj(each -> "i" + each).toList());
    private final Map<String, byte[]> issued = new TreeMap<>();

    FourYearsStory(SeamarkClient client) {
        this.client = client;
    }

    @Test
    void aPlanIsLivedWithForFourYears(@TempDir Path folder) throws IOException {
        enterAndApprove();
        theFirstYearIsAsPlanned();
        theSecondYearHasABreakInASeries();
        theThirdYearHasMoreAndLessToFollow();
        theFourthYearHasFewerCentres();
        everyPackIsWhatItWas(folder);
    }

    private void enterAndApprove() {
        client.policy(OWNER, POLICY).putYaml(POLICY_DOCUMENT).expect(200);
        client.policy(OWNER, POLICY + "/adoption").post(DECISION).expect(201);
        JsonNode entered = client.policy(OWNER, PLAN)
                .putYaml(FourYearPlan.document())
                .expect(200)
                .json();
        for (JsonNode finding : entered.path("findings")) {
            client.policy(OWNER, PLAN + "/findings/" + finding.path("id").asString() + "/acknowledgement")
                    .post(Map.of("reason", "Det er læst."))
                    .expect(201);
        }
        client.policy(OWNER, PLAN + "/approval").post(DECISION).expect(201);
        Await.status(200, PATIENCE, () -> client.indicator(SECRETARIAT, PLAN).get());
    }

    private void theFirstYearIsAsPlanned() {
        deliver(2022);
        assertThat(issue(2022).path("planChanges").isMissingNode()).isTrue();
    }

    private void theSecondYearHasABreakInASeries() {
        Figure ofTrack4 = FourYearPlan.figures(List.of("i16"), 2023).getFirst();
        record("c", ofTrack4).expect(403);
        amend(Map.of("kind", "centre-renamed", "centreId", "a", "name", "Center for Arbejde og Uddannelse"));
        amend(redefined());
        amend(Map.of("kind", "track-moved", "trackId", "t4", "centreId", "c", "from", "2023-03-01"));
        centres.put("t4", "c");
        Await.status(201, PATIENCE, () -> record("c", ofTrack4));
        record("b", FourYearPlan.figures(List.of("i17"), 2023).getFirst()).expect(403);
        deliver(2023, "i16");

        JsonNode pack = issue(2023);
        assertThat(pack.path("planChanges").size()).isEqualTo(3);
        assertThat(pack.toString()).contains("Brud i tidsserien");
        assertThat(verdict(2023, "2.1").path("code").asString()).isEqualTo("undecided");
        assertThat(verdict(2023, "2.1").at("/open/0/kind").asString()).isEqualTo("across-break");
    }

    private void theThirdYearHasMoreAndLessToFollow() {
        amend(Map.of("kind", "break-bridged", "indicatorId", "i6", "componentId", "a", "from", "2023"));
        amend(Map.of("kind", "indicator-paused", "indicatorId", "i2", "from", "2024", "until", "2025"));
        amend(added());
        indicators.add("i41");
        indicators.remove("i2");
        Figure first = FourYearPlan.figures(List.of("i41"), 2024).getFirst();
        Await.status(201, PATIENCE, () -> record("a", first));
        refusedAsNotFollowedUp("a", "i2", 2024);
        deliver(2024, "i41");

        assertThat(issue(2024).path("planChanges").size()).isEqualTo(3);
        assertThat(verdict(2024, "2.1").path("code").asString()).isEqualTo("met");
        assertThat(verdict(2024, "1.6").path("code").asString()).isNotEmpty();
        assertThat(verdict(2024, "1.2").isMissingNode()).isTrue();
    }

    private void theFourthYearHasFewerCentres() {
        amend(Map.of("kind", "indicator-dropped", "indicatorId", "i8", "from", "2025"));
        Map<String, ?> extended = Map.of("kind", "plan-extended", "lastYear", 2026);
        assertThat(client.policy(OWNER, PLAN + "/amendments?dryRun=true")
                        .post(request(extended))
                        .expect(200)
                        .json()
                        .path("applied")
                        .asBoolean(true))
                .isFalse();
        amend(extended);
        amend(target());
        amend(Map.of(
                "kind",
                "centres-merged",
                "centres",
                List.of("b", "c"),
                "into",
                Map.of("centreId", "d", "name", "Center for Børn og Kultur"),
                "from",
                "2025-01-01"));
        centres.replaceAll((track, centre) -> centre.equals("a") ? "a" : "d");
        indicators.add("i2");
        indicators.remove("i8");
        Figure first = FourYearPlan.figures(List.of("i40"), 2025).getFirst();
        Await.status(201, PATIENCE, () -> record("d", first));
        record("c", FourYearPlan.figures(List.of("i39"), 2025).getFirst()).expect(403);
        refusedAsNotFollowedUp("a", "i8", 2025);
        deliver(2025, "i40");

        JsonNode pack = issue(2025);
        assertThat(pack.path("planChanges").size()).isEqualTo(4);
        assertThat(pack.at("/corrections/figures").size()).isZero();
        assertThat(verdict(2025, "1.2").path("code").asString()).isNotEmpty();
        assertThat(verdict(2025, "2.3").isMissingNode()).isTrue();
    }

    /** Each is rebuilt as it was, and its bundle is sound, though the plan is another by now. */
    private void everyPackIsWhatItWas(Path folder) throws IOException {
        Path key = Files.writeString(
                folder.resolve("key"),
                client.log(MUNICIPALITY, "key").expect(200).text());
        for (int year : FourYearPlan.YEARS) {
            String pack = "/packs/plan/" + year + "/1";
            for (String format : List.of("json", "pdf")) {
                assertThat(client.reporting(AUDITOR, pack + "." + format)
                                .get()
                                .expect(200)
                                .body())
                        .as(pack + "." + format)
                        .isEqualTo(issued.get(year + "." + format));
            }
            JsonNode check = Await.status(
                            200,
                            PATIENCE,
                            () -> client.reporting(AUDITOR, pack + "/check").get())
                    .json();
            assertThat(check.path("same").asBoolean(false)).as(check.toString()).isTrue();
            byte[] bundle = Await.status(
                            200,
                            PATIENCE,
                            () -> client.reporting(AUDITOR, pack + ".zip").get())
                    .body();
            Path zip = Files.write(folder.resolve(year + ".zip"), bundle);
            assertThat(ProofStory.verify(0, zip, "--key", key.toString())).contains("I orden: pakke nr. 1 for " + year);
        }
    }

    private static Map<String, ?> redefined() {
        return Map.of(
                "kind",
                "component-redefined",
                "indicatorId",
                "i6",
                "from",
                "2023",
                "component",
                Map.of(
                        "id",
                        "a",
                        "title",
                        "Det der måles, også aftenhold",
                        "unit",
                        "count",
                        "decimals",
                        0,
                        "direction",
                        "higher-is-better",
                        "counting",
                        "flow",
                        "counts",
                        "other"));
    }

    private static Map<String, ?> added() {
        Map<String, ?> component = Map.of(
                "id",
                "a",
                "title",
                "Trivsel",
                "unit",
                "wellbeing-score",
                "decimals",
                1,
                "direction",
                "higher-is-better");
        Map<String, ?> target =
                Map.of("wording", "Målet for året", "rule", Map.of("kind", "no-worse-than-previous", "component", "a"));
        return Map.of(
                "kind",
                "indicator-added",
                "trackId",
                "t1",
                "from",
                "2024",
                "indicator",
                Map.of(
                        "id", "i41",
                        "number", "1.6",
                        "title", "En indikator mere",
                        "source", "Eksempel",
                        "baselineWording", "Intet",
                        "components", List.of(component),
                        "targets", Map.of("2025-01-01", target, "2026-01-01", target)));
    }

    private static Map<String, ?> target() {
        return Map.of(
                "kind",
                "target-added",
                "indicatorId",
                "i1",
                "date",
                "2027-01-01",
                "wording",
                "Målet for det nye år",
                "rule",
                Map.of("kind", "at-least", "component", "a", "value", 14));
    }

    private void amend(Map<String, ?> amendment) {
        PlanAmendments.amend(client, OWNER, PLAN, request(amendment));
    }

    private static Map<String, Object> request(Map<String, ?> amendment) {
        return Map.of("amendment", amendment, "reason", "Sådan er det besluttet.", "decision", DECISION);
    }

    /** Records a year's figures of all indicators but those of {@code done}, and waits until the ledger has them. */
    private void deliver(int year, String... done) {
        List<String> left = new ArrayList<>(indicators);
        left.removeAll(List.of(done));
        String last = "";
        for (Figure figure : FourYearPlan.figures(left, year)) {
            String centre = requireNonNull(centres.get(FourYearPlan.trackOf(figure.indicator())));
            last = record(centre, figure).expect(201).json().at("/events/0/id").asString();
        }
        client.reporting(AUDITOR, "/ledger/events/" + last + "?waitMillis=10000")
                .get()
                .expect(200);
    }

    private void refusedAsNotFollowedUp(String centre, String indicator, int year) {
        Figure figure = FourYearPlan.figures(List.of(indicator), year).getFirst();
        assertThat(record(centre, figure).expect(422).text()).contains("indicator-followed-up");
    }

    private Reply record(String centre, Figure figure) {
        return client.indicator(
                        Identity.centreStaff(MUNICIPALITY, centre),
                        PLAN + "/indicators/" + figure.indicator() + "/measurements")
                .post(figure.body());
    }

    /** Issues the pack of a year, keeps it, and answers with it. */
    private JsonNode issue(int year) {
        client.reporting(SECRETARIAT, "/years/" + year + "/packs")
                .post(Map.of("unapproved", "Teksterne er ikke skrevet."))
                .expect(201);
        for (String format : List.of("json", "pdf")) {
            issued.put(
                    year + "." + format,
                    client.reporting(AUDITOR, "/packs/plan/" + year + "/1." + format)
                            .get()
                            .expect(200)
                            .body());
        }
        return client.reporting(AUDITOR, "/packs/plan/" + year + "/1.json")
                .get()
                .expect(200)
                .json();
    }

    private JsonNode verdict(int year, String number) {
        JsonNode standing = client.reporting(AUDITOR, "/years/" + year + "/standing")
                .get()
                .expect(200)
                .json();
        return new Verdicts(standing, Integer.toString(year)).of(number);
    }
}
