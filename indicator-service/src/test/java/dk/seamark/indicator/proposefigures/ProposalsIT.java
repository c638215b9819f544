package dk.seamark.indicator.proposefigures;

import static dk.seamark.indicator.ExamplePlan.EMPLOYMENT;
import static dk.seamark.indicator.ExamplePlan.LEISURE_COURSES;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Municipality;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.running.RunningService;
import dk.seamark.indicator.running.RunningService.Person;
import dk.seamark.indicator.running.RunningService.Reply;
import dk.seamark.indicator.running.StatBankStub;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Proposals over HTTP, with a StatBank, a database and topics; each test has a plan and a table of its own. */
class ProposalsIT {

    private static final Person STAFF = Person.staff("ari");
    private static final Person OTHERS = Person.staff("kultur");

    private final RunningService service = RunningService.shared();
    private final StatBankStub source = service.statBank();
    private final String plan = service.freshPlan();
    private final String table = "T" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void nothingIsRecordedUntilAPersonConfirmsIt() {
        source.put(table, "330", "2024", "61.20");
        source.put(table, "000", "2024", "64");
        source.put(table, "330", "2009", "50");
        source.put(table, "330", "2024M01", "61");
        keepQuery();

        JsonNode report = fetched();

        assertThat(report.path("proposed").asInt()).isEqualTo(2);
        assertThat(report.path("timesPassedOver").asInt()).isEqualTo(2);
        assertThat(outcomes(report)).containsExactly("municipality 2024 proposed", "comparator 2024 proposed");
        assertThat(slot("2024").at("/now/status").asString()).isEqualTo("blank");
        List<JsonNode> open = proposals(STAFF, "open");
        assertThat(open).hasSize(2);
        JsonNode own = of(open, "municipality");
        assertThat(own.path("kind").asString()).isEqualTo("new");
        assertThat(own.path("value").decimalValue()).isEqualByComparingTo("61.20");
        assertThat(service.get(STAFF, "/plans/" + plan + "/proposals").raw().body())
                .contains("\"value\":61.20,");
        assertThat(own.path("da").asString()).isEqualTo("Kilden har et tal for 2024: 61,20.");

        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Reply confirmed = service.send(STAFF, "POST", confirmation(own), "{\"note\": \"Set i februar\"}", key);
        assertThat(confirmed.status()).isEqualTo(201);
        assertThat(service.send(STAFF, "POST", confirmation(own), "{\"note\": \"Set i februar\"}", key)
                        .json())
                .isEqualTo(confirmed.json());
        assertThat(service.post(STAFF, confirmation(own), "{}").status()).isEqualTo(409);

        JsonNode now = slot("2024").path("now");
        String digest = own.at("/receipt/sha256").asString();
        assertThat(now.path("measurementId")).isEqualTo(confirmed.json().path("measurementId"));
        assertThat(now.at("/figure/value").decimalValue()).isEqualByComparingTo("61.20");
        assertThat(now.at("/figure/source").asString())
                .isEqualTo("Danmarks Statistik, Statistikbanken, tabel " + table);
        assertThat(now.at("/figure/link/url").asString())
                .isEqualTo("https://www.statistikbanken.dk/" + table + "#sha256=" + digest);
        assertThat(now.at("/remark/text").asString()).isEqualTo("Set i februar");
        assertThat(of(proposals(STAFF, "confirmed"), "municipality").has("effects"))
                .isFalse();
        assertThat(of(proposals(STAFF, "confirmed"), "municipality").path("measurementId"))
                .isEqualTo(confirmed.json().path("measurementId"));
        holdsTheBytes(own.path("receipt"));
    }

    /** The receipt that a proposal names has the very bytes, and the query. */
    private void holdsTheBytes(JsonNode named) {
        JsonNode receipt = service.get(
                        Person.of("auditor"),
                        indicator() + "/receipts/" + named.path("receipt").asString())
                .json();
        byte[] answer = Base64.getDecoder().decode(receipt.path("answer").asString());
        assertThat(ReceiptTable.sha256(answer)).isEqualTo(named.path("sha256").asString());
        assertThat(new String(answer, StandardCharsets.UTF_8)).contains("61.20");
        assertThat(receipt.path("updated").asString()).isEqualTo("2025-02-12T07:00:00Z");
        assertThat(receipt.at("/request/table").asString()).isEqualTo(table);
    }

    @Test
    void theSameAnswerIsKeptOnceAndProposedOnce() {
        source.put(table, "330", "2024", "61");
        source.put(table, "000", "2024", "\"x\"");
        keepQuery();
        JsonNode first = fetched();
        long receipts = service.count("source_receipt");

        JsonNode again = fetched();

        assertThat(outcomes(first)).containsExactly("municipality 2024 proposed", "comparator 2024 confidential");
        assertThat(outcomes(again)).containsExactly("municipality 2024 pending", "comparator 2024 confidential");
        assertThat(again.path("unchangedAnswer").asBoolean()).isTrue();
        assertThat(again.at("/receipt/receipt")).isEqualTo(first.at("/receipt/receipt"));
        assertThat(service.count("source_receipt")).isEqualTo(receipts);
        assertThat(proposals(STAFF, "open")).hasSize(1);
    }

    @Test
    void aRevisionOfTheSourceIsProposedAndCorrectsWhatWasRecorded() {
        source.put(table, "330", "2024", "61");
        keepQuery();
        fetched();
        assertThat(service.post(STAFF, confirmation(proposals(STAFF, "open").getFirst()), "{}")
                        .status())
                .isEqualTo(201);
        assertThat(outcomes(fetched())).containsExactly("municipality 2024 unchanged", "comparator 2024 unexplained");

        source.put(table, "330", "2024", "61.4");
        fetched();

        JsonNode revision = proposals(STAFF, "open").getFirst();
        assertThat(revision.path("kind").asString()).isEqualTo("source-revised");
        assertThat(revision.at("/stands/value").decimalValue()).isEqualByComparingTo("61");
        assertThat(revision.path("effects").asString())
                .isEqualTo("/api/slagelse/years/2024/effects?plan=" + plan + "&indicator=" + EMPLOYMENT
                        + "&component=frekvens&series=municipality&value=61.4");
        assertThat(revision.path("da").asString())
                .isEqualTo("Kilden har rettet tallet for 2024: 61,4 i stedet for 61.");
        assertThat(service.post(STAFF, confirmation(revision), "{\"note\": \"N\"}")
                        .status())
                .isEqualTo(400);
        Reply corrected = service.post(STAFF, confirmation(revision), "{}");
        assertThat(corrected.json().at("/events/0/type").asString())
                .isEqualTo("dk.seamark.indicator.measurement-corrected.v1");
        assertThat(slot("2024").at("/now/figure/value").decimalValue()).isEqualByComparingTo("61.4");
    }

    @Test
    void aFigureThatThePlaceKnowsAnotherWayIsCorrectedWithAReason() {
        recorded("2024", "58");
        source.put(table, "330", "2024", "61");
        keepQuery();
        fetched();
        JsonNode differs = proposals(STAFF, "open").getFirst();

        assertThat(differs.path("kind").asString()).isEqualTo("differs");
        assertThat(service.post(STAFF, confirmation(differs), "{}").status()).isEqualTo(400);
        assertThat(service.post(STAFF, confirmation(differs), "{\"reason\": \"typing-error\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whatWasRecordedMeanwhileIsNotOverwritten() {
        source.put(table, "330", "2024", "61");
        keepQuery();
        fetched();
        JsonNode open = proposals(STAFF, "open").getFirst();
        recorded("2024", "60");

        Reply refused = service.post(STAFF, confirmation(open), "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asString()).isEqualTo("/problems/figure-stands");
        fetched();
        assertThat(proposals(STAFF, "superseded")).hasSize(1);
        assertThat(proposals(STAFF, "open").getFirst().path("kind").asString()).isEqualTo("differs");
    }

    @Test
    void ofManyWhoConfirmOneWins() throws Exception {
        source.put(table, "330", "2024", "61");
        keepQuery();
        fetched();
        JsonNode open = proposals(STAFF, "open").getFirst();
        List<Callable<Integer>> requests = IntStream.range(0, 6)
                .<Callable<Integer>>mapToObj(
                        n -> () -> service.post(STAFF, confirmation(open), "{}").status())
                .toList();
        try (var people = Executors.newFixedThreadPool(6)) {
            assertThat(people.invokeAll(requests).stream()
                            .map(Future::resultNow)
                            .sorted())
                    .containsExactly(201, 409, 409, 409, 409, 409);
        }
    }

    @Test
    void whatWasDismissedIsNotProposedAgainUntilSomethingChanges() {
        source.put(table, "330", "2024", "61");
        keepQuery();
        fetched();
        JsonNode open = proposals(STAFF, "open").getFirst();

        assertThat(service.send(STAFF, "POST", answer(open, "dismissal"), null, Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(service.send(STAFF, "POST", answer(open, "dismissal"), null, Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(outcomes(fetched()).getFirst()).isEqualTo("municipality 2024 dismissed-before");
        source.put(table, "330", "2024", "62");
        assertThat(outcomes(fetched()).getFirst()).isEqualTo("municipality 2024 proposed");
    }

    @Test
    void whereTheSourceFailsNothingIsKeptAndTheQuerySaysWhy() {
        keepQuery();
        long receipts = service.count("source_receipt");
        Map<StatBankStub.Reply, String> failures = Map.of(
                exchange -> StatBankStub.reply(exchange, 503, ""), "503 source-away",
                exchange -> StatBankStub.reply(exchange, 400, "{\"errorTypeCode\":\"EXTRACT-NOTFOUND\"}"),
                        "409 source-rejects-query",
                exchange -> StatBankStub.reply(exchange, 200, "{\"dataset\":{"), "409 source-unreadable",
                exchange -> StatBankStub.reply(exchange, 200, " ".repeat(1_000_001)), "409 source-too-large",
                exchange -> StatBankStub.reply(exchange, 200, OTHER_DIMENSION), "409 source-changed");
        failures.forEach((reply, expected) -> {
            source.next(reply);
            Reply refused = fetch();
            String type = refused.json().path("type").asString();
            assertThat(refused.status() + " " + type.replace("/problems/", "")).isEqualTo(expected);
            assertThat(service.get(STAFF, query()).json().path("failure").asString())
                    .isEqualTo(type);
        });
        assertThat(service.count("source_receipt")).isEqualTo(receipts);
        source.put(table, "330", "2024", "61");
        fetched();
        assertThat(service.get(STAFF, query()).json().has("failure")).isFalse();
    }

    private static final String OTHER_DIMENSION = "{\"class\":\"dataset\",\"version\":\"2.0\",\"id\":[\"Tid\"],"
            + "\"size\":[1],\"dimension\":{\"Tid\":{\"category\":{\"index\":[\"2024\"]}}},\"value\":[61]}";

    @Test
    void anotherCentreAndAnotherMunicipalitySeeNothing() {
        source.put(table, "330", "2024", "61");
        keepQuery();
        fetched();
        JsonNode open = proposals(STAFF, "open").getFirst();
        Person neighbour = new Person("skanderborg", "centre-staff", "ari", "a-neighbour");

        assertThat(proposals(OTHERS, "open")).isEmpty();
        assertThat(proposals(Person.of("secretariat"), "open")).hasSize(1);
        assertThat(service.post(OTHERS, confirmation(open), "{}").status()).isEqualTo(403);
        assertThat(service.sendTo("slagelse", neighbour, "POST", confirmation(open), "{}", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(service.post(neighbour, confirmation(open), "{}").status()).isEqualTo(404);
        ProposalTable proposals = service.context().getBean(ProposalTable.class);
        ReceiptTable receipts = service.context().getBean(ReceiptTable.class);
        UUID proposal = UUID.fromString(open.path("proposal").asString());
        UUID receipt = UUID.fromString(open.at("/receipt/receipt").asString());
        for (String municipality : List.of("slagelse", "skanderborg")) {
            Municipality its = new Municipality(municipality);
            boolean isOwn = municipality.equals("slagelse");
            assertThat(proposals.find(its, plan, EMPLOYMENT, proposal).isPresent())
                    .isEqualTo(isOwn);
            assertThat(proposals.find(its, plan, LEISURE_COURSES, proposal)).isEmpty();
            assertThat(receipts.find(its, plan, EMPLOYMENT, receipt).isPresent())
                    .isEqualTo(isOwn);
            assertThat(proposals.all(its, plan, ProposalState.OPEN)).hasSize(isOwn ? 1 : 0);
        }
    }

    @Test
    void aFileThatSomebodyDownloadedIsProposedAsAnAnswerIs() {
        keepQuery();
        String file =
                "{\"class\":\"dataset\",\"version\":\"2.0\",\"updated\":\"2025-02-12\",\"id\":[\"OMRÅDE\",\"Tid\"],"
                        + "\"size\":[3,1],\"role\":{\"time\":[\"Tid\"]},\"dimension\":{\"OMRÅDE\":{\"category\":{\"index\":"
                        + "[\"000\",\"316\",\"330\"]}},\"Tid\":{\"category\":{\"index\":[\"2024\"]}}},\"value\":[64,59,61]}";
        int asked = source.requests().size();

        Reply brought = service.post(STAFF, query() + "/file", encoded(file));

        assertThat(brought.status()).as(brought.raw().body()).isEqualTo(200);
        assertThat(outcomes(brought.json())).containsExactly("municipality 2024 proposed", "comparator 2024 proposed");
        assertThat(brought.json().at("/receipt/origin").asString()).isEqualTo("file");
        assertThat(brought.json().at("/receipt/sha256").asString())
                .isEqualTo(ReceiptTable.sha256(file.getBytes(StandardCharsets.UTF_8)));
        JsonNode own = of(proposals(STAFF, "open"), "municipality");
        assertThat(own.path("value").asString()).isEqualTo("61");
        assertThat(service.post(STAFF, confirmation(own), "{}").status()).isEqualTo(201);
        assertThat(slot("2024").at("/now/figure/source").asString())
                .isEqualTo("Danmarks Statistik, Statistikbanken, tabel " + table + ", hentet som fil");
        assertThat(source.requests()).hasSize(asked);
        assertThat(service.post(STAFF, query() + "/file", encoded(file.substring(1)))
                        .status())
                .isEqualTo(409);
        assertThat(service.post(STAFF, query() + "/file", "{\"answer\": \"{}\"}")
                        .status())
                .isEqualTo(400);
        assertThat(service.get(STAFF, query()).json().has("triedAt")).isFalse();
    }

    @Test
    void theServiceCannotChangeWhatASourceSaid() {
        for (String sql : List.of(
                "DELETE FROM source_receipt", "UPDATE source_receipt SET sha256 = ''", "DELETE FROM figure_proposal")) {
            assertThat(service.refusalOf(sql)).as(sql).isEqualTo("42501");
        }
    }

    @Test
    void theScheduleIsOffAndProposesAsAPersonDoesWhereItIsOn() {
        source.put(table, "330", "2024", "61");
        keepQuery();
        assertThat(service.context().getBeansOfType(FetchWorker.class)).isEmpty();

        FetchWorker worker = new FetchWorker(
                service.context().getBean(Plans.class),
                service.context().getBean(QueryTable.class),
                service.context().getBean(FetchFigures.class),
                Duration.ofHours(1));
        int asked = 0;
        while (worker.fetchNext()) {
            assertThat(++asked).isLessThan(100);
        }

        assertThat(proposals(STAFF, "open")).hasSize(1);
        assertThat(slot("2024").at("/now/status").asString()).isEqualTo("blank");
        assertThat(worker.fetchNext()).isFalse();
    }

    @Test
    void aQueryIsKeptChangedAndDiscarded() {
        assertThat(service.get(STAFF, query()).status()).isEqualTo(404);
        keepQuery();
        JsonNode kept = service.get(Person.of("plan-owner"), query()).json();
        assertThat(kept.at("/municipality/OMRÅDE").asString()).isEqualTo("330");
        assertThat(kept.at("/comparator/OMRÅDE").asString()).isEqualTo("000");
        assertThat(kept.has("triedAt")).isFalse();
        assertThat(service.send(STAFF, "DELETE", query(), null, Map.of()).status())
                .isEqualTo(204);
        assertThat(fetch().status()).isEqualTo(404);
        String leisure = "/plans/" + plan + "/indicators/" + LEISURE_COURSES + "/components/forloeb/query";
        assertThat(service.send(OTHERS, "PUT", leisure, body("\"000\""), Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(service.send(OTHERS, "PUT", leisure, body(null), Map.of()).status())
                .isEqualTo(200);
        assertThat(service.get(STAFF, indicator() + "/components/andet/query").status())
                .isEqualTo(404);
    }

    private static String encoded(String file) {
        return "{\"answer\": \"%s\"}"
                .formatted(Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8)));
    }

    private void keepQuery() {
        Reply kept = service.send(STAFF, "PUT", query(), body("\"000\""), Map.of());
        assertThat(kept.status()).isEqualTo(200);
    }

    private String body(@Nullable String comparator) {
        return "{\"table\": \"%s\", \"municipality\": {\"OMRÅDE\": \"330\"}%s}"
                .formatted(
                        table,
                        Optional.ofNullable(comparator)
                                .map(area -> ", \"comparator\": {\"OMRÅDE\": " + area + "}")
                                .orElse(""));
    }

    private Reply fetch() {
        return service.send(STAFF, "POST", query() + "/fetch", null, Map.of());
    }

    private JsonNode fetched() {
        Reply reply = fetch();
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.json();
    }

    private static List<String> outcomes(JsonNode report) {
        List<String> outcomes = new ArrayList<>();
        report.path("cells")
                .forEach(cell -> outcomes.add(cell.path("series").asString() + " "
                        + cell.path("period").asString() + " "
                        + cell.path("outcome").asString()));
        return outcomes;
    }

    private List<JsonNode> proposals(Person person, String state) {
        Reply reply = service.get(person, "/plans/" + plan + "/proposals?state=" + state);
        assertThat(reply.status()).isEqualTo(200);
        List<JsonNode> proposals = new ArrayList<>();
        reply.json().path("proposals").forEach(proposals::add);
        return proposals;
    }

    private static JsonNode of(List<JsonNode> proposals, String series) {
        return proposals.stream()
                .filter(each -> each.path("series").asString().equals(series))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode slot(String period) {
        return service.get(STAFF, "/plans/" + plan + "/figures/" + period)
                .json()
                .at("/slots/0");
    }

    private void recorded(String period, String value) {
        String figure = "{\"component\": \"frekvens\", \"period\": \"%s\", \"value\": %s, \"unit\": \"percent\","
                .formatted(period, value);
        assertThat(service.post(
                                STAFF,
                                indicator() + "/measurements",
                                figure + " \"measuredOn\": \"2025-01-15\", \"source\": \"Barometeret\"}")
                        .status())
                .isEqualTo(201);
    }

    private String indicator() {
        return "/plans/" + plan + "/indicators/" + EMPLOYMENT;
    }

    private String query() {
        return indicator() + "/components/frekvens/query";
    }

    private String confirmation(JsonNode proposal) {
        return answer(proposal, "confirmation");
    }

    private String answer(JsonNode proposal, String what) {
        return indicator() + "/proposals/" + proposal.path("proposal").asString() + "/" + what;
    }
}
