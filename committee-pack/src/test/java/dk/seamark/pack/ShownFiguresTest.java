package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
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
import org.junit.jupiter.api.Test;

/** A figure is never rounded on its way into the pack, as it could then contradict the verdict beside it. */
class ShownFiguresTest {

    @Test
    void figuresHaveEveryDecimalThatWasRecorded() {
        ShownFigures figures = figures("99.5", "100.00");
        assertThat(figures.askedFor("2024", Set.of("a")))
                .containsExactly("99,5\u00a0%", "Sammenligningstal: 100\u00a0%");
        assertThat(figures.of("2024", Set.of("a"))).contains("99,5\u00a0%");
        assertThat(figures.table().rows().getFirst().cells()).containsExactly("99,5\u00a0%");
        assertThat(figures.lines().getFirst().shown()).isEqualTo("99,5\u00a0%");
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
