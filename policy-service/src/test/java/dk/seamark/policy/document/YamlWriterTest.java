package dk.seamark.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.policy.DemoDocuments;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.plan.PlanDocument;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is written is read as what it was. */
class YamlWriterTest {

    private static final Documents DOCUMENTS = new Documents(new Schemas());

    @ParameterizedTest
    @ValueSource(strings = {"slagelse/plan-2024-2027.yaml", "slagelse/plan-2013-2016.yaml"})
    void aPlanIsReadAsItWasWritten(String file) {
        PlanDocument plan = PlanDocument.of(DemoDocuments.plan(file).content(SlagelsePlan.ADDRESS));

        String yaml = YamlWriter.write(plan);

        PlanDocument again =
                DOCUMENTS.read(yaml.getBytes(StandardCharsets.UTF_8), DocumentForm.PLAN, PlanDocument.class);
        assertThat(PlanDocument.of(again.content(SlagelsePlan.ADDRESS))).isEqualTo(plan);
    }

    @Test
    void roundsQuartilesAndAveragesAreReadAgain() {
        String document = SlagelsePlan.yamlWith(
                        "number: \"4.1\"", "number: \"4.1\"\n        rounds: {everyYears: 3, year: 2025}")
                .replace(
                        "comparator: Landsgennemsnittet",
                        "comparator: Kommunerne\n            comparatorQuartile: third-quartile")
                .replace(
                        "kind: at-least, component: forloeb",
                        "kind: average-since, firstYear: 2024, relation: at-least, component: forloeb");
        PlanDocument plan = PlanDocument.of(SlagelsePlan.read(document).content(SlagelsePlan.ADDRESS));

        String yaml = YamlWriter.write(plan);

        assertThat(yaml)
                .contains(
                        "everyYears: 3",
                        "comparatorQuartile: third-quartile",
                        "kind: average-since",
                        "firstYear: 2024");
        assertThat(PlanDocument.of(SlagelsePlan.read(yaml).content(SlagelsePlan.ADDRESS)))
                .isEqualTo(plan);
    }

    @Test
    void textThatLooksLikeSomethingElseStaysText() {
        record Texts(String number, String date, String no, String colon, String hash, String lines, String nothing) {}

        assertThat(YamlWriter.write(
                        new Texts("5.1", "2025-01-01", "no", "Bemærk: vigtigt", "- # 1", "Første\nAnden", "~")))
                .isEqualTo("""
                        number: '5.1'
                        date: 2025-01-01
                        no: no
                        colon: 'Bemærk: vigtigt'
                        hash: '- # 1'
                        lines: |-
                          Første
                          Anden
                        nothing: '~'
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.5", "5", "0.0005", "12345678.5", "100000000.25", "0.1234567890123456789", "1000000000", "-0.1"
            })
    void aNumberIsReadWithAllItsDigits(String digits) {
        record One(BigDecimal number) {}

        assertThat(YamlWriter.write(new One(new BigDecimal(digits)))).isEqualTo("number: " + digits + "\n");
    }
}
