package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.acceptance.RightsTable.Mark;
import dk.seamark.acceptance.RightsTable.Row;
import dk.seamark.stack.Stack;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.demo.Story;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every row of docs/rights.md, asked in the name of everybody: whoever may gets an answer, and whoever may not hears no
 * more than that. It happens in a municipality of its own, as those who may do it.
 */
@ExtendWith(RunningStack.class)
final class RightsStory {

    private static final String TOWN = "koege";
    private static final String NEIGHBOUR = "skanderborg";

    /** Requests for the rows that need no token and have variables; the others' are in endpoints.txt. */
    private static final Map<String, String> OPEN = Map.of(
            "/schemas/{file}",
            "/schemas/plan.v1.schema.json",
            "/openapi/{file}",
            "/openapi/common.yaml",
            "/problems/{code}",
            "/problems/invalid",
            "/schema/{file}",
            "/schema/text.erased.v1.schema.json",
            "/log/{municipality}/checkpoint",
            "/log/" + TOWN + "/checkpoint",
            "/log/{municipality}/key",
            "/log/" + TOWN + "/key",
            "/log/{municipality}/tile/{level:[0-7]}/{*path}",
            "/log/" + TOWN + "/tile/0/000.p/1",
            "/log/{municipality}/tile/entries/{*path}",
            "/log/" + TOWN + "/tile/entries/000.p/1");

    private final Map<Identity, String> tokens = new HashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A request that a row is tried with; {@code centre} answers for what it is about. */
    private record Example(Row row, String path, String centre, String body) {}

    /** Somebody who asks; {@code who} is null without a token. */
    private record Asker(@Nullable Identity who) {

        int expected(Example example) {
            String role = who == null ? "public" : who.role();
            Mark mark = Objects.requireNonNull(example.row().marks().get(role));
            if (who != null && who.role().equals("centre-staff") && who.centre() == null) {
                return 401;
            }
            if (mark == Mark.OPEN) {
                return 200;
            }
            if (who == null) {
                return 401;
            }
            if (!who.municipality().equals(TOWN)) {
                return 403;
            }
            return switch (mark) {
                case OPEN, YES, ANY, PART -> 200;
                case OWN -> example.centre().equals(who.centre()) ? 200 : 403;
                case NO -> 403;
            };
        }
    }

    @Test
    void whoeverMayIsAnsweredAndNobodyElse(Stack stack, SeamarkClient client) throws IOException, InterruptedException {
        tell(client);
        List<String> wrong = new ArrayList<>();
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Example example : examples()) {
            for (Asker asker : askers(example.centre())) {
                HttpResponse<String> answer = send(stack, example, asker);
                int expected = asker.expected(example);
                counts.merge(expected, 1, Integer::sum);
                BrowserHeaders.missing(name -> answer.headers().firstValue(name).orElse("")).stream()
                        .map(missing -> "%s %s by %s: %s"
                                .formatted(example.row().method(), example.path(), asker.who(), missing))
                        .forEach(wrong::add);
                if (!isAs(expected, answer.statusCode(), example)) {
                    wrong.add("%s %s by %s: %d, expected %d %s"
                            .formatted(
                                    example.row().method(),
                                    example.path(),
                                    asker.who(),
                                    answer.statusCode(),
                                    expected,
                                    answer.body().lines().findFirst().orElse("")));
                }
            }
        }
        System.out.println("Rights: " + counts + " requests by what is expected, 200 for whoever may");
        assertThat(wrong).as("of %s", counts).isEmpty();
    }

    /**
     * Whoever may read gets what there is. A command may be told that it is not the time for it, and nothing has the
     * id of zeros.
     */
    private static boolean isAs(int expected, int status, Example example) {
        boolean isThere = example.row().method().equals("GET")
                && !example.path().contains("/00000000-")
                && !example.path().endsWith("/draft");
        return expected == 200 && !isThere
                ? status < 500 && status != 401 && status != 403 && status != 405 && status != 406 && status != 415
                : status == expected;
    }

    private static void tell(SeamarkClient client) {
        Story story = new Story(client, DemoPlan.slagelse().in(TOWN, "integration-2024-2027"), line -> {});
        story.enterPolicy();
        story.enterAndApprovePlan();
        story.recordFigures();
        story.handInReports();
        story.awaitJournal();
        client.reporting(Identity.of(TOWN, "secretariat"), "/years/2024/packs")
                .post(Map.of("plan", "integration-2024-2027"))
                .expect(201);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> client.reporting(Identity.of(TOWN, "auditor"), "/packs/integration-2024-2027/2024/1/check")
                                .get()
                                .status()
                        == 200);
    }

    /** Of each row of the table at least one. */
    private static List<Example> examples() throws IOException {
        List<List<String>> requests = Table.rows(resource("endpoints.txt"));
        List<Example> examples = RightsTable.rows().stream()
                .flatMap(row -> examples(row, requests))
                .toList();
        assertThat(examples.stream().map(Example::row).distinct())
                .as("rows that a request is known for")
                .containsExactlyElementsOf(RightsTable.rows());
        return examples;
    }

    private static Stream<Example> examples(Row row, List<List<String>> requests) {
        String address = row.address();
        Optional<String> asked = address.contains("{") ? Optional.ofNullable(OPEN.get(address)) : Optional.of(address);
        Stream<Example> open = asked.stream().map(path -> new Example(row, path, "kultur-og-fritid", ""));
        return Stream.concat(
                open,
                requests.stream()
                        .filter(request -> request.get(0).equals(row.service())
                                && request.get(1).equals(row.method())
                                && mostSpecific(row, "/api/" + TOWN + withoutQuery(request.get(2))))
                        .map(request -> new Example(
                                row, "/api/" + TOWN + request.get(2), centre(request.get(3)), request.get(4))));
    }

    /** Of the rows that fit a path the one with the longest text beside its variables. */
    private static boolean mostSpecific(Row row, String path) {
        return row.fits(path)
                && RightsTable.rows().stream()
                        .filter(other -> other.service().equals(row.service())
                                && other.method().equals(row.method())
                                && other.fits(path))
                        .allMatch(other -> literal(other) <= literal(row));
    }

    private static String withoutQuery(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private static int literal(Row row) {
        return row.address().replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "").length();
    }

    private static String centre(String who) {
        int slash = who.indexOf('/');
        return slash < 0 ? "kultur-og-fritid" : who.substring(slash + 1);
    }

    /** Those who may nothing come first, so that what they ask for is still there. */
    private static List<Asker> askers(String centre) {
        String other = centre.equals("ari") ? "kultur-og-fritid" : "ari";
        List<Asker> askers = new ArrayList<>();
        askers.add(new Asker(null));
        for (String municipality : List.of(NEIGHBOUR, TOWN)) {
            askers.add(new Asker(new Identity(municipality, "centre-staff", null, null)));
            askers.add(new Asker(Identity.centreStaff(municipality, "findes-ikke")));
            askers.add(new Asker(Identity.centreStaff(municipality, other)));
            for (String role : List.of("public", "plan-owner", "secretariat", "auditor")) {
                askers.add(new Asker(Identity.of(municipality, role)));
            }
            askers.add(new Asker(Identity.centreStaff(municipality, centre)));
        }
        return askers;
    }

    private HttpResponse<String> send(Stack stack, Example example, Asker asker)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        stack.uri(example.row().service()).resolve(example.path()))
                .method(
                        example.row().method(),
                        example.body().isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(example.body(), StandardCharsets.UTF_8));
        // Nobody is kept from an answer by a language or an encoding that there is not.
        request.header("Accept-Language", "xx, *;q=0").header("Accept-Encoding", "identity;q=0, *;q=0");
        if (!example.body().isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (asker.who() != null) {
            request.header("Authorization", "Bearer " + tokens.computeIfAbsent(asker.who(), stack::token));
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = RightsStory.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
