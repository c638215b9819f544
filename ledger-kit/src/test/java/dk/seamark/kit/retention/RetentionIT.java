package dk.seamark.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionStart;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.erasure.RuleErasure;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.retention.RetainedTexts.KeptDraft;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.sample.SampleTexts;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import dk.seamark.kit.testing.Topic;
import dk.seamark.kit.text.NewText;
import dk.seamark.kit.time.Today;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Rules on how long texts are kept: who may, what they would erase, and what they erase. */
class RetentionIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Place PLACE = Place.fresh("sample");
    private static final ConfigurableApplicationContext SERVICE = SampleService.start(PLACE);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aRuleErasesWhatItIsOverForAndNothingBeforeTwoPeopleAdoptedIt() throws Exception {
        NewText note = NewText.of("Kirsten var med");
        NewText unknown = NewText.of("Planen er ikke kendt her");
        SampleService.submit(SERVICE, "koege/figures/a", "3", note);
        SampleService.submit(SERVICE, "koege/figures/unknown", "3", unknown);

        assertThat(post(
                        "one",
                        "koege",
                        "/note",
                        "{\"keep\":\"P5Y\",\"start\":\"plan-end\",\"reason\":\"Bevaringsplan\"}"))
                .isEqualTo(201);
        apply("2100-01-01");
        assertThat(body(note)).as("proposed alone").isNotNull();

        // Given the rule, a second person sees what it would erase, and when, before adopting it.
        assertThat(due("koege", "2032-12-31", "proposed")).isEmpty();
        assertThat(due("koege", "2033-01-01", "proposed").at("/0/textId").asString())
                .isEqualTo(id(note));
        assertThat(post("one", "koege", "/note/approval", "{\"keep\":\"P5Y\",\"start\":\"plan-end\"}"))
                .as("own proposal")
                .isEqualTo(403);
        assertThat(post("two", "koege", "/note/approval", "{\"keep\":\"P5Y\",\"start\":\"plan-end\"}"))
                .isEqualTo(201);

        assertThat(due("koege", "2033-01-01", "adopted").at("/0/erasedFrom").asString())
                .isEqualTo("2033-01-31");

        // It is due for thirty days before it is erased.
        apply("2033-01-30");
        assertThat(body(note)).as("the day before").isNotNull();
        apply("2033-01-31");
        assertThat(body(note)).isNull();
        assertThat(body(unknown)).as("whose plan's end nobody knows").isNotNull();
        apply("2033-01-31");

        JsonNode erased = get("koege", "/erasures").path("erasures");
        assertThat(erased).hasSize(1);
        assertThat(erased.at("/0/state").asString()).isEqualTo("erased");
        assertThat(erased.at("/0/legalBasis").asString()).isEqualTo("storage-limitation");
        assertThat(erased.at("/0/decidedBy").asString()).isEqualTo("retention-rule");
        assertThat(erased.at("/0/rule/keep").asString()).isEqualTo("P5Y");
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(Topic.read(PLACE.topics().texts(), 3).stream()
                                .filter(record -> key(record).equals(id(note)))
                                .map(record -> record.value() == null))
                        .containsExactly(false, true));
    }

    @Test
    void aRuleFromTheTextsDateRemovesDraftsAndOnlyOfItsMunicipality() throws Exception {
        SampleTexts texts = SERVICE.getBean(SampleTexts.class);
        texts.keep(new KeptDraft("greve/plans/p/tracks/t/2044", 1, Instant.parse("2044-01-31T23:30:00Z")));
        texts.keep(new KeptDraft("greve/plans/p/tracks/t/2045", 1, Instant.parse("2044-03-01T12:00:00Z")));
        texts.keep(new KeptDraft("solroed/plans/p/tracks/t/2044", 1, Instant.parse("2020-01-01T12:00:00Z")));
        adopt("greve", "draft", "P1M", "text-date");

        // Saved on 1 February 2044 by the Danish calendar, due on 2 March.
        apply("2044-03-31");
        assertThat(texts.drafts(new Municipality("greve"))).hasSize(2);
        apply("2044-04-01");
        assertThat(texts.drafts(new Municipality("greve")))
                .extracting(KeptDraft::stream)
                .containsExactly("greve/plans/p/tracks/t/2045");
        assertThat(texts.drafts(new Municipality("solroed"))).hasSize(1);
    }

    @Test
    void aReasonIsKeptAsLongAsARuleHoldsForItAndOnlyThenIsItsTimeCounted() throws Exception {
        adopt("faxe", "note", "P5Y", "text-date");
        adopt("faxe", "erasure-reason", "P1Y", "text-date");
        String later = LocalDate.now().plusYears(2).toString();
        assertThat(get("faxe", "/retention?on=" + later).at("/rules/1/adopted/due"))
                .as("both rules are in force")
                .isEmpty();

        assertThat(post("one", "faxe", "/note/end", "{\"reason\":\"Vi venter\"}"))
                .isEqualTo(201);
        assertThat(get("faxe", "/retention?on=" + later).at("/rules/1/adopted/due"))
                .as("why there was a rule, and why there is none")
                .hasSize(2);

        assertThat(post("one", "faxe", "/erasure-reason/end", "{\"reason\":\"Vi venter\"}"))
                .isEqualTo(201);
        apply(later);
        assertThat(get("faxe", "/erasures").path("erasures")).isEmpty();
    }

    /** The texts of the service; something happens when the end of a plan is looked up. */
    private record Watched(SampleTexts texts, Consumer<Municipality> atPlanEnd) implements RetainedTexts {

        @Override
        public Set<TextKind> kinds() {
            return texts.kinds();
        }

        @Override
        public Optional<LocalDate> planEnd(Municipality municipality, String planId) {
            atPlanEnd.accept(municipality);
            return texts.planEnd(municipality, planId);
        }

        @Override
        public List<KeptDraft> drafts(Municipality municipality) {
            return texts.drafts(municipality);
        }

        @Override
        public boolean remove(KeptDraft draft) {
            return texts.remove(draft);
        }
    }

    @Test
    void whoEndsARuleWhileATextIsErasedByItWaitsForTheErasure() throws Exception {
        NewText note = NewText.of("Et notat");
        SampleService.submit(SERVICE, "hvidovre/figures/a", "3", note);
        adopt("hvidovre", "note", "P5Y", "plan-end");
        JdbcTemplate jdbc = SERVICE.getBean(JdbcTemplate.class);
        List<CompletableFuture<Integer>> ends = new ArrayList<>();
        AtomicInteger lookups = new AtomicInteger();
        DueTexts due = new DueTexts(jdbc, new Watched(SERVICE.getBean(SampleTexts.class), municipality -> {
            // The first time it is looked for what is due; the second time in the transaction of the erasure.
            if (municipality.key().equals("hvidovre") && lookups.incrementAndGet() == 2) {
                ends.add(CompletableFuture.supplyAsync(this::end));
                await().atMost(Duration.ofMinutes(3))
                        .until(() -> jdbc.queryForObject(
                                "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                                        + " AND database = (SELECT oid FROM pg_database"
                                        + " WHERE datname = current_database()))",
                                Boolean.class));
            }
        }));

        new RetentionRun(
                        () -> {},
                        new RetentionTable(jdbc),
                        due,
                        SERVICE.getBean(SampleTexts.class),
                        SERVICE.getBean(RuleErasure.class),
                        new TransactionTemplate(SERVICE.getBean(PlatformTransactionManager.class)),
                        SERVICE.getBean(RetentionMetrics.class))
                .apply(LocalDate.of(2100, 1, 1));

        assertThat(ends).singleElement().satisfies(end -> assertThat(end.join()).isEqualTo(201));
        assertThat(body(note)).isNull();
        assertThat(get("hvidovre", "/retention").at("/rules/0/adopted").isObject())
                .as("and then it ends")
                .isFalse();
    }

    private int end() {
        try {
            return post("one", "hvidovre", "/note/end", "{\"reason\":\"Vi venter\"}");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives no connection while another is in use. */
    private static final class OneAtATime extends DelegatingDataSource {

        private @Nullable Connection last;

        OneAtATime(DataSource connections) {
            super(connections);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (last != null && !last.isClosed()) {
                throw new SQLException("A second connection is asked for while the first is in use");
            }
            Connection next = super.getConnection();
            last = next;
            return next;
        }
    }

    @Test
    void whatIsDueIsLookedForOnOneConnection() throws Exception {
        SampleService.submit(SERVICE, "herlev/figures/a", "3", NewText.of("Et notat"));
        JdbcTemplate jdbc = new JdbcTemplate(new OneAtATime(SERVICE.getBean(DataSource.class)));
        // As a service does that looks up the plan in a table.
        Watched texts = new Watched(
                SERVICE.getBean(SampleTexts.class), municipality -> jdbc.queryForObject("SELECT 1", Integer.class));
        RetentionRule rule = new RetentionRule(TextKind.NOTE, "P5Y", RetentionStart.PLAN_END);

        assertThat(new DueTexts(jdbc, texts).on(LocalDate.of(2100, 1, 1), new Municipality("herlev"), rule, null))
                .hasSize(1);
    }

    @Test
    void aClockThatJumpsAheadErasesNothing() throws Exception {
        NewText note = NewText.of("Et notat");
        SampleService.submit(SERVICE, "lejre/figures/a", "3", note);
        adopt("lejre", "note", "P1Y", "text-date");
        Clock ahead = Clock.fixed(Instant.parse("2100-01-01T12:00:00Z"), ZoneOffset.UTC);

        new RetentionWorker(
                        SERVICE.getBean(RetentionRun.class),
                        SERVICE.getBean(RetentionMetrics.class),
                        SERVICE.getBean(JdbcTemplate.class),
                        new Today(ahead),
                        Duration.ofDays(1))
                .apply();

        assertThat(body(note)).as("the database's clock does not say so").isNotNull();
        apply("2100-01-01");
        assertThat(body(note)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kind         | keep  | start     | field
        note         | P5Y   | plan-end  | -
        note         | P12M  | text-date | -
        note         | P11M  | text-date | keep
        draft        | P1M   | text-date | -
        draft        | P1M   | plan-end  | start
        note         | P0Y   | plan-end  | keep
        note         | P5D   | plan-end  | keep
        note         | 5     | plan-end  | keep
        note         | P5Y   | birth     | start
        track-report | P5Y   | plan-end  | kind
        poem         | P5Y   | plan-end  | kind
        """, useHeadersInDisplayName = true)
    void aRuleHasAKindThatTheServiceHasATimeAndAStart(String kind, String keep, String start, String field)
            throws Exception {
        HttpResponse<String> answer = send(
                "one",
                "ringsted",
                "/retention/" + kind,
                "{\"keep\":\"%s\",\"start\":\"%s\",\"reason\":\"R\"}".formatted(keep, start));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(field.equals("-") ? 201 : 400);
        if (!field.equals("-")) {
            assertThat(answer.body()).contains("\"" + field + "\"");
        }
    }

    private void adopt(String municipality, String kind, String keep, String start) throws Exception {
        String rule = "\"keep\":\"%s\",\"start\":\"%s\"".formatted(keep, start);
        assertThat(post("one", municipality, "/" + kind, "{" + rule + ",\"reason\":\"Bevaringsplan\"}"))
                .isEqualTo(201);
        assertThat(post("two", municipality, "/" + kind + "/approval", "{" + rule + "}"))
                .isEqualTo(201);
    }

    private static void apply(String date) {
        SERVICE.getBean(RetentionRun.class).apply(LocalDate.parse(date));
    }

    /** What the rule on the first kind of text, in the order of the kinds, erases on a day. */
    private JsonNode due(String municipality, String on, String state) throws Exception {
        return get(municipality, "/retention?on=" + on)
                .at("/rules/0")
                .path(state)
                .path("due");
    }

    private static @Nullable String body(NewText text) {
        return SERVICE.getBean(JdbcTemplate.class)
                .queryForObject("SELECT body FROM text WHERE id = ?::uuid", String.class, id(text));
    }

    private static String id(NewText text) {
        return text.ref().textId();
    }

    private JsonNode get(String municipality, String path) throws Exception {
        HttpResponse<String> answer =
                HTTP.send(request("one", municipality, path).GET().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return LedgerJson.mapper().readTree(answer.body());
    }

    private int post(String who, String municipality, String path, String body) throws Exception {
        return send(who, municipality, "/retention" + path, body).statusCode();
    }

    private HttpResponse<String> send(String who, String municipality, String path, String body) throws Exception {
        return HTTP.send(
                request(who, municipality, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String who, String municipality, String path) {
        String port = SERVICE.getEnvironment().getProperty("local.server.port");
        String token = Tokens.token(who, municipality, Role.SECRETARIAT.code(), null);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/" + municipality + path))
                .header("Authorization", "Bearer " + token);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }
}
