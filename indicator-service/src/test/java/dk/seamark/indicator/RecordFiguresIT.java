package dk.seamark.indicator;

import static dk.seamark.indicator.ExamplePlan.EMPLOYMENT;
import static dk.seamark.indicator.ExamplePlan.LEISURE_COURSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.indicator.running.RunningService;
import dk.seamark.indicator.running.RunningService.Person;
import dk.seamark.indicator.running.RunningService.Reply;
import dk.seamark.indicator.running.Topic.Record;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tables of figures over HTTP, with a real database and topic. */
class RecordFiguresIT {

    private static final Person ARI = Person.staff("ari");
    private static final Duration DEADLINE = Duration.ofMinutes(3);

    private final RunningService service = RunningService.shared();

    @Test
    void aTableIsRecordedAndGoesToTheTopicAndSentAgainChangesNothing() {
        String plan = service.freshPlan();
        String table = table(
                "all-or-nothing",
                row("2024", "61", ", \"note\": \"Set i januar\""),
                row("2024", "65", ", \"series\": \"comparator\""),
                missing("2025", "late"));

        Reply reply = service.post(ARI, figures(plan), table);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(outcomes(reply)).containsExactly("recorded", "recorded", "recorded");
        assertThat(reply.raw().headers().firstValue("Content-Language")).contains("da");
        JsonNode first = reply.json().at("/rows/0");
        assertThat(first.path("stream").asString())
                .isEqualTo("slagelse/plans/" + plan + "/indicators/" + EMPLOYMENT + "/2024");
        assertThat(reply.json().at("/rows/1/event/sequence").asInt()).isEqualTo(1);
        await().atMost(DEADLINE).untilAsserted(() -> {
            List<Record> sent = onTopic(plan);
            assertThat(sent)
                    .extracting(record -> record.headers().get("ce_streamsequence"))
                    .containsExactly("0", "1", "0");
            assertThat(sent)
                    .extracting(record -> record.headers().get("ce_id"))
                    .containsExactly(
                            first.at("/event/id").asString(),
                            reply.json().at("/rows/1/event/id").asString(),
                            reply.json().at("/rows/2/event/id").asString());
            assertThat(sent.getFirst().headers())
                    .containsEntry("ce_actor", ARI.actor())
                    .containsEntry("ce_actorcentre", "ari");
        });

        Reply again = service.post(ARI, figures(plan), table);
        assertThat(again.status()).isEqualTo(200);
        assertThat(outcomes(again)).containsExactly("unchanged", "unchanged", "unchanged");
        assertThat(again.json().at("/rows/0/measurementId")).isEqualTo(first.path("measurementId"));
        assertThat(events(plan)).isEqualTo(3);
        assertThat(texts(plan)).isEqualTo(1);
    }

    @Test
    void singleCommandsGoOnWhereATableEnded() {
        String plan = service.freshPlan();
        String first = service.post(ARI, figures(plan), table("all-or-nothing", row("2024", "61", "")))
                .json()
                .at("/rows/0/measurementId")
                .asString();

        Reply corrected = service.post(
                ARI,
                "/plans/" + plan + "/indicators/" + EMPLOYMENT + "/measurements/" + first + "/corrections",
                "{\"period\": \"2024\", \"value\": 62, \"unit\": \"percent\", \"measuredOn\": \"2025-01-15\","
                        + " \"source\": \"Barometeret\", \"reason\": \"typing-error\"}");
        assertThat(corrected.status()).isEqualTo(201);
        assertThat(corrected.json().at("/events/0/sequence").asInt()).isEqualTo(1);

        String second = corrected.json().path("measurementId").asString();
        Reply table = service.post(
                ARI,
                figures(plan),
                table(
                        "all-or-nothing",
                        row("2024", "63", ", \"corrects\": \"" + second + "\", \"reason\": \"source-revised\"")));
        assertThat(table.json().at("/rows/0/event/type").asString())
                .isEqualTo("dk.seamark.indicator.measurement-corrected.v1");
        assertThat(table.json().at("/rows/0/event/sequence").asInt()).isEqualTo(2);
    }

    @Test
    void ofAllOrNothingNothingIsKeptWhenARowIsRefused() {
        String plan = service.freshPlan();
        String table = table("all-or-nothing", row("2024", "61", ", \"note\": \"N\""), row("2023", "161", ""));
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        Reply reply = service.send(ARI, "POST", figures(plan), table, key);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("type").asString()).isEqualTo("/problems/rows-refused");
        assertThat(reply.json().path("rows")).hasSize(1);
        assertThat(reply.json().at("/rows/0/row").asInt()).isEqualTo(2);
        assertThat(reply.json().at("/rows/0/problem/violations/0/field").asString())
                .isEqualTo("value");
        assertThat(reply.json().at("/rows/0/problem/violations/0/message").asString())
                .isEqualTo("Må højst være 100 (percent).");
        assertThat(events(plan)).isZero();
        assertThat(keys(key)).isZero();
    }

    @Test
    void eachOnItsOwnKeepsTheOthersAndARowOfAnotherCentreIsRefused() {
        String plan = service.freshPlan();
        String others = "{\"indicator\": \"" + LEISURE_COURSES + "\", \"component\": \"forloeb\", \"period\": \"2024\","
                + " \"value\": 7, \"unit\": \"count\", \"measuredOn\": \"2024-12-31\", \"source\": \"Kilden\"}";
        String table = table("each-on-its-own", row("2023", "161", ""), others, row("2024", "61", ""));

        Reply reply = service.send(ARI, "POST", figures(plan), table, Map.of("Accept-Language", "en"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(outcomes(reply)).containsExactly("refused", "refused", "recorded");
        assertThat(reply.json().at("/rows/1/problem/type").asString()).isEqualTo("/problems/other-centre");
        assertThat(reply.json().at("/rows/1/problem/status").asInt()).isEqualTo(403);
        assertThat(reply.json().at("/rows/1/problem/detail").asString())
                .isEqualTo("Only staff of the centre kultur can do this.");
        assertThat(events(plan)).isEqualTo(1);
        await().atMost(DEADLINE)
                .until(() -> service.count("access_log WHERE status = 403 AND path LIKE '%" + plan + "/figures'") == 1);

        Reply theirs = service.post(Person.staff("kultur"), figures(plan), table);
        assertThat(outcomes(theirs)).containsExactly("refused", "recorded", "refused");
        assertThat(events(plan)).isEqualTo(2);
    }

    @Test
    void theSameKeyGivesTheFirstReportAgainWhateverStandsThen() {
        String plan = service.freshPlan();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String table = table("each-on-its-own", row("2024", "61", ", \"note\": \"N\""), row("2023", "161", ""));

        Reply first = service.send(ARI, "POST", figures(plan), table, key);
        service.post(ARI, figures(plan), table("all-or-nothing", row("2023", "60", "")));
        Reply again = service.send(ARI, "POST", figures(plan), table, key);
        Reply other = service.send(ARI, "POST", figures(plan), table("each-on-its-own", row("2022", "1", "")), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.raw().body()).isEqualTo(first.raw().body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().at("/violations/0/rule").asString()).isEqualTo("idempotency-key.reused");
        assertThat(events(plan)).isEqualTo(2);

        Map<String, String> refused =
                Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String wrong = table("each-on-its-own", row("2022", "161", ""));
        Reply nothing = service.send(ARI, "POST", figures(plan), wrong, refused);
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(service.send(ARI, "POST", figures(plan), wrong, refused)
                        .raw()
                        .body())
                .isEqualTo(nothing.raw().body());
    }

    @Test
    void aDryRunSaysTheSameAndKeepsNothing() {
        String plan = service.freshPlan();
        String table = table("each-on-its-own", row("2024", "61", ", \"note\": \"N\""), row("2023", "161", ""));
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        Reply tried = service.send(ARI, "POST", figures(plan) + "?dryRun=true", table, key);

        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().path("dryRun").asBoolean()).isTrue();
        assertThat(outcomes(tried)).containsExactly("recorded", "refused");
        assertThat(tried.json().at("/rows/0/event").isMissingNode()).isTrue();
        assertThat(events(plan)).isZero();
        assertThat(keys(key)).isZero();
        Reply meant = service.post(ARI, figures(plan), table);
        assertThat(outcomes(meant)).isEqualTo(outcomes(tried));
        assertThat(meant.json().at("/rows/1")).isEqualTo(tried.json().at("/rows/1"));

        Reply refused =
                service.post(ARI, figures(plan) + "?dryRun=true", table.replace("each-on-its-own", "all-or-nothing"));
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void earlierYearsThatThePlanTakesFiguresForAreRowsAsAnyOther() {
        String plan = service.freshPlan();
        Reply reply = service.post(
                ARI,
                figures(plan),
                table(
                        "each-on-its-own",
                        // The plan begins in 2024; the component's baseline is that of 2022.
                        row("2022", "59", ""),
                        row("2023", "60", ""),
                        row("2022", "64", ", \"series\": \"comparator\""),
                        row("2021", "58", "")));

        assertThat(outcomes(reply)).containsExactly("recorded", "recorded", "recorded", "refused");
        assertThat(reply.json().at("/rows/3/problem/violations/0/rule").asString())
                .isEqualTo("period-covered-by-plan");
    }

    @Test
    void ofTablesAndSingleFiguresAtOnceEachSlotGetsOne() throws Exception {
        String plan = service.freshPlan();
        List<String> years = List.of("2022", "2023", "2024", "2025", "2026");
        String table = table(
                "each-on-its-own",
                years.stream().map(year -> row(year, "61", "")).toArray(String[]::new));
        List<Future<Integer>> recorded = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 4; i++) {
                recorded.add(people.submit(() -> service.post(ARI, figures(plan), table.replace("61", "60"))
                        .json()
                        .path("recorded")
                        .asInt()));
                years.forEach(year -> recorded.add(people.submit(() -> service.post(
                                                ARI,
                                                "/plans/" + plan + "/indicators/" + EMPLOYMENT + "/measurements",
                                                row(year, "62", "").replaceFirst("\"indicator\": \"[^\"]*\", ", ""))
                                        .status()
                                == 201
                        ? 1
                        : 0)));
            }
            int sum = 0;
            for (Future<Integer> each : recorded) {
                sum += each.get();
            }
            assertThat(sum).isEqualTo(years.size());
        }
        assertThat(events(plan)).isEqualTo(years.size());
    }

    @Test
    void fiveThousandRowsAreTakenAndNotOneMore() {
        String plan = largePlan();
        List<String> rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"indicator\": \"i%d\", \"component\": \"c%d\", \"period\": \"%d\", \"value\": %d,"
                                .formatted(i % 25, i / 25 % 50, 2023 + i / 1_250, i)
                        + " \"unit\": \"count\", \"measuredOn\": \"2026-01-02\", \"source\": \"Kilden\"}")
                .toList();

        Reply tooMany = service.post(
                ARI,
                figures(plan),
                table(
                        "all-or-nothing",
                        Stream.concat(rows.stream(), Stream.of(missing("2024", "late")))
                                .toArray(String[]::new)));
        assertThat(tooMany.status()).isEqualTo(413);
        assertThat(tooMany.json().path("detail").asString())
                .isEqualTo("En anmodning må højst have 5000 rækker. Del tabellen.");

        String table = table("all-or-nothing", rows.toArray(String[]::new));
        Reply reply = service.post(ARI, figures(plan), table);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("recorded").asInt()).isEqualTo(5_000);
        assertThat(events(plan)).isEqualTo(5_000);
        assertThat(service.post(ARI, figures(plan), table)
                        .json()
                        .path("unchanged")
                        .asInt())
                .isEqualTo(5_000);
    }

    @Test
    void aBodyOfMoreThanFourMegabytesIsRefused() {
        String plan = service.freshPlan();
        Reply reply = service.post(
                ARI, figures(plan), table("all-or-nothing", row("2024", "61", "")) + " ".repeat(4 * 1024 * 1024));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.json().path("detail").asString()).isEqualTo("En anmodning må højst fylde 4096 kB.");
    }

    /** A plan with 25 indicators of 50 components, for four years with the one before it. */
    private String largePlan() {
        String planId = "plan-" + UUID.randomUUID().toString().substring(0, 8);
        List<PlanEvent> events = new ArrayList<>(ExamplePlan.events(planId));
        PlanApproved approval = (PlanApproved) events.removeLast();
        ComponentDefinition[] components = IntStream.range(0, 50)
                .mapToObj(c -> ExamplePlan.component("c" + c, PlainUnit.COUNT, null, null))
                .toArray(ComponentDefinition[]::new);
        for (int i = 0; i < 25; i++) {
            IndicatorDefined like = ExamplePlan.indicator(ExamplePlan.JOBS, "i" + i, "6." + (i + 1), components);
            events.add(new IndicatorDefined(
                    like.municipality(),
                    planId,
                    like.trackId(),
                    like.indicatorId(),
                    like.number(),
                    like.title(),
                    null,
                    List.of(),
                    like.components(),
                    like.source(),
                    like.baselineWording(),
                    List.of()));
        }
        events.add(approval);
        service.publish(planId, events);
        await().atMost(DEADLINE)
                .until(() ->
                        service.get(Person.of("auditor"), "/plans/" + planId).status() == 200);
        return planId;
    }

    private List<Record> onTopic(String plan) {
        return service.topic().all(service.topics().events()).stream()
                .filter(seen -> String.valueOf(seen.headers().get("ce_subject"))
                        .startsWith("slagelse/plans/" + plan + "/indicators/"))
                .toList();
    }

    private long events(String plan) {
        return service.count(
                "domain_event_entry WHERE aggregate_identifier LIKE 'slagelse/plans/" + plan + "/indicators/%'");
    }

    private long texts(String plan) {
        return service.count("text t WHERE EXISTS (SELECT FROM domain_event_entry e WHERE e.xid = t.xid"
                + " AND e.aggregate_identifier LIKE 'slagelse/plans/" + plan + "/indicators/%')");
    }

    private long keys(Map<String, String> key) {
        return service.count("idempotency WHERE key = '" + key.get("Idempotency-Key") + "'");
    }

    private static List<String> outcomes(Reply reply) {
        return StreamSupport.stream(reply.json().path("rows").spliterator(), false)
                .map(row -> row.path("outcome").asString())
                .toList();
    }

    private static String figures(String plan) {
        return "/plans/" + plan + "/figures";
    }

    private static String table(String keeping, String... rows) {
        return "{\"keeping\": \"" + keeping + "\", \"rows\": [" + String.join(", ", rows) + "]}";
    }

    private static String row(String period, String value, String more) {
        return ("{\"indicator\": \"" + EMPLOYMENT + "\", \"component\": \"frekvens\", \"period\": \"%s\","
                                + " \"value\": %s, \"unit\": \"percent\", \"measuredOn\": \"2026-01-15\","
                                + " \"source\": \"Barometeret\"")
                        .formatted(period, value)
                + more + "}";
    }

    private static String missing(String period, String reason) {
        return "{\"indicator\": \"" + EMPLOYMENT + "\", \"component\": \"frekvens\", \"period\": \"" + period
                + "\", \"missing\": \"" + reason + "\"}";
    }
}
