package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is never rounded on its way into the pack, as it could then contradict the verdict beside it. */
class ShownFiguresTest {

    @Test
    void figuresHaveEveryDecimalThatWasRecorded() {
        ShownFigures figures = figures("99.5", "100.00");
        assertThat(figures.askedFor("2024", Set.of("a")))
                .containsExactly("99,5\u00a0%", "Sammenligningstal: 100\u00a0%");
        assertThat(figures.of("2024", Set.of("a"))).contains("99,5\u00a0%");
        assertThat(figures.table().rows().getFirst().cells()).containsExactly("99,5\u00a0%");
        assertThat(new SourceLines(figures).all().getFirst().shown()).isEqualTo("99,5\u00a0%");
    }

    /** Counts are what a share is judged by; the public edition shows none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        value | numerator | denominator | judged by | internal                    | public
        61.5  | 123       | 200         | counts    | 61,5 % (123 af 200)        | 61,5 %
        62    | 123       | 200         | counts    | 62 % (123 af 200)          | 62 %
        66.67 | 2         | 3           | counts    | 66,67 % (2 af 3)           | 66,67 %
        33    | 1234      | 3702        | counts    | 33 % (1.234 af 3.702)      | 33 %
        61.5  | 123       | 200         | value     | 61,5 %                     | 61,5 %
        61.5  | -         | -           | counts    | 61,5 %                     | 61,5 %
        """, useHeadersInDisplayName = true)
    void aShareThatIsJudgedByItsCountsShowsThem(
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String basis,
            String internal,
            String shown) {
        Figure figure = new Figure(
                value, PlainUnit.PERCENT, LocalDate.of(2024, 12, 31), "Kilden", numerator, denominator, false);
        FigureStanding standing =
                figure(Series.MUNICIPALITY, "0").with(basis.equals("counts") ? figure.judgedByCounts() : figure);
        IndicatorStanding indicator = new IndicatorStanding(
                SampleEvents.indicator("i", SampleEvents.component("a", PlainUnit.PERCENT, null, null)),
                List.of(standing),
                List.of());
        Disclosure everyone = Disclosure.withholding(new Withheld(List.of(), List.of()));
        Disclosure nothing = Disclosure.withholding(
                new Withheld(List.of(new WithheldFigure(standing.measurementId(), null)), List.of()));

        assertThat(new ShownFigures(indicator, Disclosure.internal(), Words.DANISH).shown(standing))
                .isEqualTo(internal);
        assertThat(new ShownFigures(indicator, everyone, Words.DANISH).shown(standing))
                .isEqualTo(shown);
        assertThat(new ShownFigures(indicator, nothing, Words.DANISH).shown(standing))
                .doesNotContain("123", "%");
    }

    private static ShownFigures figures(String own, String comparator) {
        return new ShownFigures(
                new IndicatorStanding(
                        SampleEvents.indicator("i", SampleEvents.component("a", PlainUnit.PERCENT, null, null)),
                        List.of(figure(Series.MUNICIPALITY, own), figure(Series.COMPARATOR, comparator)),
                        List.of()),
                Disclosure.internal(),
                Words.DANISH);
    }

    private static FigureStanding figure(Series series, String value) {
        return new FigureStanding(
                "m-" + series,
                new FigureSlot("i", "a", series, "2024"),
                new Figure(
                        new BigDecimal(value),
                        PlainUnit.PERCENT,
                        LocalDate.of(2024, 12, 31),
                        "Kilde",
                        null,
                        null,
                        false),
                1,
                null);
    }
}
