package dk.seamark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.security.Role;
import dk.seamark.policy.Http.Answer;
import dk.seamark.policy.finding.Finding;
import dk.seamark.policy.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad requests: each row gets its 4xx and a problem, and the store does not change. */
class BadRequestsIT {

    private static final String DECISION = "{\"body\":\"B\",\"decidedOn\":\"2024-01-29\",\"caseNumber\":\"1\"}";

    private static final String HEARING = """
            {"opensOn":"2189-12-01","closesOn":"2190-05-01",
             "decision":{"body":"B","decidedOn":"2023-04-20","caseNumber":"1"}}""";

    /** The plan in the store: valid except for one track's centre. */
    private static final String THERE = SlagelsePlan.yamlWith("centre: sundhed-og-aeldre", "centre: kirken");

    /** Bodies that are too long for a row. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("PLAN", SlagelsePlan.yaml()),
            Map.entry("ORPHAN", SlagelsePlan.yamlWith("policy: integrationspolitik-2023", "policy: none")),
            Map.entry("POLICY", SlagelsePlan.policyYaml()),
            Map.entry("OTHER", SlagelsePlan.policyYaml().replace("title: ", "title: En anden ")),
            Map.entry("DECISION", DECISION),
            Map.entry("HEARING", HEARING),
            Map.entry("SUCCESSION", "{\"successor\":\"heard\",\"since\":\"2024-02-01\"}"),
            Map.entry("REASON", "{\"reason\":\"R\"}"),
            Map.entry("LARGE", "title: " + "x".repeat(300_000)),
            Map.entry("HUGE", "title: " + "x".repeat(3_000_000)),
            Map.entry("DEEP", "[".repeat(100_000)),
            Map.entry("BOMB", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n"),
            Map.entry("TWO", "a: 1\n---\nb: 2\n"),
            Map.entry("REVISION", """
                    {"wording":"W","rule":{"kind":"at-least","component":"forloeb","value":1},"reason":"R",
                     "decision":{"body":"B","decidedOn":"2024-01-29","caseNumber":"1"}}"""),
            Map.entry("READING", """
                    {"answer":{"kind":"reading","component":"frekvens","reading":"percent"},"reason":"R",
                     "decision":{"body":"B","decidedOn":"2024-01-29","caseNumber":"1"}}"""));

    private static final String TABLE = """
            method | path                                        | who         | type             | body      | answer
            PUT    | /api/slagelse/plans/p                       | nobody      | application/yaml | PLAN      | 401
            PUT    | /api/slagelse/plans/p                       | centre-staff | application/yaml | PLAN     | 403
            PUT    | /api/slagelse/plans/p                       | secretariat | application/yaml | PLAN      | 403
            PUT    | /api/slagelse/plans/p                       | auditor     | application/yaml | PLAN      | 403
            PUT    | /api/slagelse/plans/p                       | public      | application/yaml | PLAN      | 403
            PUT    | /api/skanderborg/plans/p                    | plan-owner  | application/yaml | PLAN      | 403
            GET    | /api/slagelse/plans                         | public      | application/json |           | 403
            PUT    | /api/slagelse/plans/P%20Q                   | plan-owner  | application/yaml | PLAN      | 400 malformed
            PUT    | /api/slagelse/plans/p?dryRun=maybe          | plan-owner  | application/yaml | PLAN      | 400
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/xml  | PLAN      | 415
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/yaml |           | 400
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/yaml | LARGE     | 413
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/yaml | HUGE      | 413
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/yaml | DEEP      | 400 malformed
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/yaml | BOMB      | 400 malformed
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/yaml | TWO       | 400 malformed
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/yaml | {}        | 400 malformed
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/yaml | []        | 400 malformed
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/json | {"a":     | 400 malformed
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/json | 1e999999  | 400 malformed
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/json | null      | 400 malformed
            PUT    | /api/slagelse/policies/p                    | auditor     | application/yaml | POLICY    | 403
            PUT    | /api/slagelse/policies/p                    | plan-owner  | application/yaml | title: T  | 400 malformed
            PUT    | /api/slagelse/policies/p                    | plan-owner  | application/yaml | {"title":"T","firstYear":2023,"vision":"V","document":"D","objectives":"O"} | 400 malformed
            PUT    | /api/slagelse/policies/p                    | plan-owner  | application/yaml | {"title":"T","firstYear":2023,"lastYear":2022,"vision":"V","document":"D"} | 422 invalid
            PUT    | /api/slagelse/policies/P%20Q                | plan-owner  | application/yaml | POLICY    | 400 malformed
            PUT    | /api/slagelse/policies/heard                | plan-owner  | application/yaml | OTHER     | 409 policy-in-hearing
            PUT    | /api/slagelse/policies/adopted              | plan-owner  | application/yaml | OTHER     | 409 policy-adopted
            POST   | /api/slagelse/policies/adopted/hearing      | nobody      | application/json | HEARING   | 401
            POST   | /api/slagelse/policies/adopted/hearing      | secretariat | application/json | HEARING   | 403
            POST   | /api/slagelse/policies/adopted/hearing      | plan-owner  | application/json | HEARING   | 409 policy-adopted
            POST   | /api/slagelse/policies/heard/hearing        | plan-owner  | application/json | HEARING   | 409 hearing-opened-already
            POST   | /api/slagelse/policies/none/hearing         | plan-owner  | application/json | HEARING   | 404 policy-unknown
            POST   | /api/slagelse/policies/integrationspolitik-2023/hearing | plan-owner | application/json | {"opensOn":"2023-05-01"} | 400 malformed
            POST   | /api/slagelse/policies/integrationspolitik-2023/hearing | plan-owner | application/json | {"opensOn":"2023-05-02","closesOn":"2023-05-01","decision":{"body":"B","decidedOn":"2023-04-20","caseNumber":"1"}} | 422 invalid
            POST   | /api/slagelse/policies/integrationspolitik-2023/hearing | plan-owner | text/plain | HEARING | 415
            POST   | /api/slagelse/policies/adopted/adoption     | auditor     | application/json | DECISION  | 403
            POST   | /api/slagelse/policies/adopted/adoption     | plan-owner  | application/json | DECISION  | 409 policy-adopted-already
            POST   | /api/slagelse/policies/heard/adoption       | plan-owner  | application/json | DECISION  | 409 policy-in-hearing
            POST   | /api/slagelse/policies/none/adoption        | plan-owner  | application/json | DECISION  | 404 policy-unknown
            POST   | /api/slagelse/policies/none/adoption        | plan-owner  | application/json | []        | 400 malformed
            POST   | /api/slagelse/policies/integrationspolitik-2023/adoption | plan-owner | application/json | {"body":"B","decidedOn":"2199-01-01","caseNumber":"1"} | 422 invalid
            POST   | /api/slagelse/policies/adopted/succession   | centre-staff | application/json | SUCCESSION | 403
            POST   | /api/slagelse/policies/heard/succession     | plan-owner  | application/json | SUCCESSION | 409 policy-not-adopted
            POST   | /api/slagelse/policies/none/succession      | plan-owner  | application/json | SUCCESSION | 404 policy-unknown
            POST   | /api/slagelse/policies/adopted/succession   | plan-owner  | application/json | SUCCESSION | 422 invalid
            POST   | /api/slagelse/policies/adopted/succession   | plan-owner  | application/json | {"successor":"Ad Opted","since":"2024-01-01"} | 400 malformed
            GET    | /api/slagelse/policies/adopted/versions/1   | public      | application/json |           | 403
            GET    | /api/skanderborg/policies/adopted/versions/1 | auditor    | application/json |           | 403
            GET    | /api/slagelse/policies/none/versions/1      | auditor     | application/json |           | 404 policy-unknown
            GET    | /api/slagelse/policies/adopted/versions/0   | auditor     | application/json |           | 404 policy-version-unknown
            GET    | /api/slagelse/policies/adopted/versions/2   | auditor     | application/json |           | 404 policy-version-unknown
            GET    | /api/slagelse/policies/adopted/versions/one | auditor     | application/json |           | 404 policy-version-unknown
            GET    | /api/slagelse/policies/adopted/versions/99999999999 | auditor | application/json |       | 404 policy-version-unknown
            POST   | /api/slagelse/plans/there/findings/WARNING/acknowledgement | nobody | application/json | REASON | 401
            POST   | /api/slagelse/plans/there/findings/WARNING/acknowledgement | secretariat | application/json | REASON | 403
            POST   | /api/slagelse/plans/there/findings/WARNING/acknowledgement | plan-owner | application/json | {} | 400 malformed
            POST   | /api/slagelse/plans/there/findings/WARNING/acknowledgement | plan-owner | application/json | {"reason":" "} | 400 malformed
            POST   | /api/slagelse/plans/there/findings/none/acknowledgement | plan-owner | application/json | REASON | 404 finding-unknown
            POST   | /api/slagelse/plans/there/findings/BLOCKING/acknowledgement | plan-owner | application/json | REASON | 409 finding-not-acknowledgeable
            POST   | /api/slagelse/plans/none/findings/WARNING/acknowledgement | plan-owner | application/json | REASON | 404 plan-unknown
            POST   | /api/slagelse/plans/there/approval          | plan-owner  | application/json | DECISION  | 409 policy-not-adopted
            PUT    | /api/slagelse/plans/p                       | plan-owner  | application/yaml | ORPHAN    | 422 invalid
            POST   | /api/slagelse/plans/p/approval              | plan-owner  | application/json | DECISION  | 404 plan-unknown
            POST   | /api/slagelse/plans/p/approval              | secretariat | application/json | DECISION  | 403
            POST   | /api/slagelse/plans/there/approval          | plan-owner  | application/json | {}        | 400 malformed
            POST   | /api/slagelse/plans/there/approval          | plan-owner  | application/json | {"body":"B","decidedOn":"2199-01-01","caseNumber":"1"} | 422 invalid
            POST   | /api/slagelse/plans/there/approval          | plan-owner  | application/json | {"body":"B","decidedOn":"in May","caseNumber":"1"} | 400 malformed
            POST   | /api/slagelse/plans/there/approval          | plan-owner  | text/plain       | DECISION  | 415
            DELETE | /api/slagelse/plans/there                   | plan-owner  | application/json |           | 405 method-not-allowed
            POST   | /api/slagelse/plans/there/indicators/beskaeftigelsesfrekvens/readings | secretariat | application/json | READING | 403
            POST   | /api/slagelse/plans/there/indicators/beskaeftigelsesfrekvens/readings | plan-owner | application/json | READING | 409 plan-not-approved
            POST   | /api/slagelse/plans/p/indicators/beskaeftigelsesfrekvens/readings | plan-owner | application/json | READING | 404 plan-unknown
            POST   | /api/slagelse/plans/there/indicators/beskaeftigelsesfrekvens/readings | plan-owner | application/json | {"answer":{"kind":"mood"}} | 400 malformed
            POST   | /api/slagelse/plans/there/indicators/boern-i-hel-fritid/targets/2025-01-01/revisions | plan-owner | application/json | REVISION | 409 plan-not-approved
            POST   | /api/slagelse/plans/there/indicators/boern-i-hel-fritid/targets/2031-01-01/revisions | plan-owner | application/json | REVISION | 404 target-date-unknown
            POST   | /api/slagelse/plans/there/indicators/boern-i-hel-fritid/targets/soon/revisions | plan-owner | application/json | REVISION | 404 target-date-unknown
            POST   | /api/slagelse/plans/there/indicators/none/targets/2025-01-01/revisions | plan-owner | application/json | REVISION | 404 indicator-unknown
            POST   | /api/slagelse/plans/there/indicators/none/targets/2025-01-01/revisions | plan-owner | application/json | {"reason":""} | 400 malformed
            GET    | /api/slagelse/plans/none                    | auditor     | application/json |           | 404 plan-unknown
            GET    | /api/slagelse/policies/none                 | auditor     | application/json |           | 404 policy-unknown
            GET    | /schemas/none                               | nobody      | application/json |           | 404 schema-unknown
            """;

    private static RunningPolicyService service;

    @BeforeAll
    static void start() {
        service = RunningPolicyService.start();
        Http owner = service.as(Role.PLAN_OWNER);
        for (String policy : List.of("integrationspolitik-2023", "heard", "adopted")) {
            entered(owner.putYaml("/api/slagelse/policies/" + policy, SlagelsePlan.policyYaml()));
        }
        entered(owner.postJson("/api/slagelse/policies/heard/hearing", HEARING));
        entered(owner.postJson("/api/slagelse/policies/adopted/adoption", DECISION));
        entered(owner.putYaml("/api/slagelse/plans/there", THERE));
    }

    private static void entered(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest(name = "{0} {1} by {2}: {5}")
    @MethodSource("rows")
    void isRefused(String method, String path, String who, String type, String body, String answer) {
        long before = service.events();

        Answer given = caller(who)
                .send(method, found(path), type, BODIES.getOrDefault(body, body).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.contains(" ") ? given.problem() : Integer.toString(given.status()))
                .as(given.body())
                .isEqualTo(answer);
        assertThat(given.contentType()).startsWith("application/problem+json");
        assertThat(service.events()).isEqualTo(before);
    }

    @Test
    void aProblemNamesFieldAndRuleInTheReadersLanguage() {
        String yaml = SlagelsePlan.yamlWith("component: forloeb, value: 120", "component: boern, value: 120");
        Http owner = service.as(Role.PLAN_OWNER);

        Answer danish = owner.putYaml("/api/slagelse/plans/there", yaml);
        Answer english = owner.with("Accept-Language", "en").putYaml("/api/slagelse/plans/there", yaml);

        assertThat(danish.status()).isEqualTo(422);
        assertThat(danish.json().at("/violations/0/field").asString())
                .isEqualTo("tracks[3].indicators[0].targets[\"2025-01-01\"].rule.component");
        assertThat(danish.json().at("/violations/0/rule").asString()).isEqualTo("component-unknown");
        assertThat(danish.json().at("/violations/0/message").asString())
                .isEqualTo("Indikatoren har ingen delindikator \"boern\".");
        assertThat(english.json().at("/violations/0/message").asString())
                .isEqualTo("The indicator has no component \"boern\".");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        Answer answer = service.as(Role.PLAN_OWNER)
                .send("PUT", "/api/slagelse/plans/p", "application/yaml", new byte[] {'a', ':', ' ', (byte) 0xE6});

        assertThat(answer.problem()).isEqualTo("400 malformed");
        assertThat(answer.json().at("/violations/0/rule").asString()).isEqualTo("yaml.not-utf-8");
    }

    static Stream<Object[]> rows() {
        return TABLE.lines()
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray());
    }

    /** The path with the ids of findings that the plan has. */
    private static String found(String path) {
        String named = path;
        for (Finding finding : Findings.of(SlagelsePlan.read(THERE).content(SlagelsePlan.ADDRESS))) {
            named = named.replace(finding.severity().name(), finding.id());
        }
        return named;
    }

    private static Http caller(String who) {
        return who.equals("nobody")
                ? service.asNobody()
                : service.as(Arrays.stream(Role.values())
                        .filter(role -> role.code().equals(who))
                        .findFirst()
                        .orElseThrow());
    }
}
