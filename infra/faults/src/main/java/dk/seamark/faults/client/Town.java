package dk.seamark.faults.client;

import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A municipality whose plan has much to fill in.
 *
 * @param name its key
 */
public record Town(String name) {
    /** All there are; their keys lie in partitions of their own. */
    public static final List<Town> ALL = List.of(new Town("bakkeby"), new Town("fyrby"), new Town("havneby"));

    /** The only period that a pack can be issued for. */
    public static final String YEAR = "2024";

    /** The path of its plan. */
    static final String PLAN = "/plans/plan";

    static final List<String> TRACKS = numbered("spor", 4);
    static final List<String> COMPONENTS = numbered("antal", 3);
    static final List<String> PERIODS =
            IntStream.rangeClosed(2010, 2024).mapToObj(Integer::toString).toList();

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Map<String, String> DECISION =
            Map.of("body", "Udvalget", "decidedOn", "2023-09-25", "caseNumber", "FEJL-1");

    private static final String POLICY = """
            title: Politik
            firstYear: 2010
            vision: At intet går tabt.
            document: Eksempel
            """;

    private static List<String> numbered(String word, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> word + "-" + number)
                .toList();
    }

    /** Who enters plans and revises targets. */
    Identity owner() {
        return Identity.of(name, "plan-owner");
    }

    /** Who delivers figures and texts. */
    Identity staff() {
        return Identity.centreStaff(name, "center");
    }

    /** Who returns texts and issues packs. */
    public Identity secretariat() {
        return Identity.of(name, "secretariat");
    }

    /** Who may look at everything. */
    public Identity auditor() {
        return Identity.of(name, "auditor");
    }

    /** Enters and approves the plan and issues a first pack; all events of it are acknowledged to {@code requests}. */
    public void enter(SeamarkClient client, Requests requests) throws InterruptedException {
        client.policy(owner(), "/policies/politik").putYaml(POLICY).expect(200);
        done(requests, new Request("adopt", "policy", owner(), "/policies/politik/adoption", key -> DECISION));
        client.policy(owner(), PLAN).putYaml(plan()).expect(200);
        done(requests, new Request("approve", "policy", owner(), PLAN + "/approval", key -> DECISION));
        Await.status(200, PATIENCE, () -> client.indicator(secretariat(), PLAN).get());
        Await.status(
                200,
                PATIENCE,
                () -> client.reporting(auditor(), "/years/" + YEAR + "/standing")
                        .get());
        done(
                requests,
                new Request(
                        "issue",
                        "reporting",
                        secretariat(),
                        "/years/" + YEAR + "/packs",
                        key -> Map.of("unapproved", "Den første, før nogen tekst.")));
    }

    private static void done(Requests requests, Request request) throws InterruptedException {
        requests.ask(request).reply().expect(201);
    }

    private static String plan() {
        String tracks =
                IntStream.rangeClosed(1, TRACKS.size()).mapToObj(Town::track).collect(Collectors.joining());
        return """
                policy: politik
                title: Plan
                firstYear: 2024
                lastYear: 2024
                figuresFrom: 2010
                committee: Udvalget
                secretariat: center
                document: Eksempel
                cadence: yearly
                centres:
                  - {id: center, name: Centret}
                tracks:
                """ + tracks;
    }

    private static String track(int number) {
        String components = COMPONENTS.stream()
                .map("{id: %s, title: Antal, unit: count, decimals: 0, direction: higher-is-better}"::formatted)
                .collect(Collectors.joining(", "));
        return """
                  - id: spor-%1$d
                    number: %1$d
                    title: Sporet
                    centre: center
                    followUp: [description]
                    followUpFormat: En status
                    cadence: yearly
                    indicators:
                      - id: maal-%1$d
                        number: "%1$d.1"
                        title: Møder
                        source: Eksempel
                        components: [%2$s]
                        baselineWording: Intet
                        targets:
                          2025-01-01:
                            wording: Mindst 5
                            rule: {kind: at-least, component: antal-1, value: 5}
                """.formatted(number, components);
    }
}
