package dk.seamark.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.indicator.running.RunningService;
import dk.seamark.indicator.running.RunningService.Person;
import dk.seamark.indicator.running.RunningService.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A track report between its centre and the secretariat, over HTTP. */
class ReportsIT {

    private static final Person CENTRE = Person.staff("kultur");
    private static final Person SECRETARIAT = Person.of("secretariat");

    private static final String REPORT = """
            {"text": "Årets arbejde", "activities": [
              {"description": "Åben hal", "heldOn": "2024-08-26", "attendance": 40},
              {"description": "Svømmehold"}]}
            """;

    private static final String FIRST = "{\"submission\": 1}";
    private static final String SECOND = "{\"submission\": 2}";

    private final RunningService service = RunningService.shared();
    private String plan = "";
    private String report = "";

    @BeforeEach
    void aFreshPlan() {
        plan = service.freshPlan();
        report = "/plans/" + plan + "/tracks/" + ExamplePlan.LEISURE + "/reports/2024";
    }

    /** Other tests have plans of their own in the same database. */
    private String eventsOfThePlan() {
        return "domain_event_entry WHERE aggregate_identifier LIKE '%" + plan + "/%'";
    }

    @Test
    void aDraftIsKeptUntilItIsHandedIn() {
        assertThat(get(CENTRE, "/draft").status()).isEqualTo(404);
        Reply unfinished = put("{\"text\": \"Årets\", \"activities\": [{\"heldOn\": \"2024-08-26\"}]}", Map.of());
        assertThat(unfinished.status()).isEqualTo(200);
        assertThat(unfinished.raw().headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(post(CENTRE, "/submission", null).status()).isEqualTo(400);

        assertThat(put(REPORT, Map.of("If-Match", "\"1\"")).status()).isEqualTo(200);
        assertThat(put(REPORT, Map.of("If-Match", "\"1\"")).status()).isEqualTo(412);
        assertThat(put(REPORT, Map.of("If-Match", "\"1\", \"2\"")).status()).isEqualTo(200);
        assertThat(put(REPORT, Map.of("If-Match", "W/\"3\"")).status()).isEqualTo(412);
        assertThat(put(REPORT, Map.of("If-Match", "*")).status()).isEqualTo(200);
        assertThat(put(REPORT, Map.of("If-Match", "en")).status()).isEqualTo(400);
        JsonNode draft = get(CENTRE, "/draft").json();
        assertThat(draft.path("version").asInt()).isEqualTo(4);
        assertThat(draft.at("/report/activities/1/description").asString()).isEqualTo("Svømmehold");

        assertThat(service.count(eventsOfThePlan())).isZero();
        assertThat(post(CENTRE, "/submission", null).status()).isEqualTo(201);
        assertThat(service.count(eventsOfThePlan())).isOne();
        assertThat(get(CENTRE, "/draft").status()).isEqualTo(404);
        assertThat(get(CENTRE, "")
                        .json()
                        .at("/handIn/activities/1/description/text")
                        .asString())
                .isEqualTo("Svømmehold");
    }

    @Test
    void aDraftStaysWhenAnotherTextIsHandedIn() {
        put("{\"text\": \"Til næste gang\"}", Map.of());

        assertThat(post(CENTRE, "/submission", REPORT).status()).isEqualTo(201);

        assertThat(get(CENTRE, "/draft").json().at("/report/text").asString()).isEqualTo("Til næste gang");
    }

    @Test
    void aDraftIsDiscarded() {
        put(REPORT, Map.of());
        assertThat(service.send(CENTRE, "DELETE", report + "/draft", null, Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(get(CENTRE, "/draft").status()).isEqualTo(404);
        assertThat(post(CENTRE, "/submission", null).status()).isEqualTo(404);
    }

    @Test
    void aReportGoesBackAndForth() {
        assertThat(status()).isEqualTo("not-submitted");
        assertThat(post(SECRETARIAT, "/approval", FIRST).status()).isEqualTo(409);

        assertThat(post(CENTRE, "/submission", REPORT).status()).isEqualTo(201);
        assertThat(status()).isEqualTo("submitted");
        assertThat(post(CENTRE, "/submission", REPORT).status()).isEqualTo(409);
        JsonNode read = get(SECRETARIAT, "").json();
        assertThat(read.at("/handIn/text/text").asString()).isEqualTo("Årets arbejde");
        assertThat(read.at("/handIn/activities/0/attendance").asInt()).isEqualTo(40);

        assertThat(post(SECRETARIAT, "/return", "{\"submission\": 1, \"reason\": \"Nævn flere\"}")
                        .status())
                .isEqualTo(201);
        assertThat(status()).isEqualTo("returned");
        assertThat(get(CENTRE, "").json().at("/reason/text").asString()).isEqualTo("Nævn flere");
        assertThat(post(SECRETARIAT, "/approval", FIRST).status()).isEqualTo(409);

        assertThat(post(CENTRE, "/submission", REPORT).status()).isEqualTo(201);
        Reply unread = post(SECRETARIAT, "/approval", FIRST);
        assertThat(unread.status()).isEqualTo(409);
        assertThat(unread.json().path("type").asString()).isEqualTo("/problems/report-other-submission");
        assertThat(post(SECRETARIAT, "/approval", SECOND).status()).isEqualTo(201);
        assertThat(status()).isEqualTo("approved");

        assertThat(post(CENTRE, "/withdrawal", "{\"reason\": \"Et tal er forkert\"}")
                        .status())
                .isEqualTo(201);
        assertThat(status()).isEqualTo("withdrawn");
        assertThat(post(CENTRE, "/submission", REPORT).status()).isEqualTo(201);
        assertThat(get(CENTRE, "").json().at("/handIn/submission").asInt()).isEqualTo(3);
    }

    @Test
    void nobodyApprovesWhatTheyWroteWhateverTheirRole() {
        assertThat(post(CENTRE, "/submission", REPORT).status()).isEqualTo(201);
        Person sameActor = new Person("slagelse", "secretariat", null, CENTRE.actor());

        Reply reply = post(sameActor, "/approval", FIRST);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("type").asString()).isEqualTo("/problems/report-own");
    }

    @Test
    void recommendationsAreKeptAFocusAreaEach() {
        report = report.replace(ExamplePlan.LEISURE, ExamplePlan.ADVICE);
        Person ari = Person.staff("ari");
        String body = """
                {"text": "Udvalgets år", "recommendations": [
                  {"focusArea": "fritid", "text": "Indbyd foreningerne."},
                  {"focusArea": "sundhed", "none": true},
                  {"focusArea": "bolig", "text": "Saml vejledningen."}]}
                """;
        String plan = report.substring(0, report.indexOf("/tracks"));
        assertThat(service.get(ari, plan)
                        .json()
                        .at("/tracks/0/focusAreas/1/title")
                        .asString())
                .isEqualTo("Bolig");
        Reply draft = service.send(
                ari,
                "PUT",
                report + "/draft",
                "{\"recommendations\": [{}, null, {\"text\": \"\", \"none\": true}]}",
                Map.of());
        assertThat(draft.status()).isEqualTo(200);
        assertThat(post(ari, "/submission", null).status()).isEqualTo(400);
        service.send(ari, "PUT", report + "/draft", body, Map.of());

        assertThat(post(ari, "/submission", null).status()).isEqualTo(201);

        JsonNode told = get(SECRETARIAT, "").json().at("/handIn/recommendations");
        assertThat(told).hasSize(3);
        assertThat(told.at("/0/focusArea").asString()).isEqualTo("fritid");
        assertThat(told.at("/0/text/text").asString()).isEqualTo("Indbyd foreningerne.");
        assertThat(told.at("/0/none").asBoolean()).isFalse();
        assertThat(told.at("/1/none").asBoolean()).isTrue();
        assertThat(told.get(1).has("text")).isFalse();
    }

    @Test
    void theAnswerNamesFiguresOfTheTrackThatDoNotAddUp() {
        String plan = report.substring(0, report.indexOf("/tracks"));
        String planId = plan.substring("/plans/".length());
        service.publish(planId, List.of(ExamplePlan.participants(planId)));
        await().atMost(Duration.ofMinutes(3))
                .until(() -> service.get(CENTRE, plan).json().toString().contains(ExamplePlan.PARTICIPANTS));
        String figures = plan + "/indicators/" + ExamplePlan.PARTICIPANTS + "/measurements";
        assertThat(service.post(CENTRE, figures, participants("alle", 20)).status())
                .isEqualTo(201);
        assertThat(service.post(CENTRE, figures, participants("kvinder", 5)).status())
                .isEqualTo(201);
        JsonNode recorded =
                service.post(CENTRE, figures, participants("maend", 6)).json();
        assertThat(recorded.at("/warnings/0/sum").asInt()).isEqualTo(11);

        JsonNode warned = post(CENTRE, "/submission", REPORT).json();

        assertThat(warned.path("warnings")).hasSize(1);
        assertThat(warned.at("/warnings/0/indicatorId").asString()).isEqualTo(ExamplePlan.PARTICIPANTS);
        assertThat(warned.at("/warnings/0/value").asInt()).isEqualTo(20);
        assertThat(warned.at("/warnings/0/da").asString()).startsWith("Indikator 4.2: ");
        String correction =
                participants("maend", 15).replace("\"component\": \"maend\"", "\"reason\": \"typing-error\"");
        String measurement = recorded.path("measurementId").asString();
        assertThat(service.post(CENTRE, figures + "/" + measurement + "/corrections", correction)
                        .status())
                .isEqualTo(201);
        post(SECRETARIAT, "/return", "{\"submission\": 1, \"reason\": \"Et tal er rettet\"}");
        assertThat(post(CENTRE, "/submission", REPORT).json().has("warnings")).isFalse();
    }

    private static String participants(String component, int value) {
        return "{\"period\": \"2024\", \"component\": \"%s\", \"value\": %d, \"unit\": \"count\", "
                        .formatted(component, value)
                + "\"measuredOn\": \"2025-01-15\", \"source\": \"Listen\"}";
    }

    @Test
    void aReportThatIsToRecommendSomethingWaitsForThePolicy() {
        report = report.replace(ExamplePlan.LEISURE, ExamplePlan.ADVICE);
        service.forgetPolicies();

        Reply refused = post(Person.staff("ari"), "/submission", "{\"text\": \"Udvalgets år\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asString()).isEqualTo("/problems/policy-awaited");
        assertThat(refused.json().path("detail").asString()).contains("integration");
    }

    private String status() {
        return get(CENTRE, "").json().path("status").asString();
    }

    private Reply get(Person person, String path) {
        return service.get(person, report + path);
    }

    private Reply put(String body, Map<String, String> headers) {
        return service.send(CENTRE, "PUT", report + "/draft", body, headers);
    }

    private Reply post(Person person, String path, @org.jspecify.annotations.Nullable String body) {
        return service.send(person, "POST", report + path, body, Map.of());
    }
}
