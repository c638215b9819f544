package dk.seamark.policy.enterplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.plan.DocumentCheck;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real plan with one piece replaced by a bad one: each row is the piece, its replacement, and the response. */
class BadPlansTest {

    private static final String TABLE = """
            piece                                  | instead                                    | field                                                           | rule
            firstYear: 2024                        | firstYear: "2024"                          | firstYear                                                       | schema.integer
            firstYear: 2024                        | firstYear: 2024.5                          | firstYear                                                       | schema.integer
            firstYear: 2024                        | firstYear: 1066                            | firstYear                                                       | schema.minimum
            firstYear: 2024                        | lastYear: 2024                             | lastYear                                                        | yaml.key-twice
            secretariat: ari                       | sekretariat: ari                           | secretariat                                                     | schema.required
            secretariat: ari                       | secretariat: ""                            | secretariat                                                     | schema.id
            secretariat: ari                       | secretariat: "\\0"                         | secretariat                                                     | text.control
            secretariat: ari                       | secretariat: "\\uD800"                     | secretariat                                                     | text.no-character
            secretariat: ari                       | secretariat: "\\uFDD0"                     | secretariat                                                     | text.no-character
            secretariat: ari                       | secretariat: "\\U0010FFFF"                 | secretariat                                                     | text.no-character
            secretariat: ari                       | secretariat: "\\u202Eira"                  | secretariat                                                     | text.direction
            secretariat: ari                       | "s\\u200Becretariat": ari                  |                                                                 | text.invisible
            name: Kultur, Fritid og Borgerservice   | name: "Kultur\\x0AFritid"                 | centres[2].name                                                 | schema.line
            name: Kultur, Fritid og Borgerservice   | name: "Kul\\xADtur, Fritid"                | centres[2].name                                                 | schema.line
            name: Kultur, Fritid og Borgerservice   | name: "Kultur\\u200D, Fritid"               | centres[2].name                                                 | text.joiner
            name: Kultur, Fritid og Borgerservice   | name: "Kultur 🤝 Fritid"                   | centres[2].name                                                 | text.no-letter
            secretariat: ari                       | secretariat: &a ari                        | secretariat                                                     | yaml.alias
            secretariat: ari                       | secretariat: *a                            | secretariat                                                     | yaml.alias
            secretariat: ari                       | secretariat: !!str ari                     | secretariat                                                     | yaml.tag
            secretariat: ari                       | secretariat: {ari                          |                                                                 | yaml.unreadable-at
            secretariat: ari                       | ? [a, b] : ari                             |                                                                 | yaml.key
            secretariat: ari                       | secretariat: 1234567890123456789012345     | secretariat                                                     | yaml.number
            id: kultur-og-fritid                   | id: Kultur og Fritid                       | centres[2].id                                                   | schema.id
            number: "4.1"                          | number: 4.1                                | tracks[3].indicators[0].number                                  | schema.quoted
            number: "4.1"                          | number: "4.ab"                             | tracks[3].indicators[0].number                                  | schema.indicator-number
            number: "7.2"                          | number: "7.2"\\n        sums: [{total: alle, parts: [dansk-mundtlig, matematik]}] | tracks[6].indicators[1].sums[0].total | component-unknown
            number: "7.2"                          | number: "7.2"\\n        sums: [{total: matematik, parts: [dansk-mundtlig, alle]}] | tracks[6].indicators[1].sums[0].parts[1] | component-unknown
            number: "7.2"                          | number: "7.2"\\n        sums: [{total: matematik, parts: [dansk-mundtlig, matematik]}] | tracks[6].indicators[1].sums[0].parts[1] | sum-part-twice
            number: "7.2"                          | number: "7.2"\\n        sums: [{total: matematik, parts: [dansk-mundtlig, dansk-skriftlig]}] | tracks[6].indicators[1].sums[0].total | sum-of-no-amounts
            number: "7.2"                          | number: "7.2"\\n        sums: [{total: matematik, parts: [dansk-mundtlig]}] | tracks[6].indicators[1].sums[0].parts | schema.minItems
            number: "7.2"                          | number: "7.2"\\n        rounds: {everyYears: 6, year: 2024} | tracks[6].indicators[1].rounds.everyYears | schema.maximum
            number: "7.2"                          | number: "7.2"\\n        rounds: {everyYears: 2, year: 2024} | tracks[6].indicators[1].targets["2026-01-01"] | year-judged-twice
            number: "7.2"                          | number: "7.2"\\n        rounds: {everyYears: 2, year: 2025} | tracks[6].indicators[1].targets["2025-01-01"] | target-outside-plan
            kind: at-least, component: forloeb     | kind: average-since, firstYear: 2022, relation: at-least, component: forloeb | tracks[3].indicators[0].targets["2025-01-01"].rule | sum-outside-plan
            kind: at-least, component: forloeb, value: 120 | kind: average-since, firstYear: 2023, relation: at-least, component: forloeb, value: -1 | tracks[3].indicators[0].targets["2025-01-01"].rule.value | value-below-unit
            kind: at-least, component: forloeb, value: 120 | kind: in-best-quartile, component: forloeb, quartile: third-quartile | tracks[3].indicators[0].targets["2025-01-01"].rule.component | component-without-comparator
            kind: at-least, component: forloeb, value: 120 | kind: in-best-quartile, component: forloeb, quartile: second | tracks[3].indicators[0].targets["2025-01-01"].rule.quartile | schema.enum
            comparator: Landsgennemsnittet         | comparatorQuartile: third-quartile         | tracks[4].indicators[0].components[0].comparatorQuartile        | quartile-without-group
            kind: not-below-comparator, component: frekvens, tolerance: 5 | kind: not-in-worst-quartile, component: frekvens, quartile: first-quartile | tracks[4].indicators[0].targets["2025-01-01"].rule.quartile | quartile-not-recorded
            component: forloeb, value: 120         | component: forloeb, value: 1000000000000   | tracks[3].indicators[0].targets["2025-01-01"].rule.value        | schema.maximum
            component: forloeb, value: 120         | component: forloeb, value: 1000000000      | tracks[3].indicators[0].targets["2025-01-01"].rule.value        | value-above-unit
            statedOn: 2023-10-01                   | statedOn: 2023-02-29                       | tracks[3].indicators[0].components[0].baseline.statedOn         | schema.date
            statedOn: 2023-10-01                   | statedOn: 1.10.2023                        | tracks[3].indicators[0].components[0].baseline.statedOn         | schema.date
            period: "2023"                         | period: "2024-H3"                             | tracks[3].indicators[0].components[0].baseline.period           | schema.period
            unit: grade-points                     | unit: points                               | tracks[6].indicators[1].components[0].unit                      | schema.unit
            2025-01-01:                            | 1.1.2025:                                  | tracks[3].indicators[0].targets["1.1.2025"]                     | schema.propertyNames
            2025-01-01:                            | 2025-02-30:                                | tracks[3].indicators[0].targets["2025-02-30"]                   | schema.propertyNames
            component: forloeb, value: 120         | component: forloeb                         | tracks[3].indicators[0].targets["2025-01-01"].rule.value        | schema.required
            component: forloeb, value: 120         | component: forloeb, value: 120, maybe: 1   | tracks[3].indicators[0].targets["2025-01-01"].rule.maybe        | schema.additionalProperties
            component: forloeb, value: 120         | component: forloeb, value: -1              | tracks[3].indicators[0].targets["2025-01-01"].rule.value        | value-below-unit
            component: forloeb, value: 120         | component: forloeb, value: 0.5             | tracks[3].indicators[0].targets["2025-01-01"].rule.value        | value-not-whole
            component: tilbudt-bolig, value: 100   | component: tilbudt-bolig, value: 101       | tracks[5].indicators[1].targets["2025-01-01"].rule.value        | value-above-unit
            component: forloeb, value: 120         | component: boern, value: 120               | tracks[3].indicators[0].targets["2025-01-01"].rule.component    | component-unknown
            component: akademi, more: 23           | component: akademi, more: 0                | tracks[7].indicators[2].targets["2025-01-01"].rule.conditions[1].more | schema.exclusiveMinimum
            component: akademi, more: 23           | component: akademi, more: 2.5              | tracks[7].indicators[2].targets["2025-01-01"].rule.conditions[1].more | value-not-whole
            component: akademi, more: 23, reference: baseline | component: akademi, more: 23, reference: comparator | tracks[7].indicators[2].targets["2025-01-01"].rule.conditions[1].reference | schema.enum
            kind: no-target                        | kind: no-idea                              | tracks[7].indicators[0].targets["2027-01-01"].rule.kind         | schema.enum
            condition: {kind: more-than, component: sprog | condition: {kind: more-than, component: tungemaal | tracks[7].indicators[0].targets["2026-01-01"].rule.condition.component | component-unknown
            comparator: Landsgennemsnittet         | decimals: 1                                | tracks[4].indicators[0].components[0].decimals                  | yaml.key-twice
            other: udenlandske                     | other: danske                              | tracks[6].indicators[2].targets["2025-01-01"].rule.other        | gap-with-itself
            cadence: yearly                        | cadence: half-yearly                       | tracks[0].cadence                                               | track-cadence-differs
            lastYear: 2026                         | lastYear: 2023                             | lastYear                                                        | years-backwards
            lastYear: 2026                         | lastYear: 2026\\nfiguresFrom: 2025          | figuresFrom                                                     | figures-from-too-late
            lastYear: 2026                         | lastYear: 2026\\nfiguresFrom: 1989          | figuresFrom                                                     | schema.minimum
            followUp:                              | serves: [a, a]\\n    followUp:              | tracks[0].serves                                                | schema.uniqueItems
            period: "2023"                         | period: "2023-Q2"                          | tracks[3].indicators[0].components[0].baseline.period           | baseline-cadence
            period: "2023"                         | period: "2023-H2"                          | tracks[3].indicators[0].components[0].baseline.period           | baseline-cadence
            unit: grade-points                     | unit: score 10 to 0                        | tracks[6].indicators[1].components[0].unit                      | schema.unit
            comparator: Landsgennemsnittet         | counts: people                             | tracks[4].indicators[0].components[0].counts                    | schema.enum
            unit: grade-points                     | unit: grade-points\\n            counts: other          | tracks[6].indicators[1].components[0].counts                    | counts-of-no-count
            unit: grade-points                     | unit: quantity t\\n            outOf: other             | tracks[6].indicators[1].components[0].outOf                     | out-of-no-share
            counts: other                          | counts: other\\n            population: sprog           | tracks[3].indicators[1].components[0].population                | population-of-no-persons
            lastYear: 2026                         | lastYear: 2025                             | tracks[3].indicators[0].targets["2027-01-01"]                   | target-outside-plan
            2027-01-01:                            | 2025-12-31:                                | tracks[3].indicators[0].targets["2025-12-31"]                   | year-judged-twice
            2025-01-01:                            | 2024-07-01:                                | tracks[3].indicators[0].targets["2024-07-01"]                   | target-outside-plan
            kind: at-least, component: forloeb     | kind: sum-since, firstYear: 2022, relation: at-least, component: forloeb | tracks[3].indicators[0].targets["2025-01-01"].rule | sum-outside-plan
            kind: at-least, component: forloeb     | kind: sum-since, firstYear: 2026, relation: at-least, component: forloeb | tracks[3].indicators[0].targets["2025-01-01"].rule | sum-outside-plan
            2026-01-01:\\n            wording: 120 forløb\\n            rule: {kind: at-least | 2026-07-01:\\n            wording: 120 forløb\\n            rule: {kind: sum-since, firstYear: 2026, relation: at-least | tracks[3].indicators[0].targets["2026-07-01"].rule | sum-outside-plan
            id: kultur-og-fritid                   | id: ari                                    | centres[2].id                                                   | centre-id-twice
            id: bolig                              | id: civilsamfund                           | tracks[5].id                                                    | track-id-twice
            number: 6                              | number: 5                                  | tracks[5].number                                                | track-number-twice
            id: trivsel                            | id: sprogvurdering                         | tracks[6].indicators[2].id                                      | indicator-id-twice
            number: "7.3"                          | number: "7.2"                              | tracks[6].indicators[2].number                                  | indicator-number-twice
            id: matematik                          | id: dansk-mundtlig                         | tracks[6].indicators[1].components[2].id                        | component-id-twice
            """;

    @ParameterizedTest(name = "{0} -> {1}: {3}")
    @MethodSource("rows")
    void isRefusedByFieldAndRule(String piece, String instead, String field, String rule) {
        String yaml = SlagelsePlan.yamlWith(piece, instead);

        assertThat(violations(yaml)).anySatisfy(violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.rule()).isEqualTo(rule);
        });
    }

    private static final String NOTHING_COUNTED = """
            rule                                                                  | broken
            {kind: qualitative}                                                   |
            {kind: no-target}                                                     |
            {kind: at-least, component: forloeb, value: 1}                        | component component-unknown
            {kind: fulfilled, component: forloeb}                                 | component component-unknown
            {kind: better-than-previous, component: forloeb}                      | component component-unknown
            {kind: if-relevant, condition: {kind: fulfilled, component: forloeb}} | condition.component component-unknown
            {kind: all-of, conditions: [{kind: fulfilled, component: a}, {kind: fulfilled, component: b}]} \
            | conditions[0].component component-unknown, conditions[1].component component-unknown
            {kind: all-of, conditions: []}                                        | conditions schema.minItems
            {kind: some-of, least: 1, conditions: []}                             | conditions schema.minItems
            {kind: not-above-comparator, component: a, tolerance: 0}              | component component-unknown
            {kind: sum-since, component: a, firstYear: 2024, relation: at-least, value: 9} | component component-unknown
            {kind: sum-since, component: a, firstYear: 2024, relation: more, value: 9} | relation schema.enum
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rulesOfNothing")
    void anIndicatorWithoutComponentsIsToldInWordsAlone(String rule, String broken) {
        String yaml = SlagelsePlan.yamlWith(
                "    followUp:", """
                    indicators:
                      - id: i
                        number: "1.1"
                        title: Fortalt
                        source: Referat
                        baselineWording: Intet
                        targets:
                          2025-01-01: {wording: Ord, rule: %s}
                    followUp:""".formatted(rule).indent(4).stripTrailing());

        assertThat(violations(yaml))
                .extracting(violation -> violation.field() + " " + violation.rule())
                .isEqualTo(Arrays.stream(broken.split(", "))
                        .filter(place -> !place.isEmpty())
                        .map(place -> "tracks[0].indicators[0].targets[\"2025-01-01\"].rule." + place)
                        .toList());
    }

    static Stream<Object[]> rulesOfNothing() {
        return NOTHING_COUNTED
                .lines()
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray());
    }

    static Stream<Object[]> rows() {
        return TABLE.lines().skip(1).map(line -> {
            String[] cells = line.split("\\|", -1);
            return new Object[] {lines(cells[0]), lines(cells[1]), cells[2].strip(), cells[3].strip()};
        });
    }

    private static String lines(String cell) {
        return cell.strip().replace("\\n", "\n");
    }

    private static List<Violation> violations(String yaml) {
        try {
            return DocumentCheck.of(SlagelsePlan.read(yaml));
        } catch (Refusal refusal) {
            return refusal.violations();
        }
    }
}
