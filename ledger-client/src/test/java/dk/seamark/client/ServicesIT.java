package dk.seamark.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.NewMeasurement;
import dk.seamark.client.figure.RowReport;
import dk.seamark.client.plan.PlanLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Given a server that answers in whatever way: what comes to whoever asked. */
class ServicesIT {

    private static final Settings SETTINGS = new Settings(Duration.ofSeconds(2), Duration.ofSeconds(2), 1_000);
    private static final String NO_PLANS = "[]";

    private final CountDownLatch released = new CountDownLatch(1);
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private HttpServer server;

    /** A request as it came. */
    private record Got(String method, String uri, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    @FunctionalInterface
    private interface Answering {

        void answer(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
    }

    private LedgerClient client(Answering answering) {
        server.createContext("/", exchange -> {
            got.add(new Got(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            answering.answer(exchange);
            exchange.close();
        });
        return client(address(), "abc.def");
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static LedgerClient client(URI address, String token) {
        return Services.at(new Endpoints(address, address, address), SETTINGS)
                .as(Caller.of("slagelse", () -> token).reading("en"));
    }

    private static Answering with(int status, String type, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    @Test
    void asksInTheCallersNameAndReadsWhatIsTold() {
        LedgerClient client = client(with(200, "application/json", """
                [{"planId": "p", "policyId": "q", "title": "Plan", "firstYear": 2024, "lastYear": 2027,
                  "status": "approved", "saidByALaterService": true}]"""));

        Answer<List<PlanLine>> answer = client.policy().listPlans().send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).containsExactly(new PlanLine("p", "q", "Plan", 2024, 2027, "approved"));
        assertThat(got).singleElement().satisfies(request -> {
            assertThat(request.method() + " " + request.uri()).isEqualTo("GET /api/slagelse/plans");
            assertThat(request.header("Authorization")).isEqualTo("Bearer abc.def");
            assertThat(request.header("Accept-language")).isEqualTo("en");
        });
    }

    @Test
    void sendsABodyUnderAKeyAsOftenAsItIsSent() {
        LedgerClient client = client(with(201, "application/json", """
                {"stream": "s", "events": [{"id": "00000000-0000-0000-0000-000000000001", "type": "t", "sequence": 0}],
                 "measurementId": "00000000-0000-0000-0000-000000000002"}"""));
        Figure figure = Figure.of(new BigDecimal("1.50"), "percent", LocalDate.of(2024, 12, 31), "Kilde");
        NewMeasurement measurement = NewMeasurement.of("andel", "2024", figure);
        var request = client.indicator()
                .recordMeasurement("en plan", "a/b", measurement)
                .once("key-1");

        assertThat(request.send().body().lastEvent()).hasToString("00000000-0000-0000-0000-000000000001");
        request.send().accepted();

        assertThat(got).hasSize(2).allSatisfy(each -> {
            assertThat(each.method() + " " + each.uri())
                    .isEqualTo("POST /api/slagelse/plans/en%20plan/indicators/a%2Fb/measurements");
            assertThat(each.header("Idempotency-key")).isEqualTo("key-1");
            assertThat(each.header("Content-type")).isEqualTo("application/json");
            // The digits are the evidence, and what is not told is left out.
            assertThat(each.body()).isEqualTo("""
                    {"component":"andel","period":"2024","value":1.50,"unit":"percent",\
                    "measuredOn":"2024-12-31","source":"Kilde"}""");
        });
    }

    @Test
    void givesTheVersionAndKnowsWhatIsUnchanged() {
        LedgerClient client = client(exchange -> {
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            with(known ? 304 : 200, "application/yaml", known ? "" : "title: Plan")
                    .answer(exchange);
        });
        var request = client.policy().showPlanDocument("p");

        Answer.Accepted<Download> first = request.send().accepted();
        Answer<Download> second = request.ifNoneMatch("\"7\"").send();

        assertThat(first.version()).isEqualTo("\"7\"");
        assertThat(first.body().text()).isEqualTo("title: Plan");
        assertThat(second).isInstanceOf(Answer.Unchanged.class);
        assertThatThrownBy(second::body).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsTheProblemWithItsViolationsAndWhatItsKindAdds() {
        LedgerClient client = client(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "17");
            with(422, "application/problem+json;charset=utf-8", """
                    {"type": "/problems/rows-refused", "title": "Rows", "status": 422, "detail": "Some rows",
                     "instance": "/api/slagelse/plans", "rows": [{"row": 3, "outcome": "refused"}],
                     "violations": [{"field": "period", "rule": "indicator-measured", "message": "Not in 2023"}]}""").answer(exchange);
        });

        Answer<?> answer = client.policy().listPlans().send();

        Problem problem = answer.problem();
        assertThat(answer.isAccepted()).isFalse();
        assertThat(problem.is("rows-refused")).isTrue();
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.detail()).isEqualTo("Some rows");
        assertThat(problem.breaks("indicator-measured")).isTrue();
        assertThat(problem.breaks("required")).isFalse();
        assertThat(problem.violations())
                .containsExactly(new Problem.Violation("period", "indicator-measured", "Not in 2023"));
        assertThat(problem.retryAfter()).isEqualTo(Duration.ofSeconds(17));
        assertThat(problem.items("rows", RowReport.class))
                .singleElement()
                .extracting(RowReport::row)
                .isEqualTo(3);
        assertThatThrownBy(answer::body)
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("GET " + address() + "/api/slagelse/plans → 422")
                .hasMessageContaining("rows-refused");
    }

    @Test
    void takesAPageOfAProxyForAProblemOfWhichTheStatusIsKnown() {
        LedgerClient client = client(with(502, "text/html", "<html>Bad gateway</html>"));

        Problem problem = client.policy().listPlans().send().problem();

        assertThat(problem.status()).isEqualTo(502);
        assertThat(problem.type()).isEqualTo("about:blank");
        assertThat(problem.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":", "[]", ""})
    void takesAProblemThatIsNoneForOneOfWhichTheStatusIsKnown(String body) {
        LedgerClient client = client(with(500, "application/problem+json", body));

        assertThat(client.policy().listPlans().send().problem().type()).isEqualTo("about:blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Log in</html>", "", "{}", "[{\"planId\": \"p\"}]"})
    void saysThatAnAnswerIsNotTheContracts(String body) {
        LedgerClient client = client(with(200, "text/html", body));

        assertThatThrownBy(() -> client.policy().listPlans().send())
                .isInstanceOf(UnreadableAnswer.class)
                .hasMessageContaining("text/html");
    }

    @Test
    void doesNotCarryTheTokenToWhereARedirectLeads() {
        LedgerClient client = client(exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            with(302, "text/html", "").answer(exchange);
        });

        assertThat(client.policy().listPlans().send().problem().status()).isEqualTo(302);
        assertThat(got).hasSize(1);
    }

    @Test
    void sendsNoTokenToWhatIsOpen() {
        LedgerClient client = client(with(200, "text/plain", "key"));

        assertThat(client.reporting().log().readLogKey().send().body().text()).isEqualTo("key");
        assertThat(got).singleElement().satisfies(request -> {
            assertThat(request.uri()).isEqualTo("/log/slagelse/key");
            assertThat(request.headers()).doesNotContainKey("Authorization");
        });
    }

    @Test
    void takesNoMoreThanItsBound() {
        LedgerClient client = client(with(200, "application/json", "[" + " ".repeat(1_000) + "]"));

        assertThat(uncertain(client)).isTrue();
    }

    @Test
    void waitsForTheWholeAnswerNoLongerThanItsBound() {
        LedgerClient client = client(exchange -> {
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        long begun = System.nanoTime();
        assertThat(uncertain(client)).isTrue();
        released.countDown();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void saysThatNothingWasDoneWhereNothingListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(uncertain(client(URI.create("http://127.0.0.1:" + free), "abc")))
                .isFalse();
    }

    @Test
    void saysThatItIsUncertainWhereTheConnectionBreaks() {
        LedgerClient client = client(HttpExchange::close);

        assertThat(uncertain(client)).isTrue();
    }

    private static boolean uncertain(LedgerClient client) {
        return catchThrowableOfType(
                        NoAnswer.class, () -> client.policy().listPlans().send())
                .isUncertain();
    }

    @Test
    void refusesWhatIsNoPartOfAnAddressAndWhatIsNoToken() {
        LedgerClient client = client(with(200, "application/json", NO_PLANS));

        assertThatThrownBy(() -> client.policy().showPlan("..")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        client(address(), "secret\nX: y").policy().listPlans().send())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
        assertThat(got).isEmpty();
    }

    @Test
    void showsEachExchangeToItsWatcher() {
        client(with(200, "application/json", NO_PLANS));
        List<String> seen = new ArrayList<>();
        LedgerClient watched = Services.at(new Endpoints(address(), address(), address()))
                .watchedBy((request, response) -> seen.add(request.uri().getPath() + " " + response.statusCode()))
                .as(Caller.of("slagelse", () -> "abc"));

        watched.policy().listPlans().send().accepted();

        assertThat(seen).containsExactly("/api/slagelse/plans 200");
    }
}
