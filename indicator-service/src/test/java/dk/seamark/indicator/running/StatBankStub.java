package dk.seamark.indicator.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A StatBank of two dimensions, {@code OMRÅDE} and {@code Tid}, that answers {@code POST /v1/data} as its documentation
 * says: JSON-stat 1, and 400 with a code for what it does not have. A reply can be replaced by any other.
 */
public final class StatBankStub implements AutoCloseable {

    /** A reply in the place of the next one of its own. */
    @FunctionalInterface
    public interface Reply {
        void send(HttpExchange exchange) throws IOException;
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Map<String, Map<String, String>> tables = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger elsewhere = new AtomicInteger();
    private volatile @Nullable Reply next;

    public StatBankStub() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/data", this::handle);
        server.createContext("/", exchange -> {
            elsewhere.incrementAndGet();
            reply(exchange, 200, "{}");
        });
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/data";
    }

    /** What a cell of a table holds, as JSON; null removes it. */
    public void put(String table, String area, String time, @Nullable String value) {
        Map<String, String> cells = tables.computeIfAbsent(table, any -> new ConcurrentHashMap<>());
        if (value == null) {
            cells.remove(area + " " + time);
        } else {
            cells.put(area + " " + time, value);
        }
    }

    /** The next request gets this reply. */
    public void next(Reply reply) {
        next = reply;
    }

    /** The bodies of the requests so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** How many requests came to other addresses. */
    public int elsewhere() {
        return elsewhere.get();
    }

    /** Waits until the stub is closed: a source that does not answer. */
    public void hang() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(body);
        Reply other = next;
        if (other != null) {
            next = null;
            other.send(exchange);
            return;
        }
        JsonNode query = JSON.readTree(body);
        Map<String, String> cells = tables.get(query.path("table").asString());
        if (cells == null) {
            reply(exchange, 400, "{\"errorTypeCode\":\"EXTRACT-NOTFOUND\",\"message\":\"Tabellen findes ikke\"}");
            return;
        }
        Optional<String> answer = answer(query, cells);
        reply(
                exchange,
                answer.isPresent() ? 200 : 400,
                answer.orElse("{\"errorTypeCode\":\"EXTRACT-VALUENOTFOUND\",\"message\":\"Værdien findes ikke\"}"));
    }

    private static Optional<String> answer(JsonNode query, Map<String, String> cells) {
        List<String> areas = codes(query.at("/variables/0/values"));
        List<String> times = codes(query.at("/variables/1/values"));
        List<String> there = cells.keySet().stream()
                .map(key -> key.split(" ")[1])
                .distinct()
                .sorted()
                .toList();
        List<String> asked = switch (times.getFirst()) {
            case "*" -> there;
            case "(1)" -> List.of(there.getLast());
            default -> times;
        };
        if (!there.containsAll(asked)) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        areas.forEach(area -> asked.forEach(time -> values.add(cells.getOrDefault(area + " " + time, "null"))));
        return Optional.of("{\"dataset\":{\"dimension\":{\"OMRÅDE\":{\"label\":\"område\",\"category\":{\"index\":"
                + index(areas) + "}},\"ContentsCode\":{\"label\":\"Indhold\",\"category\":{\"index\":{\"A\":0}}},"
                + "\"Tid\":{\"label\":\"tid\",\"category\":{\"index\":" + index(asked) + "}},"
                + "\"id\":[\"OMRÅDE\",\"ContentsCode\",\"Tid\"],\"size\":[" + areas.size() + ",1," + asked.size()
                + "],\"role\":{\"geo\":[\"OMRÅDE\"],\"metric\":[\"ContentsCode\"],\"time\":[\"Tid\"]}},"
                + "\"label\":\"En tabel\",\"source\":\"Danmarks Statistik\",\"updated\":\"2025-02-12T07:00:00Z\","
                + "\"value\":[" + String.join(",", values) + "]}}");
    }

    private static List<String> codes(JsonNode values) {
        List<String> codes = new ArrayList<>();
        values.forEach(value -> codes.add(value.asString()));
        return codes;
    }

    private static String index(List<String> codes) {
        List<String> places = new ArrayList<>();
        codes.forEach(code -> places.add("\"" + code + "\":" + places.size()));
        return "{" + String.join(",", places) + "}";
    }

    /** Sends a whole reply. */
    public static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
