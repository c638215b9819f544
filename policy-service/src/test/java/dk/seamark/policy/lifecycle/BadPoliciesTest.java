package dk.seamark.policy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.document.Schemas;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A policy with one piece replaced by a bad one: each row is the piece, its replacement, and the response. */
class BadPoliciesTest {

    private static final Documents DOCUMENTS = new Documents(new Schemas());

    private static final String POLICY = """
            title: Integrationspolitik
            firstYear: 2019
            lastYear: 2022
            vision: Flere hører til.
            objectives: [Samskabelse, Tilgængelighed]
            targetGroups:
              - {id: nyankomne, title: Nyankomne}
              - {id: unge, title: Unge, description: Fra 15 til 25 år}
            strategyTracks:
              - {id: arbejde, title: Arbejde først, text: Arbejdet kommer først.}
              - {id: sprog, title: Sprog, text: Sproget læres undervejs.}
            focusAreas:
              - id: beskaeftigelse
                title: Beskæftigelse
                strategyTracks: [arbejde, sprog]
                goals:
                  - {id: i-job, number: "1", text: Flere i job, targetGroups: [nyankomne], areas: [work]}
                  - {id: loen, number: "2", text: Flere får løn, targetGroups: [nyankomne, unge]}
              - id: fritid
                title: Fritid
                goals:
                  - {id: forening, number: "3", text: Flere i foreninger, areas: [citizenship, equal-treatment]}
            document: Politikken
            """;

    private static final String TABLE = """
            piece                     | instead                      | field                                  | rule
            title: Integrationspolitik | titel: Integrationspolitik  | title                                  | schema.required
            firstYear: 2019           | firstYear: "2019"            | firstYear                              | schema.integer
            firstYear: 2019           | firstYear: 1989              | firstYear                              | schema.minimum
            lastYear: 2022            | lastYear: 2018               | lastYear                               | policy-years-backwards
            lastYear: 2022            | lastYear: 2200               | lastYear                               | schema.maximum
            vision: Flere hører til.  | vision: ""                   | vision                                 | schema.minLength
            document: Politikken      | adoptedOn: 2019-01-01        | adoptedOn                              | schema.additionalProperties
            id: unge                  | id: nyankomne                | targetGroups[1].id                     | target-group-id-twice
            id: unge                  | id: De unge                  | targetGroups[1].id                     | schema.id
            id: sprog                 | id: arbejde                  | strategyTracks[1].id                   | strategy-track-id-twice
            id: fritid                | id: beskaeftigelse           | focusAreas[1].id                       | focus-area-id-twice
            id: loen                  | id: i-job                    | focusAreas[0].goals[1].id              | goal-id-twice
            id: forening              | id: i-job                    | focusAreas[1].goals[0].id              | goal-id-twice
            number: "2"               | number: "1"                  | focusAreas[0].goals[1].number          | goal-number-twice
            number: "3"               | number: "1"                  | focusAreas[1].goals[0].number          | goal-number-twice
            number: "3"               | number: 3                    | focusAreas[1].goals[0].number          | schema.quoted
            [arbejde, sprog]          | [arbejde, tale]              | focusAreas[0].strategyTracks[1]        | strategy-track-unknown
            [arbejde, sprog]          | [arbejde, arbejde]           | focusAreas[0].strategyTracks           | schema.uniqueItems
            [nyankomne, unge]         | [nyankomne, arbejde]         | focusAreas[0].goals[1].targetGroups[1] | target-group-unknown
            [nyankomne, unge]         | [nyankomne, nyankomne]       | focusAreas[0].goals[1].targetGroups    | schema.uniqueItems
            areas: [work]             | areas: [arbejde]             | focusAreas[0].goals[0].areas[0]        | schema.enum
            """;

    @ParameterizedTest(name = "{0} -> {1}: {3}")
    @MethodSource("rows")
    void isRefusedByFieldAndRule(String piece, String instead, String field, String rule) {
        assertThat(POLICY).contains(piece);

        List<Violation> violations = violations(POLICY.replace(piece, instead));

        assertThat(violations).anySatisfy(violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.rule()).isEqualTo(rule);
        });
    }

    @Test
    void aWholePolicyIsReadAndSaidAgain() {
        PolicyDocument document = read(POLICY);

        assertThat(PolicyCheck.of(document)).isEmpty();
        assertThat(document.text().goals()).extracting("goalId").containsExactly("i-job", "loen", "forening");
        assertThat(PolicyDocument.of(document.text()).text()).isEqualTo(document.text());
    }

    @Test
    void aPolicyThatSaysLittleIsOneToo() {
        PolicyDocument document = read("{title: T, firstYear: 2023, vision: V, document: D}");

        assertThat(PolicyCheck.of(document)).isEmpty();
        assertThat(document.text().focusAreas()).isEmpty();
        assertThat(PolicyDocument.of(document.text()).text()).isEqualTo(document.text());
    }

    static Stream<Object[]> rows() {
        return TABLE.lines()
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray());
    }

    private static List<Violation> violations(String yaml) {
        try {
            return PolicyCheck.of(read(yaml));
        } catch (Refusal refusal) {
            return refusal.violations();
        }
    }

    private static PolicyDocument read(String yaml) {
        return DOCUMENTS.read(yaml.getBytes(StandardCharsets.UTF_8), DocumentForm.POLICY, PolicyDocument.class);
    }
}
