package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.Stack;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.demo.Story;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No request whatever gives a 5xx, none is left without an answer that was due, and none writes more than a line to a
 * log. In the suite some thousand requests; {@code -Dseamark.fuzz.requests=100000} sends more, {@code
 * -Dseamark.fuzz.seed=N} sends other ones.
 */
@ExtendWith(RunningStack.class)
final class FuzzStory {

    private static final long SEED = Long.getLong("seamark.fuzz.seed", 20_261_128);
    private static final int REQUESTS = Integer.getInteger("seamark.fuzz.requests", 4_000);
    private static final int CLIENTS = 4;

    /** The first pack that a fresh service issues, with all its forms, takes half a minute on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Some of the requests are carried out: in a municipality that no other story looks at. */
    private static final String TOWN = "naestved";

    /** How each line of a service's log begins. */
    private static final Pattern LINE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z (TRACE|DEBUG|INFO|WARN|ERROR) \\[.*");

    /** Lines of the JVM itself, which no request writes. */
    private static final Pattern JVM = Pattern.compile("WARNING: .*|Picked up .*|OpenJDK .*|\\[.*s\\]\\[.*|\\s*");

    private record Endpoint(String service, String method, String path, String body, Identity who) {}

    @Test
    void noRequestIsAFaultOfOurs(Stack stack, SeamarkClient client) throws IOException, InterruptedException {
        tell(client);
        List<Endpoint> endpoints = endpoints();
        Map<Identity, String> tokens = new HashMap<>();
        endpoints.forEach(endpoint -> tokens.computeIfAbsent(endpoint.who(), stack::token));
        Map<String, Long> before = logLines(stack);
        Map<Integer, Integer> counts = new ConcurrentHashMap<>();
        Map<String, Integer> sent = new ConcurrentHashMap<>();
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        List<Thread> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            Random random = new Random(SEED + number);
            clients.add(Thread.ofPlatform().start(() -> send(stack, endpoints, tokens, random, counts, sent, wrong)));
        }
        for (Thread each : clients) {
            each.join();
        }
        System.out.println("Fuzz: seed " + SEED + ", answers by status " + new TreeMap<>(counts));
        assertThat(wrong.stream().limit(20)).as("seed %d, of %s", SEED, counts).isEmpty();
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(REQUESTS);
        Map<String, Long> after = logLines(stack);
        after.forEach((service, lines) -> assertThat(lines - before.getOrDefault(service, 0L))
                .as("lines in the log of %s, seed %d", service, SEED)
                .isLessThanOrEqualTo(sent.getOrDefault(service, 0)));
        assertThat(counts.getOrDefault(0, 0))
                .as("connections that were closed without a word, seed %d, of %s", SEED, counts)
                .isLessThan(REQUESTS / 50);
        assertThat(counts.entrySet().stream()
                        .filter(count -> count.getKey() / 100 == 2)
                        .mapToInt(Map.Entry::getValue)
                        .sum())
                .as("requests that were carried out, seed %d, of %s", SEED, counts)
                .isGreaterThan(REQUESTS * 3 / 100);
    }

    private static void tell(SeamarkClient client) {
        Story story = new Story(client, DemoPlan.slagelse().in(TOWN, "integration-2024-2027"), line -> {});
        story.enterPolicy();
        story.enterAndApprovePlan();
        story.recordFigures();
        story.handInReports();
        story.awaitJournal();
    }

    private static void send(
            Stack stack,
            List<Endpoint> endpoints,
            Map<Identity, String> tokens,
            Random random,
            Map<Integer, Integer> counts,
            Map<String, Integer> sent,
            ConcurrentLinkedQueue<String> wrong) {
        Map<String, RawConnection> connections = new HashMap<>();
        Stack.SERVICES.forEach(service -> connections.put(service, new RawConnection(stack.uri(service), PATIENCE)));
        for (int i = 0; i < REQUESTS / CLIENTS; i++) {
            Endpoint endpoint = endpoints.get(random.nextInt(endpoints.size()));
            // What takes seconds is asked for now and then.
            while (endpoint.path().endsWith("pack") && random.nextInt(20) > 0) {
                endpoint = endpoints.get(random.nextInt(endpoints.size()));
            }
            RandomRequest request = RandomRequest.of(
                    random, endpoint.method(), endpoint.path(), endpoint.body(), tokens.get(endpoint.who()));
            sent.merge(endpoint.service(), 1, Integer::sum);
            try {
                RawConnection.Answer answer = Objects.requireNonNull(connections.get(endpoint.service()))
                        .send(request.bytes(), request.isHead());
                counts.merge(answer.status(), 1, Integer::sum);
                if (answer.status() >= 500 || !isWellFormed(answer, request.isHead())) {
                    wrong.add(answer.status() + " " + new String(answer.body(), StandardCharsets.UTF_8) + " to "
                            + request);
                }
                // Tomcat's connector answers OPTIONS * by itself, without a body and before anything of ours.
                if (answer.status() > 0 && !request.toString().startsWith("OPTIONS *")) {
                    BrowserHeaders.missing(name -> Objects.requireNonNullElse(answer.header(name), "")).stream()
                            .map(missing -> missing + " in the " + answer.status() + " to " + request)
                            .forEach(wrong::add);
                }
            } catch (SocketTimeoutException e) {
                counts.merge(-1, 1, Integer::sum);
                wrong.add("no answer to " + request);
            } catch (IOException | RuntimeException e) {
                counts.merge(-2, 1, Integer::sum);
                wrong.add(e + " at " + request);
            }
        }
        connections.values().forEach(connection -> {
            try {
                connection.close();
            } catch (IOException e) {
                // It is over anyway.
            }
        });
    }

    /** A refusal is told as a problem, and nothing that was sent has become a header. */
    private static boolean isWellFormed(RawConnection.Answer answer, boolean head) {
        if (answer.head().contains("\nx-injected")) {
            return false;
        }
        String type = answer.header("content-type");
        return answer.status() < 400
                || head
                || answer.body().length == 0
                || (type != null && type.startsWith("application/problem+json"));
    }

    /** How many lines each service's log has; every one of them must be a line of its own. */
    private static Map<String, Long> logLines(Stack stack) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (String service : Stack.SERVICES) {
            List<String> lines = Files.readAllLines(stack.log(service), StandardCharsets.UTF_8);
            assertThat(lines.stream()
                            .filter(line -> !LINE.matcher(line).matches()
                                    && !JVM.matcher(line).matches())
                            .limit(5))
                    .as("lines in the log of %s that are none, seed %d", service, SEED)
                    .isEmpty();
            counts.put(service, (long) lines.size());
        }
        return counts;
    }

    private static List<Endpoint> endpoints() throws IOException {
        List<Endpoint> endpoints = new ArrayList<>();
        for (List<String> row : Table.rows(resource("endpoints.txt"))) {
            String role = row.get(3);
            int slash = role.indexOf('/');
            Identity who = slash < 0 ? Identity.of(TOWN, role) : Identity.centreStaff(TOWN, role.substring(slash + 1));
            endpoints.add(new Endpoint(row.get(0), row.get(1), "/api/" + TOWN + row.get(2), row.get(4), who));
        }
        Identity anybody = Identity.of(TOWN, "public");
        for (String file : List.of("checkpoint", "key", "tile/0/000", "tile/entries/000.p/3")) {
            endpoints.add(new Endpoint("reporting", "GET", "/log/" + TOWN + "/" + file, "", anybody));
        }
        endpoints.add(new Endpoint("policy", "GET", "/schemas/plan.v1.schema.json", "", anybody));
        return endpoints;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FuzzStory.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
