package dk.seamark.stack.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpServer;
import dk.seamark.client.Answer;
import dk.seamark.client.Caller;
import dk.seamark.client.Download;
import dk.seamark.client.Endpoints;
import dk.seamark.client.LedgerClient;
import dk.seamark.client.Request;
import dk.seamark.client.Services;
import dk.seamark.stack.contract.ClientMethods.ClientMethod;
import dk.seamark.stack.contract.ContractDocuments.Place;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Holds the typed client against the contracts: each operation has one method, which sends what the contract describes
 * and can read whatever the contract shows as an answer.
 */
class ClientContractIT {

    private static final Map<String, Contract> CONTRACTS = Map.of(
            "policy", SourceContracts.of("policy"),
            "indicator", SourceContracts.of("indicator"),
            "reporting", SourceContracts.of("reporting"));

    /** What a caller's name, language and taste are told by; no operation has a way of its own for them. */
    private static final Set<String> OF_EVERY_REQUEST = Set.of("accept", "accept-language");

    private static HttpServer server;
    private static LedgerClient client;
    private static final List<Exchange> EXCHANGES = new ArrayList<>();
    private static volatile ExampleAnswer next = new ExampleAnswer(500, "text/plain", new byte[0], Map.of());

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            ExampleAnswer answer = next;
            exchange.getRequestBody().readAllBytes();
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.getResponseHeaders().add("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        client = Services.at(new Endpoints(address, address, address))
                .watchedBy((request, response) -> EXCHANGES.add(Exchange.of(request, response)))
                .as(Caller.of("slagelse", () -> "token").reading("en"));
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static List<ClientMethod> methods(String service) {
        return ClientMethods.of(
                switch (service) {
                    case "policy" -> client.policy();
                    case "indicator" -> client.indicator();
                    default -> client.reporting();
                });
    }

    static Stream<Arguments> operations() {
        return CONTRACTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().operations().stream()
                        .map(operation -> arguments(entry.getKey(), operation.id())));
    }

    @Test
    void eachOperationHasOneMethodOfItsName() {
        CONTRACTS.forEach((service, contract) -> assertThat(methods(service))
                .extracting(ClientMethod::name)
                .containsExactlyInAnyOrderElementsOf(
                        contract.operations().stream().map(Operation::id).toList()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void isAsTheContractHasIt(String service, String id) {
        Contract contract = requireNonNull(CONTRACTS.get(service));
        Operation operation = contract.operations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        ClientMethod method = methods(service).stream()
                .filter(each -> each.name().equals(id))
                .findFirst()
                .orElseThrow();
        ContractExamples examples = new ContractExamples(contract.documents(), operation);
        List<ExampleAnswer> answers = examples.answers();
        assertThat(answers).isNotEmpty();

        for (ContractExamples.Body body : examples.bodies()) {
            for (ExampleAnswer answer : answers) {
                next = answer;
                Request<?> request = method.withEveryOption(method.request(examples, body));

                Answer<?> heard = request.send();

                holds(contract, operation, body, EXCHANGES.getLast());
                assertThat(heard.isAccepted()).isTrue();
                tellsAll(answer, heard.body());
            }
        }
    }

    private static void holds(Contract contract, Operation operation, ContractExamples.Body body, Exchange exchange) {
        assertThat(contract.operation(exchange.method(), exchange.path()).map(Operation::id))
                .as(exchange.toString())
                .contains(operation.id());
        assertThat(contract.violations(exchange)).as(exchange.toString()).isEmpty();
        Set<String> sent = new TreeSet<>();
        exchange.sent().keySet().forEach(name -> sent.add(name.toLowerCase(Locale.ROOT)));
        Stream.of(exchange.query().split("&", -1))
                .map(pair -> pair.split("=", 2)[0])
                .forEach(sent::add);
        assertThat(sent).as("What can be told").containsAll(parameters(operation));
        assertThat(sent.contains("authorization"))
                .as("A token is sent to what is not open")
                .isEqualTo(!operation.isOpen() || exchange.path().startsWith("/api/"));
        if (body.isJson()) {
            assertThat(ContractDocuments.json(exchange.body())).isEqualTo(body.value());
        }
    }

    private static Set<String> parameters(Operation operation) {
        Set<String> names = new TreeSet<>();
        for (Place parameter : operation.parameters()) {
            String name = parameter.node().path("name").asString();
            switch (parameter.node().path("in").asString()) {
                case "query" -> names.add(name);
                case "header" -> names.add(name.toLowerCase(Locale.ROOT));
                default -> {}
            }
        }
        names.removeIf(((Predicate<String>) OF_EVERY_REQUEST::contains).or(name -> name.equals("authorization")));
        return names;
    }

    /** A record has a place for whatever the contract shows, and JSON or a file is handed on as it came. */
    private static void tellsAll(ExampleAnswer answer, Object body) {
        switch (body) {
            case Download file -> assertThat(file.bytes()).isEqualTo(answer.body());
            case JsonNode tree -> assertThat(tree).isEqualTo(ContractDocuments.json(answer.body()));
            case List<?> items -> {
                JsonNode all = ContractDocuments.json(answer.body());
                for (int i = 0; i < items.size(); i++) {
                    assertThat(ContractExamples.STRICT.treeToValue(
                                    all.get(i), items.get(i).getClass()))
                            .isEqualTo(items.get(i));
                }
            }
            case Record record ->
                assertThat(
                                answer.body().length == 0
                                        ? record
                                        : ContractExamples.STRICT.readValue(answer.body(), record.getClass()))
                        .isEqualTo(record);
            default -> throw new IllegalStateException("An answer of " + body.getClass());
        }
    }
}
