package dk.seamark.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count           | -1           | at least 0
            count           | 0            | kept
            count           | -0           | kept
            count           | 1            | kept
            count           | 1.0          | kept
            count           | 1.5          | whole
            count           | 1E+2         | kept
            count           | 999999999    | kept
            count           | 1000000000   | at most 999999999
            count           | 1E+999999999 | at most 999999999
            percent         | -0.01        | at least 0
            percent         | 0            | kept
            percent         | 61.75        | kept
            percent         | 100          | kept
            percent         | 100.00       | kept
            percent         | 100.01       | at most 100
            grade-points    | -15.1        | at least -15
            grade-points    | -15          | kept
            grade-points    | 1.4          | kept
            grade-points    | 15           | kept
            grade-points    | 15.1         | at most 15
            wellbeing-score | 0.9          | at least 1
            wellbeing-score | 1            | kept
            wellbeing-score | 3.7          | kept
            wellbeing-score | 5            | kept
            wellbeing-score | 5.1          | at most 5
            yes-no          | -1           | at least 0
            yes-no          | 0            | kept
            yes-no          | 0.5          | whole
            yes-no          | 1            | kept
            yes-no          | 2            | at most 1
            percent-change  | -120.5       | kept
            percent-change  | 340          | kept
            percent-change  | -1000001     | at least -1000000
            ratio           | -0.1         | at least 0
            ratio           | 11.25        | kept
            ratio           | 1000000000   | at most 999999999
            per 1000 borgere/inhabitants | -1            | at least 0
            per 1000 borgere/inhabitants | 12.345        | kept
            per 1000 borgere/inhabitants | 1200          | kept
            per 1000 borgere/inhabitants | 1000000000    | at most 999999999
            DKK                          | -250000.75    | kept
            DKK                          | 1000000000000 | at most 999999999999
            thousand DKK                 | -1E+12        | at least -999999999999
            million DKK in 2024 prices   | 3.5           | kept
            duration min                 | -1            | at least 0
            duration d                   | 14.5          | kept
            duration a                   | 1000000000    | at most 999999999
            index 2015=100               | -0.1          | at least 0
            index 2015=100               | 112.4         | kept
            quantity t                   | -1            | at least 0
            quantity t{CO2e}             | -1            | kept
            quantity kW.h                | 1234567.891   | kept
            quantity m3                  | 1E+12         | at most 999999999999
            score 0 to 10                | -0.1          | at least 0
            score 0 to 10                | 7.25          | kept
            score 0 to 10                | 10.1          | at most 10
            score -2.5 to 2.5            | -2.5          | kept
            own-count kursus,kurser/course,courses                        | 3    | kept
            own-count kursus,kurser/course,courses                        | 3.5  | whole
            own-count kursus,kurser/course,courses                        | -1   | at least 0
            own-amount årsværk,årsværk/man-year,man-years                 | 3.5  | kept
            own-amount årsværk,årsværk/man-year,man-years                 | -0.5 | at least 0
            """)
    void aFigureLiesWithinTheBoundsOfItsUnit(String code, BigDecimal value, String rule) {
        Unit unit = Unit.ofCode(code).orElseThrow();

        String broken = unit.brokenBy(value)
                .map(each -> switch (each) {
                    case Unit.UnitRule.AtLeast bound -> "at least " + bound.least();
                    case Unit.UnitRule.AtMost bound -> "at most " + bound.most();
                    case Unit.UnitRule.Whole whole -> "whole";
                })
                .orElse("kept");

        assertThat(broken).isEqualTo(rule);
    }
}
