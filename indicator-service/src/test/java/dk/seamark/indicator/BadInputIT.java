package dk.seamark.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.indicator.running.RunningService;
import dk.seamark.indicator.running.RunningService.Person;
import dk.seamark.indicator.running.RunningService.Reply;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each bad request gets a 4xx that names the field and the rule, and changes nothing. */
@Isolated("it counts the rows of the service that the others share")
class BadInputIT {

    private static final Person ARI = Person.staff("ari");
    private static final Person KULTUR = Person.staff("kultur");

    private static String plan = "";
    private static String measurementId = "";

    private final RunningService service = RunningService.shared();
    private long events;
    private long texts;

    @BeforeAll
    static void aPlanWithOneFigure() {
        RunningService service = RunningService.shared();
        plan = service.freshPlan();
        Reply reply =
                service.post(ARI, "/plans/" + plan + EMPLOYMENT + "/measurements", figure("\"period\": \"2023\""));
        assertThat(reply.status()).isEqualTo(201);
        measurementId = reply.json().path("measurementId").asString();
    }

    @BeforeEach
    void count() {
        events = service.count("domain_event_entry");
        texts = service.count("text");
    }

    @AfterEach
    void nothingIsKept() {
        assertThat(service.count("domain_event_entry")).isEqualTo(events);
        assertThat(service.count("text")).isEqualTo(texts);
    }

    private static final String EMPLOYMENT = "/indicators/beskaeftigelsesfrekvens";

    /**
     * A valid figure, with the fields in {@code changed} in place of its own: of two fields with one name, the later
     * counts.
     */
    private static String figure(String changed) {
        StringBuilder json = new StringBuilder("{");
        Map<String, String> good = new java.util.LinkedHashMap<>(Map.of(
                "component", "\"frekvens\"",
                "period", "\"2024\"",
                "value", "61",
                "unit", "\"percent\"",
                "measuredOn", "\"2025-01-15\"",
                "source", "\"Barometeret\""));
        good.forEach((field, value) -> {
            if (!changed.contains("\"" + field + "\":")) {
                json.append('"').append(field).append("\": ").append(value).append(", ");
            }
        });
        return json.append(changed.isEmpty() ? "\"example\": false" : changed)
                .append('}')
                .toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        changed                                        | status | field       | rule
        "component": null                              | 400    | component   | required
        "component": ""                                | 400    | component   | required
        "component": "forloeb"                         | 422    | component   | component-of-indicator
        "series": "nation"                             | 400    | series      | code
        "period": null                                 | 400    | period      | required
        "period": "24"                                 | 400    | period      | period
        "period": "1500"                               | 400    | period      | period
        "period": "2024-H3"                            | 400    | period      | period
        "period": "2024-H1"                            | 422    | period      | period-covered-by-plan
        "period": "2021"                               | 422    | period      | period-covered-by-plan
        "period": "2027"                               | 422    | period      | period-covered-by-plan
        "value": null                                  | 400    | value       | required
        "value": 100.1                                 | 422    | value       | value-at-most
        "value": -1                                    | 422    | value       | value-at-least
        "value": 1e999999999                           | 400    | value       | number.digits
        "value": 1e-999999999                          | 400    | value       | number.digits
        "value": 61.1234567890123456                   | 400    | value       | number-too-long
        "value": 1234567890123456789012345678          | 400    | value       | number-too-long
        "unit": "kroner"                               | 400    | unit        | unit
        "unit": "count"                                | 422    | unit        | unit-of-component
        "measuredOn": "15.1.2025"                      | 400    | measuredOn  | date
        "measuredOn": "2025-02-30"                     | 400    | measuredOn  | date
        "measuredOn": "2023-12-31"                     | 422    | measuredOn  | measured-after-period-began
        "measuredOn": "2199-01-01"                     | 422    | measuredOn  | measured-by-today
        "measuredOn": "+999999999-12-31"               | 422    | measuredOn  | measured-by-today
        "source": " "                                  | 400    | source      | required
        "source": "Nul \\u0000"                        | 400    | source      | text.control
        "source": "Halv \\ud83d"                       | 400    | source      | text.no-character
        "source": "Klokke \\u0007"                     | 400    | source      | text.control
        "source": "Dan\\u202emarks"                    | 400    | source      | text.direction
        "source": "Dan\\u200dmarks"                    | 400    | source      | text.joiner
        "source": "Dan\\nmarks"                        | 400    | source      | line
        "source": "Dan\\u00admarks"                    | 400    | source      | line
        "note": "\\uf0b7 Et punkt fra Word"            | 400    | note        | text.private-use
        "note": "Tak 🤝"                               | 422    | note        | text.no-letter
        "numerator": 61                                | 422    | denominator | counts-in-pairs
        "denominator": 100                             | 422    | numerator   | counts-in-pairs
        "numerator": 0, "denominator": 0               | 422    | denominator | denominator-above-zero
        "numerator": 62, "denominator": 100            | 422    | value       | value-agrees-with-counts
        "numerator": 1e9, "denominator": 100           | 400    | numerator   | number-too-long
        "note": ""                                     | 400    | note        | required
        "status": "preliminary"                        | 400    | status      | code
        "link": {"url": "https://dst.dk"}              | 400    | link.accessedOn | required
        "link": {"accessedOn": "2025-01-15"}           | 400    | link.url    | required
        "link": {"url": "https://dst.dk", "accessedOn": "15.1.2025"} | 400 | link.accessedOn | date
        "link": {"url": "https://dst.dk", "accessedOn": "2199-01-01"} | 422 | link.accessedOn | accessed-by-today
        "link": {"url": "http://dst.dk", "accessedOn": "2025-01-15"} | 422 | link.url | link-https
        "link": {"url": "https://a:b@dst.dk", "accessedOn": "2025-01-15"} | 422 | link.url | link-without-secret
        "link": {"url": "https://d\u0455t.dk", "accessedOn": "2025-01-15"} | 422 | link.url | link-in-ascii
        "link": {"url": "https://dst.dk/\u202emoc", "accessedOn": "2025-01-15"} | 400 | link.url | text.direction
        """, useHeadersInDisplayName = true)
    void aFigureThatCannotBe(String changed, int status, String field, String rule) {
        refused(post(ARI, EMPLOYMENT + "/measurements", figure(changed)), status, field, rule);
        String row = figure(changed).replaceFirst("[{]", "{\"indicator\": \"beskaeftigelsesfrekvens\", ");
        JsonNode table = table("", "{\"keeping\": \"all-or-nothing\", \"rows\": [" + row + "]}")
                .json();
        boolean isRead = table.path("type").asString().endsWith("/rows-refused");
        JsonNode problem = isRead ? table.at("/rows/0/problem") : table;
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        JsonNode violation = problem.at("/violations/0");
        assertThat(violation.path("field").asString()).isEqualTo(isRead ? field : "rows[0]." + field);
        assertThat(violation.path("rule").asString()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        query         | body                                                                     | status | field          | rule
        ``            | {}                                                                       | 400    | keeping        | required
        ``            | {"keeping": null, "rows": null}                                          | 400    | keeping        | required
        ``            | {"keeping": "some", "rows": [{}]}                                        | 400    | keeping        | code
        ``            | {"rows": [{}]}                                                           | 400    | keeping        | required
        ``            | {"keeping": "all-or-nothing"}                                            | 400    | rows           | required
        ``            | {"keeping": "all-or-nothing", "rows": []}                                | 400    | rows           | required
        ``            | {"keeping": "all-or-nothing", "rows": {}}                                | 400    | rows           | field.type
        ``            | {"keeping": "all-or-nothing", "rows": "61"}                              | 400    | rows           | field.type
        ``            | {"keeping": "all-or-nothing", "rows": [null]}                            | 400    | rows[0]        | required
        ``            | {"keeping": "all-or-nothing", "rows": [{}, []]}                          | 400    | rows[1]        | field.type
        ``            | {"keeping": "all-or-nothing", "rows": [{}, 61]}                          | 400    | rows[1]        | field.type
        ``            | {"keeping": "all-or-nothing", "rows": [{}, {"value": "61"}]}             | 400    | rows[1].value  | field.type
        ``            | {"keeping": "all-or-nothing", "rows": [{}, {"value": 1e999999999}]}      | 400    | rows[1].value  | number.digits
        ``            | {"keeping": "all-or-nothing", "rows": [{"colour": "red"}]}               | 400    | rows[0].colour | field.unknown
        ``            | {"keeping": "all-or-nothing", "rows": [{"value": 1, "value": 2}]}        | 400    | value          | field.twice
        ``            | {"keeping": "each-on-its-own", "dryRun": true, "rows": [{}]}             | 400    | dryRun         | field.unknown
        ?dryRun=maybe | {"keeping": "all-or-nothing", "rows": [{}]}                              | 400    | dryRun         | parameter.form
        """, useHeadersInDisplayName = true)
    void aTableThatCannotBe(String query, String body, int status, String field, String rule) {
        refused(table(query, body), status, field, rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "61",
                "null",
                "{\"value\": }",
                "{\"value\": \"enogtres\"}",
                "{\"value\": {}}",
                "{\"value\": NaN}",
                "{\"vaerdi\": 61}",
                "{\"component\": [\"frekvens\"]}",
                "{\"component\": {\"a\": 1}}",
                "{\"example\": \"måske\"}",
                "{} {}"
            })
    void aBodyThatIsNoFigure(String body) {
        Reply reply = post(ARI, EMPLOYMENT + "/measurements", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void everythingThatIsLeftOutIsNamedAtOnce() {
        JsonNode problem = post(ARI, EMPLOYMENT + "/measurements", "{}").json();

        assertThat(problem.path("violations")
                        .valueStream()
                        .map(v -> v.path("field").asString()))
                .containsExactlyInAnyOrder("component", "period", "value", "unit", "measuredOn", "source");
    }

    @Test
    void aProblemIsToldInDanishUnlessEnglishIsAskedFor() {
        String path = "/plans/" + plan + EMPLOYMENT + "/measurements";
        String body = figure("\"value\": 101");
        JsonNode danish = service.post(ARI, path, body).json();
        JsonNode english = service.send(ARI, "POST", path, body, Map.of("Accept-Language", "en"))
                .json();

        assertThat(danish.at("/violations/0/message").asString()).isEqualTo("Må højst være 100 (percent).");
        assertThat(english.at("/violations/0/message").asString()).isEqualTo("Must be at most 100 (percent).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        what                                         | body                                                                     | status | code
        /indicators/ukendt/measurements              | {}                                                                       | 404    | indicator-unknown
        /indicators/hel-fritid/measurements          | {}                                                                       | 403    | other-centre
        /indicators/beskaeftigelsesfrekvens/measurements/ukendt/withdrawal | {"period": "2023", "reason": "typing-error"}       | 404    | measurement-unknown
        /indicators/beskaeftigelsesfrekvens/measurements/ID/withdrawal     | {"period": "2024", "reason": "typing-error"}       | 404    | measurement-unknown
        /indicators/beskaeftigelsesfrekvens/missing  | {"component": "frekvens", "period": "2023", "reason": "late"}            | 409    | figure-stands
        /tracks/ukendt/reports/2024/submission       | {}                                                                       | 404    | track-unknown
        /tracks/kultur-og-fritid/reports/2024/submission | {}                                                                   | 403    | other-centre
        """, useHeadersInDisplayName = true)
    void somethingThatIsNotThere(String what, String body, int status, String code) {
        Reply reply = post(ARI, what.replace("ID", measurementId), body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().path("type").asString()).isEqualTo("/problems/" + code);
        assertThat(reply.json().path("title").asString()).isNotEmpty();
        assertThat(reply.json().path("detail").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        action       | changed                                             | status | field       | rule
        /corrections | "period": "2023", "reason": "typing-error"          | 422    | value       | correction-changes-something
        /corrections | "period": "2023", "value": 62                       | 400    | reason      | required
        /corrections | "period": "2023", "value": 62, "reason": "other"    | 422    | explanation | other-is-explained
        /corrections | "period": "2023", "value": 162, "reason": "typing-error" | 422 | value     | value-at-most
        /withdrawal  | "period": "2023", "reason": "fortrudt"              | 400    | reason      | code
        /withdrawal  | "period": "2023", "reason": "other"                 | 422    | explanation | other-is-explained
        """, useHeadersInDisplayName = true)
    void aChangeThatCannotBe(String action, String changed, int status, String field, String rule) {
        String path = EMPLOYMENT + "/measurements/" + measurementId + action;
        String body = action.equals("/corrections")
                ? figure(changed).replace("\"component\": \"frekvens\", ", "")
                : "{" + changed + "}";
        refused(post(ARI, path, body), status, field, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        body                                                                            | status | field                     | rule
        {}                                                                              | 400    | text                      | required
        {"text": "a", "activities": [null]}                                             | 400    | activities[0].description | required
        {"text": "a", "activities": [{"description": "b", "heldOn": "i går"}]}          | 400    | activities[0].heldOn      | date
        {"text": "a", "activities": [{"description": "b", "attendance": -1}]}           | 400    | activities[0].attendance  | people
        {"text": "a", "activities": [{"description": "b", "attendance": 1.5}]}          | 400    | activities[0].attendance  | people
        {"text": "a", "activities": [{"description": "b", "attendance": 1e999999999}]}  | 400    | activities[0].attendance  | number.digits
        {"text": "a", "activities": []}                                                 | 422    | activities                | activities-asked-for
        {"text": "a", "activities": [{"description": "b"}], "attendance": 3}            | 422    | attendance                | attendance-not-asked-for
        {"text": "a", "activities": [{"description": "b", "heldOn": "2023-01-01"}]}     | 422    | activities[0].heldOn      | activity-within-period
        """, useHeadersInDisplayName = true)
    void aReportThatCannotBe(String body, int status, String field, String rule) {
        refused(post(KULTUR, "/tracks/kultur-og-fritid/reports/2024/submission", body), status, field, rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        recommendations                                              | status | field                         | rule
        [null]                                                       | 400    | recommendations[0].text       | required
        [{"focusArea": "bolig"}]                                     | 400    | recommendations[0].text       | required
        [{"text": "b"}]                                              | 400    | recommendations[0].focusArea  | required
        [{"focusArea": "bolig", "text": " "}]                        | 400    | recommendations[0].text       | required
        [{"focusArea": "bolig", "text": "\\u0007"}]                  | 400    | recommendations[0].text       | text.control
        [{"focusArea": "bolig", "text": "b", "none": true}]          | 400    | recommendations[0].none       | none-without-text
        [{"focusArea": "bolig", "none": false}]                      | 400    | recommendations[0].text       | required
        [{"focusArea": "arbejde", "none": true}]                     | 422    | recommendations[0].focusArea  | focus-area-of-track
        [{"focusArea": "bolig", "none": true}]                       | 422    | recommendations               | recommendations-asked-for
        []                                                           | 422    | recommendations               | recommendations-asked-for
        """, useHeadersInDisplayName = true)
    void aRecommendationThatCannotBe(String recommendations, int status, String field, String rule) {
        String body = "{\"text\": \"a\", \"recommendations\": " + recommendations + "}";
        refused(post(ARI, "/tracks/civilsamfund/reports/2024/submission", body), status, field, rule);
    }

    @Test
    void aReportWithTooManyRecommendationsOrWithAFocusAreaOfTooManyLetters() {
        String many = "{\"focusArea\": \"bolig\", \"none\": true}, ".repeat(50);
        String body = "{\"text\": \"a\", \"recommendations\": [" + many + "{\"focusArea\": \"" + "b".repeat(65)
                + "\", \"none\": true}]}";
        String path = "/tracks/civilsamfund/reports/2024/submission";

        refused(post(ARI, path, body), 400, "recommendations", "recommendations-too-many");
        refused(post(ARI, path, body.replace(many, "")), 400, "recommendations[0].focusArea", "text-too-long");
    }

    @Test
    void aTextThatIsTooLong() {
        String note = "\"note\": \"" + "ø".repeat(20_001) + "\"";
        refused(post(ARI, EMPLOYMENT + "/measurements", figure(note)), 400, "note", "text-too-long");
    }

    @Test
    void aReportWithTooManyActivities() {
        String activities = "{\"description\": \"b\"},".repeat(100) + "{\"description\": \"b\"}";
        refused(
                post(
                        KULTUR,
                        "/tracks/kultur-og-fritid/reports/2024/submission",
                        "{\"text\": \"a\", \"activities\": [" + activities + "]}"),
                400,
                "activities",
                "activities-too-many");
    }

    @Test
    void aReportForAPeriodThatIsNone() {
        String body = "{\"text\": \"a\", \"activities\": [{\"description\": \"b\"}]}";
        refused(post(KULTUR, "/tracks/kultur-og-fritid/reports/nu/submission", body), 400, "period", "period");
        refused(
                post(KULTUR, "/tracks/kultur-og-fritid/reports/2023/submission", body),
                422,
                "period",
                "period-covered-by-plan");
    }

    @Test
    void aBodyThatIsTooLargeOrNoJson() {
        String path = "/plans/" + plan + EMPLOYMENT + "/measurements";
        String huge = figure("\"note\": \"" + "a".repeat(5_000_000) + "\"");

        assertThat(service.post(ARI, path, huge).status()).isIn(400, 413);
        assertThat(service.send(ARI, "POST", path, "value=61", Map.of("Content-Type", "text/plain"))
                        .status())
                .isEqualTo(415);
        assertThat(service.send(ARI, "PATCH", path, "{}", Map.of()).status()).isIn(403, 405);
        assertThat(service.send(ARI, "POST", path, figure(""), Map.of("Idempotency-Key", "to nøgler"))
                        .status())
                .isEqualTo(400);
    }

    private Reply post(Person person, String path, String body) {
        return service.post(person, "/plans/" + plan + path, body);
    }

    /** From somebody new each time, as a person may send only so many tables a minute. */
    private Reply table(String query, String body) {
        Person pasting = new Person(ARI.municipality(), ARI.role(), ARI.centre(), "actor-" + UUID.randomUUID());
        return service.post(pasting, "/plans/" + plan + "/figures" + query, body);
    }

    private static void refused(Reply reply, int status, String field, String rule) {
        assertThat(reply.raw().body()).contains("violations");
        assertThat(reply.status()).isEqualTo(status);
        JsonNode violation = reply.json().at("/violations/0");
        assertThat(violation.path("field").asString()).isEqualTo(field);
        assertThat(violation.path("rule").asString()).isEqualTo(rule);
        assertThat(violation.path("message").asString()).isNotEmpty().doesNotContain("{");
    }
}
