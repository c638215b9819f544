package dk.seamark.bench;

import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** A plan with many slots, so that every measurement of a benchmark is a first one. */
final class BenchPlan {

    static final String MUNICIPALITY = "maaleby";
    static final Identity STAFF = Identity.centreStaff(MUNICIPALITY, "center");
    static final Identity SECRETARIAT = Identity.of(MUNICIPALITY, "secretariat");

    private static final int COMPONENTS = 3;
    private static final int INDICATORS_IN_A_TRACK = 50;

    /** The slots of an indicator for a period: each component's, and the comparator's. */
    private static final int SLOTS = 2 * COMPONENTS;

    private static final int INDICATORS_IN_A_TABLE = 200;

    /** The rows of a table. */
    static final int ROWS_OF_A_TABLE = INDICATORS_IN_A_TABLE * SLOTS;

    /** The plan's only year, so that it has a target for each and none must be acknowledged as missing. */
    static final int YEAR = 2025;

    /** The first period that the plan takes figures for, long before it begins. */
    private static final int FIRST_PERIOD = 1999;

    private static final Identity OWNER = Identity.of(MUNICIPALITY, "plan-owner");

    private final SeamarkClient client;
    private final String planId;
    private final int indicatorCount;
    private final AtomicInteger next = new AtomicInteger();

    BenchPlan(SeamarkClient client, String planId, int indicatorCount) {
        this.client = client;
        this.planId = planId;
        this.indicatorCount = indicatorCount;
    }

    String planId() {
        return planId;
    }

    /** Enters and approves the plan, and waits until indicator-service knows it. */
    void enter() {
        JsonMapper json = JsonMapper.builder().build();
        // The municipality's plans share one policy: adopted for the first of them, and there for the others.
        client.policy(OWNER, "/policies/maalepolitik")
                .putYaml(json.writeValueAsString(policy()))
                .expect(200);
        client.policy(OWNER, "/policies/maalepolitik/adoption")
                .post(decision("2000-01-01"))
                .expect(201, 409);
        client.policy(OWNER, "/plans/" + planId)
                .putYaml(json.writeValueAsString(plan()))
                .expect(200);
        client.policy(OWNER, "/plans/" + planId + "/approval")
                .post(decision("2024-01-01"))
                .expect(201);
        Await.status(
                200,
                Duration.ofSeconds(30),
                () -> client.indicator(SECRETARIAT, "/plans/" + planId).get());
    }

    /** Records a first figure for a slot that no call got before; returns its event's id. */
    String record() {
        int slot = next.getAndIncrement();
        // Consecutive slots lie in different streams, as those of different centres do.
        int indicator = slot % indicatorCount;
        int period = FIRST_PERIOD + slot / indicatorCount % (YEAR - FIRST_PERIOD + 1);
        int rest = slot / indicatorCount / (YEAR - FIRST_PERIOD + 1);
        if (rest >= 2 * COMPONENTS) {
            throw new IllegalStateException("The plan's " + slot + " slots are used up");
        }
        return client.indicator(STAFF, "/plans/" + planId + "/indicators/i" + indicator + "/measurements")
                .post(Map.of(
                        "component",
                        "c" + rest % COMPONENTS,
                        "series",
                        rest < COMPONENTS ? "municipality" : "comparator",
                        "period",
                        Integer.toString(period),
                        "value",
                        61.5,
                        "unit",
                        "percent",
                        "measuredOn",
                        period + "-10-01",
                        "source",
                        "Målebænken"))
                .expect(201)
                .json()
                .path("events")
                .path(0)
                .path("id")
                .asString();
    }

    /**
     * Records first figures in all slots of {@value #INDICATORS_IN_A_TABLE} indicators for a period, in one request.
     *
     * @param person a member of the centre's staff
     */
    void recordTable(Identity person) {
        int table = next.getAndIncrement();
        int tablesOfAPeriod = indicatorCount / INDICATORS_IN_A_TABLE;
        int period = FIRST_PERIOD + table / tablesOfAPeriod;
        if (period > YEAR) {
            throw new IllegalStateException("The plan's " + table + " tables are used up");
        }
        int first = table % tablesOfAPeriod * INDICATORS_IN_A_TABLE;
        StringBuilder json =
                new StringBuilder(ROWS_OF_A_TABLE * 200).append("{\"keeping\":\"all-or-nothing\",\"rows\":[");
        for (int row = 0; row < ROWS_OF_A_TABLE; row++) {
            int slot = row % SLOTS;
            json.append(row == 0 ? "" : ",")
                    .append("{\"indicator\":\"i")
                    .append(first + row / SLOTS)
                    .append("\",\"component\":\"c")
                    .append(slot % COMPONENTS)
                    .append(slot < COMPONENTS ? "\"" : "\",\"series\":\"comparator\"")
                    .append(",\"period\":\"")
                    .append(period)
                    .append("\",\"value\":61.5,\"unit\":\"percent\",\"measuredOn\":\"")
                    .append(period)
                    .append("-10-01\",\"source\":\"Målebænken\"}");
        }
        client.indicator(person, "/plans/" + planId + "/figures")
                .postJson(json.append("]}").toString().getBytes(StandardCharsets.UTF_8))
                .expect(201);
    }

    private static Map<String, Object> decision(String decidedOn) {
        return Map.of("body", "Byrådet", "decidedOn", decidedOn, "caseNumber", "BENCH-1");
    }

    private static Map<String, Object> policy() {
        return Map.of(
                "title", "Målepolitik",
                "firstYear", YEAR,
                "vision", "At kunne måle.",
                "objectives", List.of("At måle."),
                "document", "Målebænken");
    }

    private Map<String, Object> plan() {
        return Map.ofEntries(
                Map.entry("policy", "maalepolitik"),
                Map.entry("title", "Måleplan"),
                Map.entry("firstYear", YEAR),
                Map.entry("lastYear", YEAR),
                Map.entry("figuresFrom", FIRST_PERIOD),
                Map.entry("committee", "Udvalget"),
                Map.entry("secretariat", "center"),
                Map.entry("document", "Målebænken"),
                Map.entry("centres", List.of(Map.of("id", "center", "name", "Center"))),
                Map.entry("notes", List.of()),
                Map.entry("tracks", tracks()));
    }

    private List<Map<String, Object>> tracks() {
        List<Map<String, Object>> indicators = indicators();
        List<Map<String, Object>> tracks = new ArrayList<>();
        for (int from = 0; from < indicators.size(); from += INDICATORS_IN_A_TRACK) {
            int number = tracks.size() + 1;
            tracks.add(Map.of(
                    "id",
                    "spor-" + number,
                    "number",
                    number,
                    "title",
                    "Spor",
                    "centre",
                    "center",
                    "goals",
                    List.of("At måle."),
                    "followUp",
                    List.of("indicator-status", "description"),
                    "followUpFormat",
                    "Tal og ord.",
                    "cadence",
                    "yearly",
                    "indicators",
                    indicators.subList(from, Math.min(from + INDICATORS_IN_A_TRACK, indicators.size()))));
        }
        return tracks;
    }

    private List<Map<String, Object>> indicators() {
        List<Map<String, Object>> components = new ArrayList<>();
        for (int c = 0; c < COMPONENTS; c++) {
            components.add(Map.of(
                    "id",
                    "c" + c,
                    "title",
                    "Andel " + c,
                    "unit",
                    "percent",
                    "decimals",
                    1,
                    "direction",
                    "higher-is-better",
                    "comparator",
                    "Landsgennemsnittet"));
        }
        List<Map<String, Object>> indicators = new ArrayList<>();
        for (int i = 0; i < indicatorCount; i++) {
            indicators.add(Map.of(
                    "id",
                    "i" + i,
                    "number",
                    "1." + (i + 1),
                    "title",
                    "Indikator " + i,
                    "source",
                    "Målebænken",
                    "components",
                    components,
                    "baselineWording",
                    "Intet udgangspunkt",
                    "notes",
                    List.of(),
                    "targets",
                    Map.of(
                            YEAR + 1 + "-01-01",
                            Map.of(
                                    "wording",
                                    "Mindst 60 %",
                                    "rule",
                                    Map.of(
                                            "kind", "at-least",
                                            "component", "c0",
                                            "value", 60)))));
        }
        return indicators;
    }
}
