package dk.seamark.indicator;

import static dk.seamark.indicator.ExamplePlan.EMPLOYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.indicator.running.RunningService;
import dk.seamark.indicator.running.RunningService.Person;
import dk.seamark.indicator.running.RunningService.Reply;
import dk.seamark.indicator.running.Topic.Record;
import dk.seamark.kit.text.NewText;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Figures over HTTP, with a real token, database and topic. */
class FiguresIT {

    private static final Person STAFF = Person.staff("ari");
    private static final Duration DEADLINE = Duration.ofMinutes(3);

    private final RunningService service = RunningService.shared();

    @Test
    void aPlanIsKnownOnceItsApprovalCameOverTheTopic() {
        String plan = "plan-" + UUID.randomUUID().toString().substring(0, 8);
        var events = ExamplePlan.events(plan);
        assertThat(service.get(STAFF, "/plans/" + plan).status()).isEqualTo(404);

        service.publish(plan, events.subList(0, events.size() - 1));
        await().atMost(DEADLINE).untilAsserted(() -> {
            Reply refused = service.post(STAFF, measurements(plan), figure("2024", "61", ""));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().path("type").asString()).isEqualTo("/problems/plan-not-approved");
        });
        assertThat(service.get(STAFF, "/plans/" + plan).status()).isEqualTo(404);

        service.publish(plan, events.subList(events.size() - 1, events.size()));
        await().atMost(DEADLINE)
                .until(() -> service.get(STAFF, "/plans/" + plan).status() == 200);
        JsonNode known = service.get(STAFF, "/plans/" + plan).json();
        assertThat(known.at("/tracks/3/indicators/0/firstPeriod").asString()).isEqualTo("2022");
        assertThat(service.post(STAFF, measurements(plan), figure("2024", "61", ""))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aFigureGoesAllTheWayToTheTopic() {
        String plan = service.freshPlan();
        Reply reply = service.post(STAFF, measurements(plan), """
                {"component": "frekvens", "period": "2024", "value": 61.0, "unit": "percent",
                 "measuredOn": "2025-01-15", "source": "Barometeret", "numerator": 610, "denominator": 1000,
                 "example": true, "note": "Læst af i januar"}
                """);

        assertThat(reply.status()).isEqualTo(201);
        JsonNode receipt = reply.json();
        assertThat(receipt.path("stream").asString())
                .isEqualTo("slagelse/plans/" + plan + "/indicators/beskaeftigelsesfrekvens/2024");
        Record seen = onTopic(receipt.at("/events/0/id").asString());
        assertThat(seen.key()).isEqualTo("slagelse");
        assertThat(seen.headers())
                .containsEntry("ce_type", "dk.seamark.indicator.measurement-recorded.v1")
                .containsEntry("ce_subject", receipt.path("stream").asString())
                .containsEntry("ce_streamsequence", "0")
                .containsEntry("ce_actor", STAFF.actor())
                .containsEntry("ce_actorrole", "centre-staff")
                .containsEntry("ce_actorcentre", "ari");
        JsonNode event = seen.json();
        assertThat(event.path("measurementId").asString())
                .isEqualTo(receipt.path("measurementId").asString());
        assertThat(event.at("/slot/series").asString()).isEqualTo("municipality");
        assertThat(new String(seen.value(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"value\":61.0,");
        assertThat(event.at("/figure/example").asBoolean()).isTrue();
        assertThat(event.toString()).doesNotContain("januar");

        JsonNode text = textOf(event.at("/note/textId").asString());
        assertThat(text.path("text").asString()).isEqualTo("Læst af i januar");
        assertThat(NewText.commitment(
                        Base64.getDecoder().decode(text.path("salt").asString()),
                        text.path("text").asString()))
                .isEqualTo(event.at("/note/commitment").asString());
    }

    @Test
    void aMistakeIsCorrectedWithdrawnAndSaidToBeMissing() {
        String plan = service.freshPlan();
        String first = recorded(plan, "2024", "16");
        assertThat(slot(plan, "2024").at("/now/figure/value").asString()).isEqualTo("16");

        Reply corrected = service.post(
                STAFF, measurements(plan) + "/" + first + "/corrections", figure("2024", "61", TYPED_WRONGLY));
        assertThat(corrected.status()).isEqualTo(201);
        String second = corrected.json().path("measurementId").asString();
        assertThat(second).isNotEqualTo(first);
        assertThat(slot(plan, "2024").at("/now/measurementId").asString()).isEqualTo(second);
        assertThat(slot(plan, "2024").at("/now/figure/value").asString()).isEqualTo("61");

        String withdrawal = "{\"period\": \"2024\", \"reason\": \"other\", \"explanation\": \"Fejl i udtrækket\"}";
        assertThat(service.post(STAFF, measurements(plan) + "/" + second + "/withdrawal", withdrawal)
                        .status())
                .isEqualTo(201);
        JsonNode withdrawn = slot(plan, "2024").path("now");
        assertThat(withdrawn.path("status").asString()).isEqualTo("withdrawn");
        assertThat(withdrawn.at("/remark/text").asString()).isEqualTo("Fejl i udtrækket");

        String missing = "{\"component\": \"frekvens\", \"period\": \"2024\", \"reason\": \"suppressed\"}";
        assertThat(service.post(STAFF, "/plans/" + plan + "/indicators/" + EMPLOYMENT + "/missing", missing)
                        .status())
                .isEqualTo(201);
        assertThat(slot(plan, "2024").at("/now/reason").asString()).isEqualTo("suppressed");

        recorded(plan, "2024", "62");
        assertThat(slot(plan, "2024").at("/now/status").asString()).isEqualTo("recorded");
    }

    @Test
    void lastYearsFigureStandsBesideThisYearsBlank() {
        String plan = service.freshPlan();
        recorded(plan, "2023", "60.5");

        JsonNode figures =
                service.get(STAFF, "/plans/" + plan + "/figures/2024").json();

        assertThat(figures.path("deadline").asString()).isEqualTo("2025-01-31");
        assertThat(figures.path("slots")).hasSize(2);
        JsonNode own = figures.at("/slots/0");
        assertThat(own.at("/now/status").asString()).isEqualTo("blank");
        assertThat(own.at("/previous/status").asString()).isEqualTo("recorded");
        assertThat(own.at("/previous/figure/value").asString()).isEqualTo("60.5");
        assertThat(figures.at("/slots/1/series").asString()).isEqualTo("comparator");
        assertThat(figures.at("/slots/1/comparator").asString()).isEqualTo("Landsgennemsnit");
    }

    @Test
    void aCentreSeesItsOwnAndTheSecretariatSeesAll() {
        String plan = service.freshPlan();
        String path = "/plans/" + plan + "/figures/2024";

        assertThat(service.get(Person.staff("kultur"), path).json().path("slots"))
                .hasSize(1);
        assertThat(service.get(Person.of("secretariat"), path).json().path("slots"))
                .hasSize(3);
    }

    @Test
    void theSameKeyGivesTheFirstAnswerAgain() {
        String plan = service.freshPlan();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        Reply first = service.send(STAFF, "POST", measurements(plan), figure("2024", "61", ""), key);
        Reply again = service.send(STAFF, "POST", measurements(plan), figure("2024", "61", ""), key);
        Reply other = service.send(STAFF, "POST", measurements(plan), figure("2024", "62", ""), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void ofManyWhoRecordTheSameFigureOneWins() throws Exception {
        String plan = service.freshPlan();
        List<Callable<Integer>> requests = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(n ->
                        () -> service.post(STAFF, measurements(plan), figure("2024", "6" + n, ""))
                                .status())
                .toList();
        try (var people = Executors.newFixedThreadPool(8)) {
            List<Integer> statuses = people.invokeAll(requests).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        }
    }

    private static final String TYPED_WRONGLY = ", \"reason\": \"typing-error\"";

    private String recorded(String plan, String period, String value) {
        Reply reply = service.post(STAFF, measurements(plan), figure(period, value, COMPONENT));
        assertThat(reply.status()).isEqualTo(201);
        return reply.json().path("measurementId").asString();
    }

    private JsonNode slot(String plan, String period) {
        return service.get(STAFF, "/plans/" + plan + "/figures/" + period)
                .json()
                .at("/slots/0");
    }

    private Record onTopic(String eventId) {
        return await().atMost(DEADLINE)
                .until(
                        () -> service.topic().all(service.topics().events()).stream()
                                .filter(seen -> eventId.equals(seen.headers().get("ce_id")))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private JsonNode textOf(String textId) {
        return service.topic().all(service.topics().texts()).stream()
                .filter(seen -> textId.equals(seen.key()))
                .findFirst()
                .orElseThrow()
                .json();
    }

    private static final String COMPONENT = ", \"component\": \"frekvens\"";

    private static String measurements(String plan) {
        return "/plans/" + plan + "/indicators/" + EMPLOYMENT + "/measurements";
    }

    private static String figure(String period, String value, String more) {
        String component = more.equals(TYPED_WRONGLY) ? more : COMPONENT;
        return "{\"period\": \"%s\", \"value\": %s, \"unit\": \"percent\", \"measuredOn\": \"2025-01-15\", "
                        .formatted(period, value)
                + "\"source\": \"Barometeret\"" + component + "}";
    }
}
