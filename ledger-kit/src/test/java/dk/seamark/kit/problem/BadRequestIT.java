package dk.seamark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

class BadRequestIT {

    private static final String STAFF = Tokens.staff("slagelse", "kultur");
    private static final String AUDITOR = Tokens.of("slagelse", Role.AUDITOR);
    private static final String GOOD =
            "{\"value\":1,\"unit\":\"count\",\"measuredOn\":\"2024-12-31\",\"year\":2024,\"parts\":[]}";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext service;
    private static int port;

    @BeforeAll
    static void start() {
        service = SampleService.start(Place.fresh("sample"), "seamark.relay.enabled", "false");
        port = Integer.parseInt(String.valueOf(service.getEnvironment().getProperty("local.server.port")));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aGoodRequestIsTakenAndItsKeyRemembered() throws Exception {
        HttpRequest request =
                post("good", GOOD).header("Idempotency-Key", "a-key").build();

        HttpResponse<String> first = send(request);
        HttpResponse<String> second = send(request);

        assertThat(first.statusCode()).isEqualTo(201);
        JsonNode receipt = LedgerJson.mapper().readTree(first.body());
        assertThat(receipt.get("stream").asString()).isEqualTo("slagelse/figures/good");
        assertThat(receipt.get("events").get(0).get("sequence").asInt()).isZero();
        assertThat(receipt.get("measurementId").asString()).hasSize(36);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        HttpResponse<String> other = send(post("good", GOOD.replace("1,", "2,"))
                .header("Idempotency-Key", "a-key")
                .build());
        assertProblem(other, 422, "invalid", "Idempotency-Key", "idempotency-key.reused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[],"extra":1}  | extra         | field.unknown
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[{"name":"a","b":1}]} | parts[0].b | field.unknown
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[{}]}          | parts[0].name | field.missing
            {"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[]}                      | value         | field.missing
            {"value":null,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[]}         | value         | field.missing
            {"value":1,"unit":"count","measuredOn":"2024-12-31","parts":[]}                        | year          | field.missing
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":null,"parts":[]}            | year          | field.missing
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024}                       | parts         | field.missing
            {"value":"x","unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[]}          | value         | field.type
            {"value":[1],"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[]}          | value         | field.type
            {"value":1e99999,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[]}      | value         | number.digits
            {"value":1,"unit":"COUNT","measuredOn":"2024-12-31","year":2024,"parts":[]}            | unit          | field.form
            {"value":1,"unit":0,"measuredOn":"2024-12-31","year":2024,"parts":[]}                  | unit          | field.type
            {"value":1,"unit":"count","measuredOn":"2024-02-30","year":2024,"parts":[]}            | measuredOn    | field.form
            {"value":1,"unit":"count","measuredOn":20241231,"year":2024,"parts":[]}                | measuredOn    | field.form
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024.5,"parts":[]}          | year          | field.form
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":"2024","parts":[]}          | year          | field.type
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":99999999999,"parts":[]}     | year          | number.digits
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":{}}            | parts         | field.type
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[],"note":1}   | note          | field.type
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[],"note":"a\\u0000"} | note    | text.control
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[],"note":"\\ud800"}  | note    | text.no-character
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[],"note":"a\\u202eb"} | note    | text.direction
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[],"note":"\\u200b"}  | note    | text.invisible
            {"value":1,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[],"note":"\\ue000"}  | note    | text.private-use
            {"value":1,"value":2,"unit":"count","measuredOn":"2024-12-31","year":2024,"parts":[]}  | value         | field.twice
            {"value":01}                                                                           |               | body.syntax
            {"value":1                                                                             |               | body.syntax
            []                                                                                     |               | field.type
            "text"                                                                                 |               | field.type
            null                                                                                   |               | body.missing
            """)
    void aBodyThatIsMalformedIsToldByFieldAndRule(String body, @Nullable String field, String rule) throws Exception {
        assertProblem(send(post("bad", body).build()), 400, "malformed", field == null ? "" : field, rule);
    }

    @Test
    void aTextThatThePackCannotPrintIsAn422() throws Exception {
        String body = GOOD.replace("}", ",\"note\":\"Tak 🤝\"}");

        assertProblem(send(post("bad", body).build()), 422, "invalid", "note", "text.no-letter");
        assertThat(send(post("bad", body).build()).body()).contains("Tegn nr. 5 (U+1F91D, HANDSHAKE) kan ikke trykkes");
        assertThat(send(post("bad", body).header("Accept-Language", "en").build())
                        .body())
                .contains("Character 5 (U+1F91D, HANDSHAKE) cannot be printed: none of the fonts in a pack's PDF");
    }

    @Test
    void aBodyThatIsNoBody() throws Exception {
        assertProblem(send(post("bad", "").build()), 400, "malformed", "", "body.missing");
        assertProblem(send(post("bad", GOOD + GOOD).build()), 400, "malformed", null, null);
        assertProblem(send(post("bad", "[".repeat(20_000)).build()), 400, "malformed", null, null);
        byte[] noUtf8 = GOOD.replace("count", "co\u00ffnt").getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(send(post("bad", BodyPublishers.ofByteArray(noUtf8)).build()), 400, "malformed", null, null);
    }

    @Test
    void aRuleOfTheDomainIsAn422() throws Exception {
        HttpResponse<String> danish =
                send(post("bad", GOOD.replace("1,", "-1.5,")).build());
        HttpResponse<String> english = send(post("bad", GOOD.replace("1,", "-1.5,"))
                .header("Accept-Language", "de;q=0.9, en-GB, da;q=0.5")
                .build());

        assertProblem(danish, 422, "invalid", "value", "value.negative");
        assertThat(danish.body()).contains("Værdien -1,5 er under nul.");
        assertThat(danish.headers().firstValue("Content-Language")).contains("da");
        assertThat(english.body()).contains("The value -1.5 is below zero.");
        assertThat(english.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void tooMuchIsRefusedWhetherAnnouncedOrNot() throws Exception {
        String large = "{\"note\":\"" + "x".repeat(2_000_000) + "\"}";

        HttpResponse<String> announced = send(post("bad", large).build());
        assertProblem(announced, 413, "body-too-large", null, null);
        assertThat(announced.body()).contains("højst fylde 1024 kB");
        BodyPublisher chunked =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)));
        assertProblem(send(post("bad", chunked).build()), 413, "body-too-large", null, null);
    }

    @Test
    void whatHttpItselfKnows() throws Exception {
        assertProblem(send(get("/api/slagelse/nothing", STAFF).build()), 404, "not-found", null, null);
        assertProblem(send(get("/nothing", STAFF).build()), 404, "not-found", null, null);
        HttpResponse<String> method =
                send(get("/api/slagelse/figures/a", STAFF).DELETE().build());
        assertProblem(method, 405, "method-not-allowed", null, null);
        assertThat(method.headers().firstValue("Allow")).isPresent();
        HttpResponse<String> plain =
                send(post("bad", GOOD).setHeader("Content-Type", "text/plain").build());
        assertProblem(plain, 415, "unsupported-media-type", null, null);
        assertThat(plain.body()).contains("application/json");
        HttpResponse<String> compressed =
                send(post("bad", GOOD).header("Content-Encoding", "gzip").build());
        assertProblem(compressed, 415, "content-encoding", null, null);
        assertThat(compressed.body()).contains("gzip");
        assertProblem(
                send(get("/api/slagelse/figures/a", STAFF)
                        .header("Accept", "image/png")
                        .build()),
                406,
                "not-acceptable",
                null,
                null);
        assertProblem(send(get("/api/slagelse/figures/gone", STAFF).build()), 404, "figure-unknown", null, null);
        assertThat(send(get("/api/slagelse/figures/gone", STAFF).build()).body())
                .contains("Der er ikke noget tal gone på 1,5.");
    }

    @Test
    void whatComesInAnAddressIsCheckedToo() throws Exception {
        assertProblem(
                send(get("/api/slagelse/figures/a?year=twenty", STAFF).build()),
                400,
                "malformed",
                "year",
                "parameter.form");
        assertProblem(
                send(get("/api/slagelse/typed/Ø_/2024-01-01".replace("Ø", "%C3%98"), AUDITOR)
                        .build()),
                400,
                "malformed",
                "other",
                "parameter.form");
        assertProblem(
                send(get("/api/slagelse/typed/a/yesterday", AUDITOR).build()),
                400,
                "malformed",
                "date",
                "parameter.form");
        assertProblem(send(get("/api/slagelse/vocabulary", AUDITOR).build()), 400, "malformed", "key", "field.missing");
        assertProblem(
                send(get("/api/slagelse/vocabulary?key=UPPER", AUDITOR).build()), 400, "malformed", "", "value.form");
        assertProblem(
                send(post("bad", GOOD).header("Idempotency-Key", "not a key").build()),
                400,
                "malformed",
                "Idempotency-Key",
                "idempotency-key.form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/slagelse/figures/%00",
                "/api/slagelse/figures/a%2Fb",
                "/api/slagelse/figures/a%5Cb",
                "/api/slagelse/figures/%",
                "/api/slagelse/figures/%zz",
                "/api/slagelse/figures/a;b=c",
                "/api/slagelse/../slagelse/figures/a",
                "/api//slagelse/figures/a",
                "/api/slagelse/figures/<a>",
                "/api/slagelse/figures/a\\b",
                "/api/slagelse/figures/\"",
                "/api/slagelse/figures/\u00f8",
                "api"
            })
    void anAddressThatIsNoneIsRefusedBeforeAnyoneSeesIt(String address) throws Exception {
        String answer = raw("GET " + address
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + STAFF + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET /open HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /open HTTP/1.1\r\n\r\n",
                "GET /open HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: x\r\n\r\n",
                "POST /api/slagelse/figures/a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"
            })
    void whatIsNoHttpIsRefused(String request) throws Exception {
        assertThat(raw(request))
                .satisfiesAnyOf(
                        answer -> assertThat(answer).startsWith("HTTP/1.1 4"),
                        answer -> assertThat(answer).startsWith("HTTP/1.1 505"));
    }

    /** A query, a header or a method that no endpoint can handle: raw HTTP requests. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            GET /api/slagelse/figures/a?year=%                     |                                         | 400
            GET /api/slagelse/figures/a?year=%zz                   |                                         | 400
            GET /api/slagelse/figures/a?year=%C3%28                |                                         | 400
            GET /api/slagelse/figures/a?%FF=1                      |                                         | 400
            GET /api/slagelse/figures/a?a%00b=1                    |                                         | 400
            GET /api/slagelse/figures/a?a%0Ab=1                    |                                         | 400
            GET /api/slagelse/figures/a?a=%00                      |                                         | 400
            GET /api/slagelse/figures/a?MANY                       |                                         | 400
            GET /api/slagelse/figures/a                            | Content-Type: */*                       | 415
            GET /api/slagelse/figures/a                            | Content-Type: text/*                    | 415
            GET /api/slagelse/figures/a                            | Content-Type: ;                         | 415
            GET /api/slagelse/figures/a                            | Accept: ;;                              | 406
            GET /api/slagelse/figures/a                            | Accept-Language: !!                     | 200
            GET /api/slagelse/figures/a                            | Accept-Language: MANY-LANGUAGES          | 200
            GET /api/slagelse/figures/a                            | Range: bytes=a-b                        | 200
            GET /api/slagelse/figures/a                            | If-None-Match: "                        | 200
            GET /api/slagelse/figures/a                            | Origin: null                            | 200
            POST /api/slagelse/figures/a                           | Content-Type: */*                       | 415
            POST /api/slagelse/figures/a                           | Content-Type: multipart/form-data       | 415
            POST /api/slagelse/figures/a                           | Content-Type: application/x-www-form-urlencoded | 415
            POST /api/slagelse/figures/a                           | Content-Type: application/json;charset=no-such | 415
            POST /api/slagelse/figures/a                           | Content-Type: application/yaml          | 415
            POST /api/slagelse/figures/a                           | Content-Type: application/problem+json  | 415
            POST /api/slagelse/figures/a                           | Content-Type: application/vnd.api+json  | 415
            POST /api/slagelse/figures/a                           | Content-Type: application/cbor          | 415
            POST /api/slagelse/figures/a                           | Transfer-Encoding: gzip                 | 400
            POST /api/slagelse/figures/a                           | Expect: something                       | 417
            CONNECT /api/slagelse/figures/a                        |                                         | 400
            CONNECT localhost:80                                   |                                         | 400
            TRACE /api/slagelse/figures/a                          |                                         | 405
            OPTIONS /api/slagelse/figures/a                        |                                         | 403
            BREW /api/slagelse/figures/a                           |                                         | 400
            get /api/slagelse/figures/a                            |                                         | 400
            """)
    void whatNobodyCanMakeSenseOfIsNoFaultOfOurs(String line, @Nullable String header, int status) throws Exception {
        String many = line.replace("MANY", "a=1" + "&a=1".repeat(1500));

        String answer = raw(many + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + STAFF
                + "\r\n" + (header == null ? "" : header.replace("MANY-LANGUAGES", "x,".repeat(3000)) + "\r\n")
                + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        if (status >= 400 && status != 417 && !line.startsWith("TRACE")) {
            assertThat(answer).contains("application/problem+json");
        }
    }

    /** The body is sent after the head, as any client may do: the response announces that the connection closes. */
    @Test
    void aConnectionWhoseBodyNobodyReadsIsClosedAndSaysSo() throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            String head = "POST /api/slagelse/figures/a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 401 ").contains("Connection: close", "application/problem+json");
        }
    }

    @Test
    void aBodyWhereNoneBelongsIsRefused() throws Exception {
        for (String method : new String[] {"GET", "DELETE"}) {
            HttpRequest request = get("/api/slagelse/figures/a", STAFF)
                    .method(method, BodyPublishers.ofString("{}"))
                    .header("Content-Type", "application/json")
                    .build();
            assertProblem(send(request), 400, "malformed", "body", "body.unexpected");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: text/html",
                "Accept: image/png, text/*",
                "Accept: application/json;q=0",
                "Accept: application/problem+json",
                "Accept: ;;",
                "Accept: x"
            })
    void aCommandWhoseAnswerNobodyWantsIsNotCarriedOut(String header) throws Exception {
        String[] parts = header.split(": ");
        String name = "unwanted-" + Integer.toHexString(header.hashCode());

        HttpResponse<String> refused =
                send(post(name, GOOD).header(parts[0], parts[1]).build());
        assertProblem(refused, 406, "not-acceptable", null, null);

        HttpResponse<String> first = send(post(name, GOOD).build());
        JsonNode receipt = LedgerJson.mapper().readTree(first.body());
        assertThat(receipt.get("events").get(0).get("sequence").asInt())
                .as("what was refused left no event")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: */*",
                "Accept: text/html, application/*;q=0.1",
                "Accept-Language: xx-not-a-language-at-all",
                "Accept-Language: *;q=0",
                "Accept-Encoding: identity;q=0, *;q=0",
                "Accept-Encoding: br;q=1.0",
                "Accept-Charset: utf-16"
            })
    void aCommandWhoseAnswerCanBeGivenIs(String header) throws Exception {
        String[] parts = header.split(": ");
        HttpResponse<String> answer =
                send(post("wanted", GOOD).header(parts[0], parts[1]).build());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(LedgerJson.mapper().readTree(answer.body()).get("events").size())
                .isEqualTo(1);
    }

    @Test
    void rightsAreDeniedByDefault() throws Exception {
        assertProblem(send(get("/api/slagelse/figures/a", null).build()), 401, "unauthorized", null, null);
        assertProblem(send(get("/api/slagelse/figures/a", "no.token.this").build()), 401, "unauthorized", null, null);
        assertProblem(send(get("/nothing", null).build()), 401, "unauthorized", null, null);
        for (String lacking : new String[] {
            Tokens.token(null, "slagelse", "auditor", null),
            Tokens.token("a", null, "auditor", null),
            Tokens.token("a", "slagelse", null, null),
            Tokens.token("a", "slagelse", "emperor", null),
            Tokens.token("a", "SLAGELSE", "auditor", null),
            Tokens.token("a\u00e6 b", "slagelse", "auditor", null)
        }) {
            HttpResponse<String> answer =
                    send(get("/api/slagelse/figures/a", lacking).build());
            assertProblem(answer, 401, "unauthorized", null, null);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }
        String elsewhere = Tokens.staff("skanderborg", "kultur");
        assertProblem(send(get("/api/slagelse/figures/a", elsewhere).build()), 403, "forbidden", null, null);
        assertProblem(send(get("/api/slagelse/forgotten", AUDITOR).build()), 403, "forbidden", null, null);
        assertProblem(
                send(post("a", GOOD)
                        .setHeader("Authorization", "Bearer " + AUDITOR)
                        .build()),
                403,
                "forbidden",
                null,
                null);
        assertThat(send(get("/open", null).build()).body()).isEqualTo("open");
        assertThat(send(get("/api/slagelse/figures/a", AUDITOR).build()).body())
                .contains("\"actor\":\"auditor-1\"", "\"value\":12.50");
    }

    /** Spring MVC would pass it to the method of another row, because of the accepted types. */
    @Test
    void theRowThatDecidesIsThatOfTheMethodThatHandles() throws Exception {
        String secretariat = Tokens.of("slagelse", Role.SECRETARIAT);
        HttpRequest.Builder all = get("/api/slagelse/figures/all", secretariat);

        assertThat(send(all.header("Accept", "text/csv").build()).body()).isEqualTo("all");
        assertProblem(send(all.setHeader("Accept", "application/json").build()), 403, "forbidden", null, null);
        assertProblem(send(get("/api/slagelse/figures/all", AUDITOR).build()), 403, "forbidden", null, null);
    }

    @Test
    void ourOwnFailureSaysNothingOfItsInside() throws Exception {
        HttpResponse<String> answer = send(get("/api/slagelse/broken", AUDITOR).build());

        assertProblem(answer, 500, "internal", null, null);
        assertThat(answer.body()).doesNotContain("IllegalState", "SampleController");
    }

    /** Where no endpoint is reached, and no other handler would answer. */
    @ParameterizedTest
    @CsvSource({"refusal, 409, concurrent-change", "overflow, 500, internal", "servlet, 503, unavailable"})
    void whatAFilterThrowsIsAnsweredAsWhatAnEndpointThrows(String thrown, int status, String code) throws Exception {
        assertProblem(send(get("/open?throw=" + thrown, null).build()), status, code, null, null);
    }

    @Test
    void healthAndMetricsAreOpenAndTellOfEachPart() throws Exception {
        JsonNode health = LedgerJson.mapper()
                .readTree(send(get("/actuator/health", null).build()).body());
        assertThat(Stream.of("db", "broker", "relay")
                        .map(part ->
                                health.at("/components/" + part + "/status").asString()))
                .containsOnly("UP");
        JsonNode ready = LedgerJson.mapper()
                .readTree(send(get("/actuator/health/readiness", null).build()).body());
        assertThat(ready.get("components").propertyNames()).containsExactlyInAnyOrder("db", "readinessState");
        assertThat(send(get("/actuator/prometheus", null).build()).body())
                .contains("seamark_relay_lag", "seamark_relay_leader", "seamark_relay_sent_total");
        assertProblem(send(get("/actuator/env", null).build()), 401, "unauthorized", null, null);
    }

    private static void assertProblem(
            HttpResponse<String> answer, int status, String code, @Nullable String field, @Nullable String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = LedgerJson.mapper().readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + code);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank().isNotEqualTo(code);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("instance").asString()).startsWith("/");
        if (rule != null) {
            JsonNode violation = problem.get("violations").get(0);
            assertThat(violation.get("rule").asString()).as(answer.body()).isEqualTo(rule);
            assertThat(violation.get("field").asString()).as(answer.body()).isEqualTo(field);
            assertThat(violation.get("message").asString()).isNotBlank().isNotEqualTo(rule);
        }
    }

    private static HttpRequest.Builder post(String name, String body) {
        return post(name, BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder post(String name, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/slagelse/figures/" + name))
                .header("Authorization", "Bearer " + STAFF)
                .header("Content-Type", "application/json")
                .POST(body);
    }

    private static HttpRequest.Builder get(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        assertThat(AnswerHeaders.ALL)
                .allSatisfy((name, value) ->
                        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        return answer;
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            byte[] answer = socket.getInputStream().readNBytes(2000);
            return new String(answer, StandardCharsets.UTF_8);
        }
    }
}
