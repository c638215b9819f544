package dk.seamark.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Share;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Datum;
import dk.seamark.events.rule.Evidence;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.ReferenceDatum;
import dk.seamark.events.rule.RuleText;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Rate;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Verdicts in words, as those who may see counts are told them. Of two groups, the first is a and the second b; before
 * is the figure of the year before, or of the nation.
 */
class SharesInWordsTest {

    private static final Pattern FIGURE = Pattern.compile("(-?[0-9.]+)(?: \\(([0-9]+) of ([0-9]+)\\))?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            unit    | rule                  | now                      | before              | told
            # As many decimals as it takes to see the verdict, and the counts beside.
            percent | at least 60           | 62 (123 of 200)          | -                   | 62 % (123 af 200) i 2024 mod et krav på mindst 60 %: målet er opfyldt.
            percent | at least 62           | 62 (123 of 200)          | -                   | 61,5 % (123 af 200) i 2024 mod et krav på mindst 62 %: målet er ikke opfyldt.
            percent | at least 61.5         | 62 (123 of 200)          | -                   | 61,5 % (123 af 200) i 2024 mod et krav på mindst 61,5 %: målet er opfyldt.
            percent | more than 33.3        | 33 (1 of 3)              | -                   | 33,33 % (1 af 3) i 2024 mod et krav på mere end 33,3 %: målet er opfyldt.
            percent | at least 66.67        | 67 (2 of 3)              | -                   | 66,667 % (2 af 3) i 2024 mod et krav på mindst 66,67 %: målet er ikke opfyldt.
            percent | more than 0           | 0 (3 of 20000)           | -                   | 0,02 % (3 af 20.000) i 2024 mod et krav på mere end 0 %: målet er opfyldt.
            percent | at least 62           | 62                       | -                   | 62 % i 2024 mod et krav på mindst 62 %: målet er opfyldt.
            percent | better than previous  | 62 (123 of 200)          | 61 (123 of 200)     | 62 % (123 af 200) i 2024 mod et krav på mere end 62 % (tallet for året før, 2023, 123 af 200): målet er ikke opfyldt.
            percent | better than previous  | 62 (247 of 400)          | 62 (123 of 200)     | 61,8 % (247 af 400) i 2024 mod et krav på mere end 61,5 % (tallet for året før, 2023, 123 af 200): målet er opfyldt.
            percent | at most 5 points below the comparator | 62 (185 of 300) | 67 (2 of 3) | 61,67 % (185 af 300) i 2024 mod et krav på mindst ca. 61,67 % (66,67 % (2 af 3) (landet) minus 5 procentpoint): målet er opfyldt.
            percent | at most 0 % or points below the comparator | 62 | 66                  | 62 % i 2024 mod et krav på mindst 66 % (landet): målet er ikke opfyldt.
            percent | at least 2 above the previous result | 64    | 61                  | 64 % i 2024 mod et krav på mindst 63 % (61 %, tallet for 2023, som målet bygger på, plus 2 procentpoint): målet er opfyldt.
            # A gap keeps its sign: a lead is a lead, on both sides of the word "mod".
            grades  | gap smaller than previous | 1.4 / 0.2            | 1.6 / 0.2           | En forskel på 1,2 karakterpoint (a 1,4 karakterpoint i 2024, b 0,2 karakterpoint i 2024) mod et krav på mindre end 1,4 karakterpoint (en forskel på 1,4 karakterpoint (a 1,6 karakterpoint i 2023, b 0,2 karakterpoint i 2023)): målet er opfyldt.
            grades  | gap smaller than previous | 1 / 2                | 1.5 / 2             | Et forspring på 1 karakterpoint (a 1 karakterpoint i 2024, b 2 karakterpoint i 2024) mod et krav på et forspring på mere end 0,5 karakterpoint (et forspring på 0,5 karakterpoint (a 1,5 karakterpoint i 2023, b 2 karakterpoint i 2023)): målet er opfyldt.
            grades  | gap smaller than previous | 1 / 2                | 3 / 2               | Et forspring på 1 karakterpoint (a 1 karakterpoint i 2024, b 2 karakterpoint i 2024) mod et krav på mindre end 1 karakterpoint bagud (en forskel på 1 karakterpoint (a 3 karakterpoint i 2023, b 2 karakterpoint i 2023)): målet er opfyldt.
            grades  | gap smaller than previous | 3 / 2                | 1 / 2               | En forskel på 1 karakterpoint (a 3 karakterpoint i 2024, b 2 karakterpoint i 2024) mod et krav på et forspring på mere end 1 karakterpoint (et forspring på 1 karakterpoint (a 1 karakterpoint i 2023, b 2 karakterpoint i 2023)): målet er ikke opfyldt.
            grades  | gap smaller than previous | 2 / 2                | 2 / 2               | En forskel på 0 karakterpoint (a 2 karakterpoint i 2024, b 2 karakterpoint i 2024) mod et krav på et forspring (en forskel på 0 karakterpoint (a 2 karakterpoint i 2023, b 2 karakterpoint i 2023)): målet er ikke opfyldt.
            grades  | gap closed by 1 to 1.5 since the previous result | 3 / 2 | 4 / 2 | Forskellen er blevet 1 karakterpoint mindre, fra en forskel på 2 karakterpoint (a 4 karakterpoint i 2023, b 2 karakterpoint i 2023) til en forskel på 1 karakterpoint (a 3 karakterpoint i 2024, b 2 karakterpoint i 2024): er den nedre ende, 1 karakterpoint, nok, er målet opfyldt; skal den øvre, 1,5 karakterpoint, nås, er det ikke opfyldt. Planen siger ikke, hvilken ende der gælder. Planejeren kan få det besluttet.
            grades  | gap closed by 1 to 1.5 since the previous result | 5 / 2 | 4 / 2 | Forskellen er blevet 1 karakterpoint større, fra en forskel på 2 karakterpoint (a 4 karakterpoint i 2023, b 2 karakterpoint i 2023) til en forskel på 3 karakterpoint (a 5 karakterpoint i 2024, b 2 karakterpoint i 2024) mod et krav på mindst 1 karakterpoint mindre: målet er ikke opfyldt.
            grades  | gap closed by 1 to 1.5 since the previous result | 0 / 4 | 3 / 4 | Forspringet er blevet 3 karakterpoint større, fra et forspring på 1 karakterpoint (a 3 karakterpoint i 2023, b 4 karakterpoint i 2023) til et forspring på 4 karakterpoint (a 0 karakterpoint i 2024, b 4 karakterpoint i 2024) mod et krav på mindst 1,5 karakterpoint større: målet er opfyldt.
            # A percentage that is read as an amount is one in the unit of its figures.
            count   | up by 5 % or points   | 103                      | 100                 | 103 i 2024 mod 100 i 2023: læst som et antal er gulvet 100 + 5 = 105, læst som procent 100 + 5 % af 100 = 105; målet er ikke opfyldt, uanset læsning.
            count   | up by 5 % or points   | 206                      | 200                 | 206 i 2024 mod 200 i 2023: læst som et antal er gulvet 200 + 5 = 205, så målet er opfyldt; læst som procent er gulvet 200 + 5 % af 200 = 210, så det er ikke opfyldt. Planen siger ikke, hvilken læsning der gælder. Planejeren kan få det besluttet.
            count   | up by 5 points        | 103                      | 100                 | 103 i 2024 mod et krav på mindst 105 (100, tallet et år før, 2023, plus 5): målet er ikke opfyldt.
            count   | up by 5 %             | 1                        | 0                   | 0 i 2023: en ændring i procent fra 0 er intet tal. Den, der leverer tallene, kan sige, om nullet er rigtigt.
            grades  | up by 5 % or points   | 6                        | 5                   | 6 karakterpoint i 2024 mod 5 karakterpoint i 2023: læst som karakterpoint er gulvet 5 + 5 = 10 karakterpoint, så målet er ikke opfyldt; læst som procent er gulvet 5 + 5 % af 5 = 5,25 karakterpoint, så det er opfyldt. Planen siger ikke, hvilken læsning der gælder. Planejeren kan få det besluttet.
            count   | total since 2023 at least 9 | 6                  | 3                   | I alt 9 (3 i 2023 + 6 i 2024) mod et krav på mindst 9: målet er opfyldt.
            # A rate is judged by its counts as a share is: 123 of 2,000 is 61.5 per 1,000.
            rate    | at least 61.5         | 62 (123 of 2000)         | -                   | 61,5 pr. 1.000 borgere (123 af 2.000) i 2024 mod et krav på mindst 61,5 pr. 1.000 borgere: målet er opfyldt.
            rate    | at most 5 % below the comparator | 58 (117 of 2000) | 62 (123 of 2000)   | 58,5 pr. 1.000 borgere (117 af 2.000) i 2024 mod et krav på mindst ca. 58,43 pr. 1.000 borgere (61,5 pr. 1.000 borgere (123 af 2.000) (landet) minus 5 % deraf): målet er opfyldt.
            percent | up by 5 % or points   | 62                       | 60                  | 62 % i 2024 mod 60 % i 2023: læst som procentpoint er gulvet 60 + 5 = 65 %, læst som procent 60 + 5 % af 60 = 63 %; målet er ikke opfyldt, uanset læsning.
            """, useHeadersInDisplayName = true)
    void theInternalEditionTells(String unit, String rule, String now, @Nullable String before, String told) {
        assertThat(told(unit, rule, now, before, ShareDetail.COUNTS)).isEqualTo(told);
    }

    /** Decimals would tell the counts, so the public edition says that there is more to the share than it shows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            unit    | rule                  | now                      | before              | told
            percent | at least 60           | 62 (123 of 200)          | -                   | 62 % i 2024 mod et krav på mindst 60 %: målet er opfyldt.
            percent | at least 62           | 62 (123 of 200)          | -                   | 62 % i 2024 mod et krav på mindst 62 %: målet er ikke opfyldt (målt på andelen før afrunding).
            percent | better than previous  | 62 (123 of 200)          | 61 (123 of 200)     | 62 % i 2024 mod et krav på mere end 61 % (tallet for året før, 2023): målet er ikke opfyldt (målt på andelen før afrunding).
            percent | at most 5 points below the comparator | 62 (185 of 300) | 67 (2 of 3) | 62 % i 2024 mod et krav på mindst 62 % (67 % (landet) minus 5 procentpoint): målet er opfyldt.
            percent | gap within 17         | 67 (2 of 3) / 50 (1 of 2) | -                  | En forskel på 17 procentpoint mellem a (67 % i 2024) og b (50 % i 2024) mod et krav på højst 17 procentpoint: målet er opfyldt.
            """, useHeadersInDisplayName = true)
    void thePublicEditionTells(String unit, String rule, String now, @Nullable String before, String told) {
        assertThat(told(unit, rule, now, before, ShareDetail.ROUNDED)).isEqualTo(told);
    }

    private static String told(String unit, String rule, String now, @Nullable String before, ShareDetail detail) {
        IndicatorDefined indicator = now.contains("/")
                ? SampleEvents.indicator("i", component("a", unit), component("b", unit))
                : SampleEvents.indicator("i", component("a", unit));
        Verdict verdict =
                RuleText.parse(rule).judge(new Row(now, before, unit.equals("rate") ? BigDecimal.valueOf(1000) : null));
        String text =
                Explanations.explain(verdict, indicator, detail).text().da().replace('\u00a0', ' ');
        return now.contains("/") ? text.replace("A: ", "") : text;
    }

    private static ComponentDefinition component(String id, String unit) {
        Unit of = switch (unit) {
            case "percent" -> PlainUnit.PERCENT;
            case "count" -> PlainUnit.COUNT;
            case "rate" -> new Rate(1000, "borgere", "inhabitants");
            case "grades" -> Score.National.GRADE_POINTS;
            default -> throw new AssertionError(unit);
        };
        return new ComponentDefinition(id, id, of, 0, null, null, "landet", null);
    }

    /** The figures of a row, those of a before those of b. */
    private record Row(
            String now, @Nullable String before, @Nullable BigDecimal times) implements Evidence {

        @Override
        public Datum current(String component) {
            return figure(component, now, Series.MUNICIPALITY, "2024");
        }

        @Override
        public Datum reference(String component, Reference reference) {
            return reference == Reference.COMPARATOR
                    ? figure(component, before, Series.COMPARATOR, "2024")
                    : figure(component, before, Series.MUNICIPALITY, "2023");
        }

        @Override
        public List<ReferenceDatum> since(String component, int firstYear) {
            return firstYear == 2023
                    ? List.of(figure(component, before, Series.MUNICIPALITY, "2023"), current(component))
                    : List.of(current(component));
        }

        @Override
        public Optional<Counting> counting(String component) {
            return Optional.of(Counting.STOCK);
        }

        @Override
        public Optional<Direction> direction(String component) {
            return Optional.of(Direction.HIGHER_IS_BETTER);
        }

        private Datum figure(String component, @Nullable String cell, Series series, String period) {
            if (cell == null) {
                return new Absent(component, series, period, null);
            }
            String part = List.of(cell.split(" / ", -1)).get(component.charAt(0) - 'a');
            Matcher figure = FIGURE.matcher(part);
            assertThat(figure.matches()).as(part).isTrue();
            Share share = figure.group(2) == null
                    ? null
                    : new Share(new BigDecimal(figure.group(2)), new BigDecimal(figure.group(3)), times);
            return new Measured(
                    component, series, period, new BigDecimal(figure.group(1)), share, component + period, false);
        }
    }
}
