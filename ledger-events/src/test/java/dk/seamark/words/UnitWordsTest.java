package dk.seamark.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Unit;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units behind numbers and by themselves. No-break spaces are written as underscores here. */
class UnitWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit                          | number | in Danish                     | in English
            count                         | 1      | 1                             | 1
            count                         | 12     | 12                            | 12
            percent                       | 61.5   | 61,5_%                        | 61.5%
            percent-change                | -3     | −3_%                          | −3%
            ratio                         | 11.2   | 11,2                          | 11.2
            yes-no                        | 1      | ja                            | yes
            yes-no                        | 0      | nej                           | no
            grade-points                  | 1      | 1_karakterpoint               | 1_grade point
            grade-points                  | 1.4    | 1,4_karakterpoint             | 1.4_grade points
            wellbeing-score               | 3.7    | 3,7                           | 3.7
            score 0 to 10                 | 7.5    | 7,5                           | 7.5
            per 100 elever/pupils         | 4      | 4 pr. 100 elever              | 4 per 100 pupils
            per 1000 borgere/inhabitants  | 1      | 1 pr. 1.000 borgere           | 1 per 1,000 inhabitants
            per 10000 borgere/inhabitants | 2.5    | 2,5 pr. 10.000 borgere        | 2.5 per 10,000 inhabitants
            per 100000 borgere/inhabitants| 2      | 2 pr. 100.000 borgere         | 2 per 100,000 inhabitants
            DKK                           | -5     | −5_kr.                        | DKK_−5
            thousand DKK                  | 125    | 125_tusind kr.                | DKK_125 thousand
            million DKK                   | 1      | 1_mio. kr.                    | DKK_1 million
            million DKK in 2024 prices    | 3.5    | 3,5_mio. kr.                  | DKK_3.5 million
            duration min                  | 1      | 1_minut                       | 1_minute
            duration min                  | 2      | 2_minutter                    | 2_minutes
            duration h                    | 1      | 1_time                        | 1_hour
            duration h                    | 0      | 0_timer                       | 0_hours
            duration d                    | 1      | 1_dag                         | 1_day
            duration d                    | 1.5    | 1,5_dage                      | 1.5_days
            duration wk                   | 1      | 1_uge                         | 1_week
            duration wk                   | 6      | 6_uger                        | 6_weeks
            duration mo                   | 1      | 1_måned                       | 1_month
            duration mo                   | 12     | 12_måneder                    | 12_months
            duration a                    | 1      | 1_år                          | 1_year
            duration a                    | 2      | 2_år                          | 2_years
            index 2015=100                | 112.4  | 112,4                         | 112.4
            quantity kW.h                 | 1      | 1_kWh                         | 1_kWh
            quantity m3                   | 2.5    | 2,5_m³                        | 2.5_m³
            quantity t{CO2e}              | -4     | −4_t CO2e                     | −4_t CO2e
            own-count kursus,kurser/course,courses        | 1   | 1_kursus     | 1_course
            own-count kursus,kurser/course,courses        | 0   | 0_kurser     | 0_courses
            own-amount årsværk,årsværk/man-year,man-years | 1.0 | 1,0_årsværk  | 1.0_man-year
            own-amount årsværk,årsværk/man-year,man-years | 1.5 | 1,5_årsværk  | 1.5_man-years
            """, useHeadersInDisplayName = true)
    void aNumberIsReadWithItsUnit(String code, BigDecimal value, String danish, String english) {
        LocalizedText said = UnitWords.amount(unit(code), value, number(value));

        assertThat(said.da().replace('\u00a0', '_')).isEqualTo(danish);
        assertThat(said.en().replace('\u00a0', '_')).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit                         | by  | in Danish           | in English
            percent                      | 2   | 2_procentpoint      | 2 percentage points
            percent-change               | 2   | 2_procentpoint      | 2 percentage points
            count                        | 2   | 2                   | 2
            per 100 elever/pupils        | 2   | 2 pr. 100 elever    | 2 per 100 pupils
            grade-points                 | 1   | 1_karakterpoint     | 1_grade point
            duration d                   | 1   | 1_dag               | 1_day
            """, useHeadersInDisplayName = true)
    void onlyPercentagesDifferByPercentagePoints(String code, BigDecimal by, String danish, String english) {
        LocalizedText said = UnitWords.difference(unit(code), by, number(by));

        assertThat(said.da().replace('\u00a0', '_')).isEqualTo(danish);
        assertThat(said.en().replace('\u00a0', '_')).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit                         | in Danish                         | in English
            count                        | antal                             | number
            percent                      | procent                           | percent
            percent-change               | ændring i procent                 | change in percent
            ratio                        | forhold                           | ratio
            yes-no                       | ja eller nej                      | yes or no
            grade-points                 | karakterpoint                     | grade points
            wellbeing-score              | skala 1–5                         | scale 1–5
            score -2.5 to 2.5            | skala −2,5–2,5                    | scale −2.5–2.5
            per 1000 borgere/inhabitants | pr. 1.000 borgere                 | per 1,000 inhabitants
            DKK                          | kr., årets priser                 | DKK, prices of the year
            thousand DKK                 | 1.000 kr., årets priser           | DKK thousand, prices of the year
            million DKK in 2024 prices   | mio. kr., 2024-priser             | DKK million, 2024 prices
            duration wk                  | uger                              | weeks
            index 2015=100               | indeks, 2015 = 100                | index, 2015 = 100
            quantity t                   | ton                               | tonnes
            quantity t{CO2e}             | t CO2e (CO2-ækvivalenter)         | t CO2e (CO2 equivalents)
            quantity MW.h                | MWh                               | MWh
            quantity har                 | hektar                            | hectares
            own-count kursus,kurser/course,courses | kurser                  | courses
            """, useHeadersInDisplayName = true)
    void aUnitHasANameOfItsOwn(String code, String danish, String english) {
        assertThat(UnitWords.name(unit(code))).isEqualTo(new LocalizedText(danish, english));
    }

    private static Unit unit(String code) {
        return Unit.ofCode(code).orElseThrow();
    }

    private static LocalizedText number(BigDecimal value) {
        String plain = value.toPlainString().replace('-', '−');
        return new LocalizedText(plain.replace('.', ','), plain);
    }
}
