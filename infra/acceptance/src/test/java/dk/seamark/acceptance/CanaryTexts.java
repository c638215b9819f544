package dk.seamark.acceptance;

import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Writes a text with a mark wherever a person can write one. Each request has an Idempotency-Key. */
final class CanaryTexts {

    static final String MUNICIPALITY = "kanarieby";
    static final String PLAN = "/plans/plan";
    static final Identity SECRETARIAT = Identity.of(MUNICIPALITY, "secretariat");
    static final Identity OTHER_SECRETARIAT = SECRETARIAT.person("anden");
    static final Identity AUDITOR = Identity.of(MUNICIPALITY, "auditor");
    static final Identity STAFF = Identity.centreStaff(MUNICIPALITY, "center");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Identity OWNER = Identity.of(MUNICIPALITY, "plan-owner");
    private static final Map<String, String> DECISION =
            Map.of("body", "Byrådet", "decidedOn", "2023-09-25", "caseNumber", "KANARIE-1");

    private static final String TRACK = """
              - id: spor-%1$d
                number: %1$d
                title: Spor %1$d
                centre: center
                serves: [moedes]
                followUp: [description, activities, recommendations]
                followUpFormat: En status
                cadence: yearly
            """;

    private static final String INDICATORS = """
                indicators:
                  - id: moeder
                    number: "1.1"
                    title: Møder
                    source: Eksempel
                    components: [%s]
                    baselineWording: Intet
                    targets:
                      2025-01-01:
                        wording: Mindst 5
                        rule: {kind: at-least, component: antal-0, value: 5}
                  - id: andel
                    number: "1.2"
                    title: Andel
                    source: Eksempel
                    components:
                      - id: andel
                        title: Andel
                        unit: percent
                        decimals: 0
                        direction: higher-is-better
                        comparator: Landsgennemsnittet
                    baselineWording: Intet
                    targets:
                      2025-01-01:
                        wording: Højst 5 %% lavere
                        rule: {kind: not-below-comparator, component: andel, tolerance: 5}
            """;

    private final SeamarkClient client;
    private final Canaries canaries;
    private final Map<Integer, String> measurements = new HashMap<>();
    private final Map<Service, String> last = new EnumMap<>(Service.class);
    private int keys;

    /** A service that keeps texts. */
    enum Service {
        POLICY,
        INDICATOR;

        /** A request to it. */
        SeamarkClient.Call at(SeamarkClient client, Identity person, String path) {
            return this == POLICY ? client.policy(person, path) : client.indicator(person, path);
        }
    }

    CanaryTexts(SeamarkClient client, Canaries canaries) {
        this.client = client;
        this.canaries = canaries;
    }

    /** Writes until there are so many texts. */
    void write(int count) {
        plan();
        reports();
        figures();
        erasures();
        for (int number = 0; canaries.marks().size() < count; number++) {
            record(number, 2025, canaries.text("note"));
        }
    }

    private void plan() {
        client.policy(OWNER, "/policies/politik").putYaml(ProofStory.TEXT).expect(200);
        client.policy(OWNER, "/policies/politik/adoption").post(DECISION).expect(201);
        JsonNode entered =
                client.policy(OWNER, PLAN).putYaml(document()).expect(200).json();
        for (JsonNode finding : entered.path("findings")) {
            if (!finding.path("severity").asString().equals("blocking")) {
                policy(
                        "/findings/" + finding.path("id").asString() + "/acknowledgement",
                        Map.of("reason", canaries.text("acknowledgement")));
            }
        }
        policy("/approval", DECISION);
        for (int least = 6; least < 12; least++) {
            policy(
                    "/indicators/moeder/targets/2025-01-01/revisions",
                    Map.of(
                            "wording",
                            "Mindst " + least,
                            "rule",
                            Map.of("kind", "at-least", "component", "antal-0", "value", least),
                            "reason",
                            canaries.text("revision"),
                            "decision",
                            DECISION));
        }
        policy(
                "/indicators/andel/readings",
                Map.of(
                        "answer",
                        Map.of("kind", "reading", "component", "andel", "reading", "percentage-points"),
                        "reason",
                        canaries.text("reading"),
                        "decision",
                        DECISION));
        Await.status(200, PATIENCE, () -> client.indicator(STAFF, PLAN).get());
    }

    private static String document() {
        String components = IntStream.range(0, 20)
                .mapToObj(("{id: antal-%1$d, title: Antal %1$d, unit: count, decimals: 0,"
                        + " direction: higher-is-better}")::formatted)
                .collect(Collectors.joining(", "));
        return """
                policy: politik
                title: Plan
                firstYear: 2024
                lastYear: 2025
                committee: Udvalget
                secretariat: center
                document: Eksempel
                centres:
                  - {id: center, name: Centret}
                tracks:
                """ + TRACK.formatted(1) + INDICATORS.formatted(components)
                + IntStream.rangeClosed(2, 6).mapToObj(TRACK::formatted).collect(Collectors.joining());
    }

    /** Approved, returned, withdrawn, and handed in beside a draft with the same words. */
    private void reports() {
        String first = report(1, 2024);
        submit(first, body());
        returned(first);
        for (int track = 1; track <= 6; track++) {
            String report = report(track, 2024);
            submit(report, body());
            indicator(SECRETARIAT, report + "/approval", Map.of("submission", track == 1 ? 2 : 1));
        }
        for (int track = 1; track <= 4; track++) {
            String report = report(track, 2025);
            submit(report, body());
            if (track <= 2) {
                returned(report);
            } else {
                indicator(STAFF, report + "/withdrawal", Map.of("reason", canaries.text("report withdrawal")));
            }
        }
        Map<String, ?> kept = body();
        String draft = report(6, 2025) + "/draft";
        client.indicator(STAFF, PLAN + draft).put(kept).expect(200);
        client.indicator(STAFF, PLAN + draft)
                .put(Map.of("text", "Begyndt forfra."))
                .expect(200);
        client.indicator(STAFF, PLAN + draft).put(kept).expect(200);
        submit(report(6, 2025), kept);
    }

    private void returned(String report) {
        indicator(SECRETARIAT, report + "/return", Map.of("submission", 1, "reason", canaries.text("return")));
    }

    private Map<String, ?> body() {
        return Map.of(
                "text",
                canaries.page("report"),
                "activities",
                List.of(Map.of("description", canaries.text("activity"))),
                "recommendations",
                List.of(Map.of("focusArea", "arbejde", "text", canaries.text("recommendation"))));
    }

    private void submit(String report, Map<String, ?> body) {
        indicator(STAFF, report + "/submission", body);
    }

    private static String report(int track, int year) {
        return "/tracks/spor-" + track + "/reports/" + year;
    }

    private void figures() {
        for (int number = 0; number < 10; number++) {
            record(number, 2024, canaries.text("note"));
        }
        for (int number = 0; number < 10; number++) {
            String measurement = "/indicators/moeder/measurements/" + measurements.get(number);
            if (number < 6) {
                Map<String, Object> figure = figure(2024, number + 1);
                figure.put("reason", "other");
                figure.put("explanation", canaries.text("correction"));
                indicator(STAFF, measurement + "/corrections", figure);
            } else {
                indicator(
                        STAFF,
                        measurement + "/withdrawal",
                        Map.of("period", "2024", "reason", "other", "explanation", canaries.text("withdrawal")));
            }
        }
        for (int number = 10; number < 15; number++) {
            indicator(
                    STAFF,
                    "/indicators/moeder/missing",
                    Map.of(
                            "component",
                            "antal-" + number,
                            "period",
                            "2024",
                            "reason",
                            "late",
                            "explanation",
                            canaries.text("missing figure")));
        }
    }

    private void record(int number, int year, String note) {
        Map<String, Object> figure = figure(year, number);
        figure.put("component", "antal-" + number);
        figure.put("note", note);
        String id = indicator(STAFF, "/indicators/moeder/measurements", figure)
                .json()
                .path("measurementId")
                .asString();
        measurements.put(number, id);
    }

    private static Map<String, Object> figure(int year, int value) {
        return new HashMap<>(Map.of(
                "period",
                Integer.toString(year),
                "value",
                value,
                "unit",
                "count",
                "measuredOn",
                year + "-06-30",
                "source",
                "Eksempel"));
    }

    /** Why somebody wants a text erased, and why another one does not, are texts as well. */
    private void erasures() {
        texts().forEach((service, ids) -> {
            for (String id : ids.subList(0, 3)) {
                ask(service, id, canaries.text("erasure")).expect(201);
            }
            for (String id : ids.subList(0, 2)) {
                note(service.at(client, OTHER_SECRETARIAT, erasure(id) + "/refusal")
                        .post(Map.of("reason", canaries.text("refusal")))
                        .expect(201));
            }
        });
    }

    /** Two people erase a text, for which one of them may have asked already. */
    void erase(Service service, String textId) {
        ask(service, textId, "Den nævner en borger.").expect(201, 409);
        note(service.at(client, OTHER_SECRETARIAT, erasure(textId) + "/approval")
                .post(Map.of("legalBasis", "unlawful-processing"))
                .expect(201));
    }

    private Reply ask(Service service, String textId, String reason) {
        Reply reply = service.at(client, SECRETARIAT, erasure(textId))
                .once(key())
                .post(Map.of("legalBasis", "unlawful-processing", "reason", reason));
        return note(reply);
    }

    private static String erasure(String textId) {
        return "/texts/" + textId + "/erasure";
    }

    /** The ids of all texts so far, by the service that has them, as the journal tells them. */
    Map<Service, List<String>> texts() {
        awaitJournal();
        Map<Service, Set<String>> ids = new EnumMap<>(Service.class);
        for (String next = "0"; !next.isEmpty(); ) {
            JsonNode page = client.reporting(AUDITOR, "/history?limit=100&after=" + next)
                    .get()
                    .expect(200)
                    .json();
            for (JsonNode event : page.path("events")) {
                boolean policy = event.path("source").asString().contains("policy");
                ids.computeIfAbsent(policy ? Service.POLICY : Service.INDICATOR, key -> new LinkedHashSet<>())
                        .addAll(event.findValuesAsString("textId"));
            }
            next = page.path("next").asString("");
        }
        return ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, all -> List.copyOf(all.getValue())));
    }

    /** Waits until reporting-service knows all that was acknowledged. */
    void awaitJournal() {
        last.values()
                .forEach(event -> client.reporting(AUDITOR, "/ledger/events/" + event + "?waitMillis=30000")
                        .get()
                        .expect(200));
    }

    private void policy(String path, Map<String, ?> body) {
        post(Service.POLICY, OWNER, path, body);
    }

    private Reply indicator(Identity person, String path, Map<String, ?> body) {
        return post(Service.INDICATOR, person, path, body);
    }

    private Reply post(Service service, Identity person, String path, Map<String, ?> body) {
        return note(
                service.at(client, person, PLAN + path).once(key()).post(body).expect(201));
    }

    private Reply note(Reply reply) {
        if (reply.status() == 201) {
            boolean policy =
                    reply.request().contains(client.endpoints().policy().toString());
            last.put(
                    policy ? Service.POLICY : Service.INDICATOR,
                    reply.json().at("/events/0/id").asString());
        }
        return reply;
    }

    private String key() {
        return "kanarie-" + keys++;
    }
}
