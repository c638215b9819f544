package dk.seamark.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.PhysicalUnit;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.TimeSpan;
import dk.seamark.events.value.Unit;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.StringNode;

/** The codes of units, as this version reads them and as the schema that events and plans share has them. */
class UnitSchemaTest {

    private static final String UNIT = "urn:seamark:schema:shared:1#/$defs/unit";

    static Stream<Unit> fixed() {
        return Stream.of(PlainUnit.values(), Score.National.values(), TimeSpan.values(), PhysicalUnit.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("fixed")
    void aUnitLeadsBackToItselfByItsCode(Unit unit) {
        assertThat(Unit.ofCode(unit.code())).contains(unit);
        assertThat(Schemas.violations(UNIT, StringNode.valueOf(unit.code()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            code                                                       | read | in the schema
            count                                                      | yes  | yes
            Count                                                      | no   | no
            COUNT                                                      | no   | no
            ""                                                         | no   | no
            " count"                                                   | no   | no
            "count "                                                   | no   | no
            kilometres                                                 | no   | no
            per 100 elever/pupils                                      | yes  | yes
            per 1000 borgere/inhabitants                               | yes  | yes
            per 10000 ældre over 65 år/people above 65                 | yes  | yes
            per 100000 m²/m²                                           | yes  | yes
            per 10 borgere/inhabitants                                 | no   | no
            per 1000000 borgere/inhabitants                            | no   | no
            per 1000 borgere                                           | no   | no
            per 1000 /inhabitants                                      | no   | no
            per 1000 borgere/ inhabitants                              | no   | no
            per 1000 borgere /inhabitants                              | no   | no
            per 1000 a,b/c                                             | no   | no
            per 1000 a/b/c                                             | no   | no
            DKK                                                        | yes  | yes
            dkk                                                        | no   | no
            EUR                                                        | no   | no
            thousand DKK                                               | yes  | yes
            million DKK in 2024 prices                                 | yes  | yes
            DKK in 1850 prices                                         | no   | no
            DKK in 2024                                                | no   | no
            duration d                                                 | yes  | yes
            duration days                                              | no   | no
            index 2015=100                                             | yes  | yes
            index 2015                                                 | no   | no
            index 2015=1000                                            | no   | no
            index 1850=100                                             | no   | no
            quantity kW.h                                              | yes  | yes
            quantity kWh                                               | no   | no
            quantity t{CO2e}                                           | yes  | yes
            score 0 to 10                                              | yes  | yes
            score -2.5 to 2.5                                          | yes  | yes
            score 0 to                                                 | no   | no
            # what only the reader of units tells: ends in order, and one spelling of a number
            score 10 to 0                                              | no   | yes
            score 1 to 1                                               | no   | yes
            score 1 to 1.0                                             | no   | yes
            score 00 to 10                                             | no   | yes
            own-count kursus,kurser/course,courses                     | yes  | yes
            own-amount årsværk,årsværk/man-year,man-years              | yes  | yes
            own-count kursus/course                                    | no   | no
            own kursus,kurser/course,courses                           | no   | no
            own-count kursus,kurser/course,                            | no   | no
            own-count <b>,kurser/course,courses                        | no   | no
            """, useHeadersInDisplayName = true)
    void readerAndSchemaAgree(String code, String read, String inTheSchema) {
        assertThat(Unit.ofCode(code).isPresent() ? "yes" : "no").isEqualTo(read);
        assertThat(Schemas.violations(UNIT, StringNode.valueOf(code)).isEmpty() ? "yes" : "no")
                .isEqualTo(inTheSchema);
        Unit.ofCode(code).ifPresent(unit -> assertThat(unit.code()).isEqualTo(code));
    }
}
