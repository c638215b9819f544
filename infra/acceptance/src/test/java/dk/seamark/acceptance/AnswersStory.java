package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.Stack;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.client.SeamarkClient.Call;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.demo.Story;
import dk.seamark.stack.issuer.Identity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Not only who may ask, but what the answers hold: what a centre has drafted, was sent back or took back is marked, and
 * looked for in all that staff of another centre and the public can read. An auditor finds what there is to be found.
 */
@ExtendWith(RunningStack.class)
final class AnswersStory {

    private static final String TOWN = "ringsted";
    private static final String PLAN = "/plans/integration-2024-2027";
    private static final String FIGURES = PLAN + "/indicators/boern-i-hel-fritid/measurements";
    private static final Identity STAFF = Identity.centreStaff(TOWN, "kultur-og-fritid");
    private static final Identity SECRETARIAT = Identity.of(TOWN, "secretariat");

    private static final String DRAFT = "mark-of-a-draft";
    private static final String RETURNED = "mark-of-a-returned-text";
    private static final String WHY = "mark-of-why-it-was-returned";
    private static final String NOTE = "mark-of-a-note-at-a-withdrawn-figure";
    private static final String TAKEN_BACK = "mark-of-why-it-was-withdrawn";
    private static final List<String> MARKS = List.of(DRAFT, RETURNED, WHY, NOTE, TAKEN_BACK);

    @Test
    void nobodyReadsWhatAnotherCentreKeepsToItself(Stack stack, SeamarkClient client) {
        Story story = new Story(client, DemoPlan.slagelse().in(TOWN, "integration-2024-2027"), line -> {});
        story.enterPolicy();
        story.enterAndApprovePlan();
        story.recordFigures();
        story.handInReports();
        leaveMarks(client);
        story.awaitJournal();
        client.reporting(SECRETARIAT, "/years/2025/packs")
                .post(Map.of("plan", "integration-2024-2027", "unapproved", "Prøve"))
                .expect(201);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(
                                client.reporting(SECRETARIAT, "/packs").get().text())
                        .contains("\"2025\""));

        Identity otherStaff = Identity.centreStaff(TOWN, "ari");
        Identity stranger = Identity.centreStaff(TOWN, "findes-ikke");
        Identity citizen = Identity.of(TOWN, "public");
        assertThat(reportingPaths().stream()
                        .map(path -> client.reporting(otherStaff, path).get().status()))
                .as("what staff of another centre reads at all")
                .containsOnly(200);
        assertThat(Stream.concat(
                                Stream.of("/plans", PLAN, "/policies").map(path -> client.policy(otherStaff, path)),
                                Stream.of(PLAN, PLAN + "/figures/2025", PLAN + "/figures/2024")
                                        .map(path -> client.indicator(otherStaff, path)))
                        .map(call -> call.get().status()))
                .as("what it reads of the other services")
                .containsOnly(200);
        Stream.of(otherStaff, stranger, citizen).forEach(person -> {
            assertSilent(client::policy, person, List.of("/plans", PLAN, "/policies"));
            assertSilent(client::indicator, person, List.of(PLAN, PLAN + "/figures/2025", PLAN + "/figures/2024"));
            assertSilent(client::reporting, person, reportingPaths());
        });
        assertThat(client.reporting(Identity.of(TOWN, "auditor"), "/history?year=2025")
                        .get()
                        .text())
                .as("what an auditor reads")
                .contains(WHY, NOTE, TAKEN_BACK);
        String report = PLAN + "/tracks/kultur-og-fritid/reports/2025";
        assertThat(client.indicator(SECRETARIAT, report).get().text()).contains(RETURNED);
        assertThat(client.indicator(STAFF, report + "/draft").get().text()).contains(DRAFT);
    }

    private static void leaveMarks(SeamarkClient client) {
        String report = PLAN + "/tracks/kultur-og-fritid/reports/2025";
        Map<String, Object> text = Map.of("text", RETURNED, "activities", List.of(Map.of("description", RETURNED)));
        client.indicator(STAFF, report + "/submission").post(text).expect(201);
        client.indicator(SECRETARIAT, report + "/return")
                .post(Map.of("submission", 1, "reason", WHY))
                .expect(201);
        client.indicator(STAFF, report + "/draft")
                .put(Map.of("text", DRAFT, "activities", List.of(Map.of("description", DRAFT))))
                .expect(200);
        JsonNode recorded = client.indicator(STAFF, FIGURES)
                .post(Map.of(
                        "component",
                        "forloeb",
                        "period",
                        "2025",
                        "value",
                        117,
                        "unit",
                        "count",
                        "measuredOn",
                        "2025-12-31",
                        "source",
                        "Opgørelse",
                        "note",
                        NOTE))
                .expect(201)
                .json();
        client.indicator(STAFF, FIGURES + "/" + recorded.path("measurementId").asString() + "/withdrawal")
                .post(Map.of("period", "2025", "reason", "typing-error", "explanation", TAKEN_BACK))
                .expect(201);
    }

    private static List<String> reportingPaths() {
        String pack = "packs/integration-2024-2027/2025/1";
        return List.of(
                "/years/2025/standing",
                "/years/2025/areas",
                "/years/2025/readiness",
                "/packs",
                "/" + pack + ".json",
                "/" + pack + ".html",
                "/" + pack + ".en.html",
                "/" + pack + ".csv",
                "/public/packs",
                "/public/" + pack + ".json",
                "/public/" + pack + ".html");
    }

    private static void assertSilent(BiFunction<Identity, String, Call> service, Identity person, List<String> paths) {
        for (String path : paths) {
            assertThat(service.apply(person, path).get().text())
                    .as("%s to %s", path, person)
                    .doesNotContain(MARKS);
        }
    }
}
