package dk.seamark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackOrganisation;
import dk.seamark.events.policy.BarometerArea;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.Goal;
import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A year by the barometer's areas, across a policy, a yearly plan and a half-yearly one. */
class AreasIT {

    private static final String YEARLY = "yearly";
    private static final String HALVES = "halves";
    private static final LocalDate DATE = LocalDate.of(2025, 1, 1);
    private static final Place PLACE = Place.fresh("reporting");
    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());
    private static final Running SERVICE = Running.at(PLACE);

    @BeforeAll
    static void say() {
        SERVICE.await(PUBLISHER.publish(events()));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        PUBLISHER.close();
    }

    @Test
    void everyAreaHasItsGoalsAndIndicatorsAndNothingIsLost() {
        JsonNode answer = SERVICE.json("/years/2024/areas");

        assertThat(answer.path("municipality").asString()).isEqualTo("slagelse");
        assertThat(answer.path("year").asString()).isEqualTo("2024");
        assertThat(answer.path("position").asLong()).isEqualTo(events().size());
        assertThat(answer.path("stateHash").asString()).matches("[0-9a-f]{64}");
        assertThat(answer.path("anomalies").isEmpty()).isTrue();
        assertThat(lines(answer))
                .containsExactly(
                        "work Arbejde / Work",
                        "  goal integration adopted area-1: 1 Flere i arbejde",
                        "  indicator yearly 2024 1.1: met opfyldt",
                        "education Uddannelse / Education",
                        "  goal integration adopted area-1: 1 Flere i arbejde",
                        "  indicator halves 2024-H1 1.1: no-target intet mål",
                        "  indicator halves 2024-H2 1.1: qualitative vurderes i tekst",
                        "danish-skills Danskkundskaber / Skills in Danish",
                        "citizenship Medborgerskab / Citizenship",
                        "equal-treatment Ligebehandling / Equal treatment",
                        "self-determination Selvbestemmelse / Self-determination",
                        "self-support Forsørgelse / Self-support",
                        "  indicator yearly 2024 1.1: met opfyldt",
                        "exposed-housing-areas Udsatte boligområder / Exposed housing areas",
                        "crime Kriminalitet / Crime",
                        "untagged",
                        "  goal integration adopted area-1: 2 Alle er med",
                        "  indicator yearly 2024 1.2: not-measured ikke målt");
        JsonNode verdict = answer.at("/areas/0/indicators/0/verdict");
        assertThat(verdict.at("/text/da").asString()).startsWith("3 i 2024");
        assertThat(verdict.at("/text/en").asString()).startsWith("3 in 2024");
    }

    @Test
    void asOfAnEarlierPositionItIsAsItWasThen() {
        // Only the policy's text, before it was adopted and before there was a plan.
        assertThat(lines(SERVICE.json("/years/2024/areas?asOf=1")))
                .contains("  goal integration draft area-1: 1 Flere i arbejde")
                .noneMatch(line -> line.startsWith("  indicator"));
    }

    @Test
    void whatIsAskedWronglyIsRefused() {
        refused("/years/24/areas", 400, "year", "year.form");
        refused("/years/2024-H1/areas", 400, "year", "year.whole");
        refused("/years/2024/areas?asOf=soon", 400, "asOf", "asOf.form");
        refused("/years/2024/areas?asOf=999999", 422, "asOf", "asOf.ahead");
        HttpResponse<byte[]> none = SERVICE.get("/years/2010/areas");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(LedgerJson.mapper().readTree(none.body()).path("type").asString())
                .contains("year-without-plan");
    }

    @Test
    void aPlanAskedForAPeriodOfAnotherLengthSaysWhichItHas() {
        missing("/years/2024-H1/standing?plan=yearly", "year-not-in-plan", "hele år, 2024 til 2025, ikke for 2024-H1");
        missing(
                "/years/2024/standing?plan=halves",
                "half-year-not-in-plan",
                "halvår, 2024-H1 til 2025-H2, ikke for 2024");
    }

    @Test
    void theStandingKnowsItsPolicyAndTheTagsOfItsIndicators() {
        JsonNode standing = SERVICE.json("/years/2024/standing?plan=yearly");
        assertThat(standing.at("/policy/text/title").asString()).isEqualTo("Integrationspolitik");
        assertThat(standing.at("/policy/status/kind").asString()).isEqualTo("adopted");
        JsonNode track = standing.at("/tracks/0");
        assertThat(track.at("/serves/0").asString()).isEqualTo("goal-1");
        assertThat(track.at("/organisation/owner").asString()).isEqualTo("Integrationsteamet");
        assertThat(track.at("/indicators/0/goalId").asString()).isEqualTo("goal-1");
        assertThat(track.at("/indicators/0/areas/0").asString()).isEqualTo("self-support");
    }

    @Test
    void theSameReadAsTheStanding() {
        assertThat(SERVICE.get("/years/2024/areas", Role.PUBLIC).statusCode()).isEqualTo(403);
        for (Role role : List.of(Role.CENTRE_STAFF, Role.PLAN_OWNER, Role.SECRETARIAT, Role.AUDITOR)) {
            assertThat(SERVICE.get("/years/2024/areas", role).statusCode()).isEqualTo(200);
        }
    }

    private static List<String> lines(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        for (JsonNode area : answer.path("areas")) {
            lines.add("%s %s / %s"
                    .formatted(
                            area.path("code").asString(),
                            area.at("/name/da").asString(),
                            area.at("/name/en").asString()));
            group(area).forEach(lines::add);
        }
        lines.add("untagged");
        group(answer.path("untagged")).forEach(lines::add);
        return lines;
    }

    private static Stream<String> group(JsonNode group) {
        return Stream.concat(
                group.path("goals")
                        .valueStream()
                        .map(goal -> "  goal %s %s %s: %s %s"
                                .formatted(
                                        goal.path("policyId").asString(),
                                        goal.at("/policyStatus/kind").asString(),
                                        goal.path("focusAreaId").asString(),
                                        goal.path("number").asString(),
                                        goal.path("text").asString())),
                group.path("indicators")
                        .valueStream()
                        .map(indicator -> "  indicator %s %s %s: %s %s"
                                .formatted(
                                        indicator.path("planId").asString(),
                                        indicator.path("period").asString(),
                                        indicator.path("number").asString(),
                                        indicator.at("/verdict/code").asString(),
                                        indicator.at("/verdict/word/da").asString())));
    }

    private static void missing(String path, String code, String words) {
        HttpResponse<byte[]> answer = SERVICE.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        JsonNode problem = LedgerJson.mapper().readTree(answer.body());
        assertThat(problem.path("type").asString()).endsWith(code);
        assertThat(problem.path("detail").asString()).contains(words);
    }

    private static void refused(String path, int status, String field, String rule) {
        HttpResponse<byte[]> answer = SERVICE.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        JsonNode violation = LedgerJson.mapper().readTree(answer.body()).at("/violations/0");
        assertThat(violation.path("field").asString()).isEqualTo(field);
        assertThat(violation.path("rule").asString()).isEqualTo(rule);
        assertThat(violation.path("message").asString()).isNotBlank().doesNotContain("rule.");
    }

    private static List<LedgerEvent> events() {
        Goal work = new Goal(
                "goal-1", "1", "Flere i arbejde", List.of(), List.of(BarometerArea.WORK, BarometerArea.EDUCATION));
        Goal all = new Goal("goal-2", "2", "Alle er med", List.of(), List.of());
        FocusArea focus = new FocusArea("area-1", "Arbejde og uddannelse", List.of(), List.of(work, all));
        PolicyText text = new PolicyText(
                "Integrationspolitik",
                2023,
                null,
                "Vision",
                List.of(),
                List.of(),
                List.of(),
                List.of(focus),
                "politikken");
        return List.of(
                new PolicyEntered(SampleEvents.MUNICIPALITY, "integration", 1, text),
                new PolicyAdopted(
                        SampleEvents.MUNICIPALITY,
                        "integration",
                        1,
                        new Decision("Byrådet", LocalDate.of(2023, 9, 25), "330-2023-2")),
                drafted(YEARLY, Cadence.YEARLY),
                track(YEARLY),
                indicator(YEARLY, "i1", "1.1", List.of(BarometerArea.SELF_SUPPORT, BarometerArea.WORK)),
                target(YEARLY, "i1", new AtLeast("c", BigDecimal.TWO)),
                indicator(YEARLY, "i2", "1.2", List.of()),
                target(YEARLY, "i2", new AtLeast("c", BigDecimal.TWO)),
                drafted(HALVES, Cadence.HALF_YEARLY),
                track(HALVES),
                indicator(HALVES, "i1", "1.1", List.of(BarometerArea.EDUCATION)),
                target(HALVES, "i1", new Qualitative()),
                figure());
    }

    private static PlanDrafted drafted(String plan, Cadence cadence) {
        PlanTerms terms = new PlanTerms(
                "integration",
                "Plan " + plan,
                2024,
                2025,
                null,
                "Udvalget",
                "ari",
                List.of(),
                List.of(),
                cadence,
                "planen");
        return new PlanDrafted(SampleEvents.MUNICIPALITY, plan, terms);
    }

    private static TrackDefined track(String plan) {
        TrackDefined told = SampleEvents.track();
        return new TrackDefined(
                told.municipality(),
                plan,
                told.trackId(),
                told.number(),
                told.title(),
                told.centreId(),
                told.goals(),
                List.of("goal-1"),
                new TrackOrganisation("Integrationsteamet", "Jobcenterchefen", List.of(), List.of()),
                told.followUp(),
                told.followUpFormat(),
                told.cadence());
    }

    private static IndicatorDefined indicator(String plan, String id, String number, List<BarometerArea> areas) {
        return new IndicatorDefined(
                SampleEvents.MUNICIPALITY,
                plan,
                SampleEvents.TRACK,
                id,
                number,
                "Indikator " + number,
                "goal-1",
                areas,
                List.of(SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null)),
                "Kilde",
                "Status",
                List.of());
    }

    private static IndicatorTargetSet target(String plan, String indicator, TargetRule rule) {
        return new IndicatorTargetSet(SampleEvents.MUNICIPALITY, plan, indicator, DATE, "Ordlyd", rule);
    }

    private static MeasurementRecorded figure() {
        MeasurementRecorded told =
                SampleEvents.recorded("m-1", new FigureSlot("i1", "c", Series.MUNICIPALITY, "2024"), "3");
        return new MeasurementRecorded(
                told.municipality(), YEARLY, told.measurementId(), told.slot(), told.figure(), null);
    }
}
