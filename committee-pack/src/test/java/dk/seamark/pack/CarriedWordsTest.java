package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.CarriedFigure;
import dk.seamark.events.plan.Combination;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Continuation.SeriesCarriedOn;
import dk.seamark.events.plan.Redefinition.BreakBridged;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.TrackSection.FigureRow;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How a pack marks what is carried on from the municipalities that were merged into this one. */
class CarriedWordsTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Map<String, String> FIGURES = new TreeMap<>(Map.of("2022", "30", "2023", "40"));

    @Test
    void aSentenceNamesThePredecessorAndItsPack() {
        IndicatorStanding standing = standing(same());

        assertThat(new CarriedWords(standing, Words.DANISH).sentences())
                .containsExactly("»c«: tallene til og med 2023 er fra Nordby Kommune (pakke nr. 2 for 2023).");
        assertThat(new CarriedWords(standing, ENGLISH).sentences().map(OwnWords::plain))
                .containsExactly("“c”: the figures up to and including 2023 are from Nordby Kommune"
                        + " (pack no. 2 for 2023).");
        assertThat(new CarriedWords(standing(added()), Words.DANISH).sentences())
                .containsExactly(
                        "»c«: tallene til og med 2023 er lagt sammen af dem fra Nordby Kommune (pakke nr. 2 for"
                                + " 2023) og Sønderby Kommune (pakke nr. 2 for 2023).");
    }

    @Test
    void theTableHasThemInARowOfTheirOwn() {
        assertThat(new ShownFigures(standing(same()), Disclosure.internal(), Words.DANISH)
                        .table()
                        .rows())
                .extracting(FigureRow::label, FigureRow::cells)
                .containsExactly(
                        tuple("c (fra Nordby Kommune)", List.of("30", "40", "–")),
                        tuple("c (fra brud i tidsserien 2024)", List.of("–", "–", "50")));
    }

    @Test
    void whereAnOwnFigureStandsAmongThemTheRowIsNotThePredecessors() {
        IndicatorStanding standing =
                standing(SampleEvents.recorded("own", SampleEvents.slot("i", "c", 2023), "41"), same());

        assertThat(new ShownFigures(standing, Disclosure.internal(), Words.DANISH)
                        .table()
                        .rows()
                        .getFirst()
                        .label())
                .isEqualTo("c (før brud i tidsserien 2024)");
        assertThat(new CarriedWords(standing, Words.DANISH).sentences())
                .containsExactly("»c«: tallene til og med 2022 er fra Nordby Kommune (pakke nr. 2 for 2023).");
    }

    @Test
    void aChartAndAWorkingSaySoWhereTheyUseThem() {
        IndicatorStanding broken = standing(same());
        IndicatorStanding bridged = standing(same(), SampleEvents.amended(new BreakBridged("i", "c", "2024")));

        assertThat(charts(broken)).as("a single figure makes no picture").isEmpty();
        assertThat(charts(bridged))
                .singleElement()
                .extracting(Chart::title)
                .isEqualTo("c, antal (tallene til og med 2023 er fra Nordby Kommune)");
        TargetStanding.Judged judged = (TargetStanding.Judged) bridged.targets().getFirst();
        assertThat(new CarriedWords(bridged, Words.DANISH).ofWorking(VerdictFigures.measured(judged.verdict())))
                .isEqualTo(" Tallene til og med 2023 er fra Nordby Kommune.");
        assertThat(new CarriedWords(bridged, Words.DANISH).ofWorking(List.of())).isEmpty();
    }

    @Test
    void aMergerBreaksASeriesInItsOwnWords() {
        CarriedWords words = new CarriedWords(standing(same()), Words.DANISH);

        assertThat(words.ofBreak(component(), "2024"))
                .isEqualTo("Brud i tidsserien: »c« opgøres af den nye kommune fra 2024. Tal før og efter sammenlignes"
                        + " ikke.");
        assertThat(words.ofBreak(component(), "2023")).contains("på en ny måde");
    }

    private static List<Chart> charts(IndicatorStanding standing) {
        ShownFigures figures = new ShownFigures(standing, Disclosure.internal(), Words.DANISH);
        return new Charts(standing, new SourceLines(figures).shown(), Words.DANISH).all();
    }

    private static LedgerEvent same() {
        return SampleEvents.amended(SampleEvents.carriedOn("i", "c", "2024", PlainUnit.COUNT, FIGURES));
    }

    /** The same, of two predecessors. */
    private static LedgerEvent added() {
        SeriesCarriedOn one = SampleEvents.carriedOn("i", "c", "2024", PlainUnit.COUNT, FIGURES);
        List<CarriedFigure> figures = one.figures().stream()
                .map(figure -> {
                    CarriedFigure.Part part = figure.parts().getFirst();
                    CarriedFigure.Part none =
                            new CarriedFigure.Part("soenderby", part.measurementId(), 9, BigDecimal.ZERO, null, null);
                    return new CarriedFigure(
                            figure.measurementId(), figure.period(), figure.figure(), List.of(part, none));
                })
                .toList();
        return SampleEvents.amended(new SeriesCarriedOn(
                "i",
                "c",
                "2024",
                Combination.ADDED,
                List.of(
                        SampleEvents.predecessor("nordby", "Nordby Kommune"),
                        SampleEvents.predecessor("soenderby", "Sønderby Kommune")),
                figures));
    }

    private static ComponentDefinition component() {
        return SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null);
    }

    private static IndicatorStanding standing(LedgerEvent... more) {
        List<LedgerEvent> events = new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", component()),
                SampleEvents.target("i", LocalDate.of(2025, 1, 1), new BetterThanPrevious("c")),
                SampleEvents.approved(),
                SampleEvents.recorded("now", SampleEvents.slot("i", "c", 2024), "50")));
        events.addAll(List.of(more));
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));
        return fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                .orElseThrow()
                .tracks()
                .getFirst()
                .indicators()
                .getFirst();
    }
}
