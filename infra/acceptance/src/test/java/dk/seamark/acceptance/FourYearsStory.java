package dk.seamark.acceptance;

import static dk.seamark.acceptance.Refusals.refused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.acceptance.FourYearPlan.Delivered;
import dk.seamark.client.Download;
import dk.seamark.client.PolicyClient;
import dk.seamark.client.ReportingClient;
import dk.seamark.client.Request;
import dk.seamark.client.figure.MeasurementReceipt;
import dk.seamark.client.pack.IssueRequest;
import dk.seamark.client.pack.PackCheck;
import dk.seamark.client.plan.Amendment;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
    private static final String PLAN = "plan";
    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2022, 1, 10), "FIRE-1");

    private static final String POLICY_DOCUMENT = """
            title: Politik
            firstYear: 2022
            vision: Vision
            document: Eksempel
            """;

    private final SeamarkClient client;
    private final PolicyClient owner;
    private final ReportingClient auditor;
    private final Map<String, String> centres = FourYearPlan.centres();
    private final List<String> indicators = new ArrayList<>(
            IntStream.rangeClosed(1, 40).mapToObj(each -> "i" + each).toList());
    private final Map<String, byte[]> issued = new TreeMap<>();

    FourYearsStory(SeamarkClient client) {
        this.client = client;
        this.owner = client.as(Identity.of(MUNICIPALITY, "plan-owner")).policy();
        this.auditor = client.as(Identity.of(MUNICIPALITY, "auditor")).reporting();
    }

    @Test
    void aPlanIsLivedWithForFourYears(@TempDir Path folder) throws IOException {
        PlanEntry.enterAndApprove(client, MUNICIPALITY, POLICY_DOCUMENT, FourYearPlan.document(), DECISION, DECISION);
        theFirstYearIsAsPlanned();
        theSecondYearHasABreakInASeries();
        theThirdYearHasMoreAndLessToFollow();
        theFourthYearHasFewerCentres();
        everyPackIsWhatItWas(folder);
    }

    private void theFirstYearIsAsPlanned() {
        deliver(2022);
        assertThat(issue(2022).path("planChanges").isMissingNode()).isTrue();
    }

    private void theSecondYearHasABreakInASeries() {
        Delivered ofTrack4 = FourYearPlan.figures(List.of("i16"), 2023).getFirst();
        refused(403, record("c", ofTrack4));
        amend(Map.of("kind", "centre-renamed", "centreId", "a", "name", "Center for Arbejde og Uddannelse"));
        amend(redefined());
        amend(Map.of("kind", "track-moved", "trackId", "t4", "centreId", "c", "from", "2023-03-01"));
        centres.put("t4", "c");
        Await.accepted(PATIENCE, record("c", ofTrack4));
        refused(403, record("b", FourYearPlan.figures(List.of("i17"), 2023).getFirst()));
        deliver(2023, "i16");

        JsonNode pack = issue(2023);
        assertThat(pack.path("planChanges").size()).isEqualTo(3);
        assertThat(pack.toString()).contains("Brud i tidsserien");
        assertThat(verdicts(2023).of("2.1").code()).isEqualTo("undecided");
        assertThat(verdicts(2023).of("2.1").open().at("/0/kind").asString()).isEqualTo("across-break");
    }

    private void theThirdYearHasMoreAndLessToFollow() {
        amend(Map.of("kind", "break-bridged", "indicatorId", "i6", "componentId", "a", "from", "2023"));
        amend(Map.of("kind", "indicator-paused", "indicatorId", "i2", "from", "2024", "until", "2025"));
        amend(added());
        indicators.add("i41");
        indicators.remove("i2");
        Delivered first = FourYearPlan.figures(List.of("i41"), 2024).getFirst();
        Await.accepted(PATIENCE, record("a", first));
        refusedAsNotFollowedUp("a", "i2", 2024);
        deliver(2024, "i41");

        assertThat(issue(2024).path("planChanges").size()).isEqualTo(3);
        assertThat(verdicts(2024).of("2.1").code()).isEqualTo("met");
        assertThat(verdicts(2024).of("1.6").code()).isNotEmpty();
        assertThat(verdicts(2024).find("1.2")).isEmpty();
    }

    private void theFourthYearHasFewerCentres() {
        amend(Map.of("kind", "indicator-dropped", "indicatorId", "i8", "from", "2025"));
        Map<String, Object> extended = Map.of("kind", "plan-extended", "lastYear", 2026);
        assertThat(owner.amendPlan(PLAN, amendment(extended))
                        .dryRun()
                        .send()
                        .body()
                        .applied())
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
        Delivered first = FourYearPlan.figures(List.of("i40"), 2025).getFirst();
        Await.accepted(PATIENCE, record("d", first));
        refused(403, record("c", FourYearPlan.figures(List.of("i39"), 2025).getFirst()));
        refusedAsNotFollowedUp("a", "i8", 2025);
        deliver(2025, "i40");

        JsonNode pack = issue(2025);
        assertThat(pack.path("planChanges").size()).isEqualTo(4);
        assertThat(pack.at("/corrections/figures").size()).isZero();
        assertThat(verdicts(2025).of("1.2").code()).isNotEmpty();
        assertThat(verdicts(2025).find("2.3")).isEmpty();
    }

    /** Each is rebuilt as it was, and its bundle is sound, though the plan is another by now. */
    private void everyPackIsWhatItWas(Path folder) throws IOException {
        Path key = Files.writeString(
                folder.resolve("key"), auditor.log().readLogKey().send().body().text());
        for (int year : FourYearPlan.YEARS) {
            String period = Integer.toString(year);
            for (String format : List.of("json", "pdf")) {
                assertThat(pack(year, format).bytes())
                        .as(year + "." + format)
                        .isEqualTo(issued.get(year + "." + format));
            }
            PackCheck check = Await.accepted(PATIENCE, auditor.packs().checkPack(PLAN, period, 1));
            assertThat(check.same()).as(check.toString()).isTrue();
            byte[] bundle = Await.accepted(PATIENCE, auditor.packs().downloadBundle(PLAN, period, 1))
                    .bytes();
            Path zip = Files.write(folder.resolve(year + ".zip"), bundle);
            assertThat(ProofStory.verify(0, zip, "--key", key.toString())).contains("I orden: pakke nr. 1 for " + year);
        }
    }

    private static Map<String, Object> redefined() {
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

    private static Map<String, Object> added() {
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

    private static Map<String, Object> target() {
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

    private void amend(Map<String, Object> amendment) {
        PlanAmendments.amend(owner, amendment(amendment));
    }

    private static Amendment amendment(Map<String, Object> amendment) {
        return new Amendment(amendment, "Sådan er det besluttet.", DECISION, List.of());
    }

    /** Records a year's figures of all indicators but those of {@code done}, and waits until the ledger has them. */
    private void deliver(int year, String... done) {
        List<String> left = new ArrayList<>(indicators);
        left.removeAll(List.of(done));
        UUID last = new UUID(0, 0);
        for (Delivered figure : FourYearPlan.figures(left, year)) {
            String centre = requireNonNull(centres.get(FourYearPlan.trackOf(figure.indicator())));
            last = record(centre, figure).send().body().lastEvent();
        }
        auditor.ledger().awaitEvent(last, 10_000).send().accepted();
    }

    private void refusedAsNotFollowedUp(String centre, String indicator, int year) {
        Delivered figure = FourYearPlan.figures(List.of(indicator), year).getFirst();
        assertThat(refused(422, record(centre, figure)).breaks("indicator-followed-up"))
                .isTrue();
    }

    private Request<MeasurementReceipt> record(String centre, Delivered figure) {
        return client.as(Identity.centreStaff(MUNICIPALITY, centre))
                .indicator()
                .recordMeasurement(PLAN, figure.indicator(), figure.measurement());
    }

    /** Issues the pack of a year, keeps it, and answers with it. */
    private JsonNode issue(int year) {
        client.as(Identity.of(MUNICIPALITY, "secretariat"))
                .reporting()
                .packs()
                .issuePack(Integer.toString(year), IssueRequest.ofOnlyPlan().withoutTexts("Teksterne er ikke skrevet."))
                .send()
                .accepted();
        for (String format : List.of("json", "pdf")) {
            issued.put(year + "." + format, pack(year, format).bytes());
        }
        return pack(year, "json").json();
    }

    private Download pack(int year, String format) {
        return auditor.packs()
                .readPack(PLAN, Integer.toString(year), "1." + format)
                .send()
                .body();
    }

    private Verdicts verdicts(int year) {
        return new Verdicts(
                auditor.showStanding(PlanYear.of(Integer.toString(year))).send().body());
    }
}
