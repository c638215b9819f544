package dk.seamark.pack.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Counts;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is withheld of one indicator, as a table. A figure is {@code name=value}, with a percent sign for a share,
 * followed by {@code n/d} for what it was calculated from; {@code <} marks a figure under the threshold. Persons are
 * counted; {@code *} marks what counts something else according to the plan: {@code a*=3}, {@code s*=10%} for a share's
 * numerator, {@code s/*=10%} for its denominator. {@code x:} before a name is another indicator, {@code @p} after it a
 * population, {@code .H1} a half of the year, {@code .Q1} a quarter, and a question mark a figure that is still to
 * come.
 */
class SuppressionSolverTest {

    private static final Pattern FIGURE = Pattern.compile(
            "((?<indicator>\\w+):)?(?<name>[\\w*/]+)(@(?<population>\\w+))?(\\.(?<half>H[12]|Q[1-4]))?=(?<value>.+)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a=5                                   |
                    a=4                                   | a<
                    a=0                                   | a<
                    a=3 b=40 total=43                     | a b
                    a=3 b=40 c=90 total=133               | a b
                    a=1 b=2 c=90 total=93                 | a b c
                    a=4 b=4 c=90 total=98                 | a b c total
                    a=4 b=10 c=11 total=25                | a b
                    a=0 b=43 total=43                     | a b total
                    a=40 b=30 total=70                    |
                    a=3 b=77                              | a<
                    s=10% total=100                       |
                    s=3% total=100                        | s<
                    s=97% total=100                       | s<
                    s=3%                                  |
                    s=50%20/40                            |
                    s=10%4/40                             | s<
                    s=90%36/40                            | s<
                    s=90%36/40 n=36 total=40              | s< n
                    s=92.5% n=37 total=40                 | s< n
                    s=7.5%3/40 n=3 total=40               | s< n<
                    m=3% w=97% total=50                   | m w
                    m=3%3/100 w=97%                       | m w
                    p=13% q=33% r=53% total=30            | p q r
                    p=2.5% q=60% r=62.5% total=40         | p q r
                    a=0 b=0 c=0 d=0 e=0 f=0 g=0 h=0 i=0   | a< b< c< d< e< f< g< h< i<
                    a=1 b=1 c=1 d=1 e=1 f=1 g=1 h=1 i=1   | a b c d e f g h i
                    """)
    void ofOnePack(String figures, String withheld) {
        assertThat(withheld(standing(figures), List.of())).isEqualTo(withheld == null ? "" : withheld.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a=30 b=40 total=70    | a=32 b=40 total=72     | a total
                    a=30 b=40 total=70    | a=60 b=40 total=100    |
                    a=30 b=40 total=70    | a=3 b=40 total=43      | a total
                    a=3 b=40 total=43     | a=8 b=40 total=48      | a b total
                    a=30                  | a=30                   |
                    a=4                   | a=7                    |
                    s=50%20/40            | s=55%22/40             | s
                    s=50%20/40            | s=75%30/40             |
                    total=27              | a=1 b=10 c=20 total=31 | a b c total
                    b=20                  | a=4 b=24 c=10 total=38 | a b c total
                    total=43              | b=40                   | b
                    s=3%                  | s=3% total=100         | total
                    s=30%                 | s=30% total=100        |
                    total=43              | a=3 b=40               | a b
                    a=50 total=100        | a=50 b=47 total=100    | b
                    y=43                  | y.H1=40 y=43           | y.H1
                    y.H1=40               | y.H1=40 y=43           | y
                    y.H1=40               | y.H2=3 y=43            | y.H2 y
                    """)
    void afterAnotherPack(String before, String now, String withheld) {
        Standing first = standing(before);
        Published published = new Published(first, Disclosure.withheld(first, List.of(), Thresholds.five()));

        assertThat(sorted(withheld(standing(now), List.of(published))))
                .isEqualTo(sorted(withheld == null ? "" : withheld.strip()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a*=3                                  |
                    a*=0 b=4                              | b<
                    a*=3 b=40 total=60                    |
                    a*=43 b=3 c=40                        | b<
                    s*/*=10%                              |
                    s*/*=10%4/40                          |
                    s*/*=100%38/38 total*=38              |
                    s*=10%4/40                            |
                    s*=50%2/4                             | s*<
                    s/*=10%4/40                           | s/*<
                    s/*=90%36/40                          |
                    s=100%38/38                           | s<
                    s=10% total*=20                       |
                    s/*=10% total*=20                     | s/*<
                    s/*=10% n=4 total*=40                 | s/*< n<
                    s*/*=10% n=4 total=40                 | n<
                    n*=2 s*=50%                           | s*<
                    n*=20 s*=50%                          |
                    """)
    void ofThingsNothing(String figures, String withheld) {
        assertThat(withheld(standing(figures), List.of())).isEqualTo(withheld == null ? "" : withheld.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    b=40 total=43                         | b
                    b=40 total=48                         |
                    b=40 total=40                         |
                    b*=40 total=43                        |
                    a=30 b=32                             | a
                    a=30 b=32 total=62                    |
                    a=30 b=40 total=73                    | a
                    a=30 b=40 total=75                    |
                    a=40 b=? total=47                     |
                    a=40 b=? c=? total=47                 | a
                    a=78 s=35.9% total=128                | a
                    a=78 s=32.0% total=128                |
                    s=60% r=36% total=100                 | r
                    y.H1=40 y=43                          | y.H1
                    y.H1=40 y=53                          |
                    y.H1=20 y.H2=23 y=43                  |
                    y.H1=20 y.H2=30 y=53                  | y.H1
                    y.Q1=40 y=43                          | y.Q1
                    y.Q1=40 y=53                          |
                    y.Q1=10 y.Q2=12 y.Q3=18 y=43          | y.Q1
                    y.Q1=10 y.Q2=12 y.Q3=18 y=53          |
                    y.Q1=8 y.Q2=7 y=21                    | y.Q1
                    y.Q1=8 y.Q2=7 y=25                    |
                    y.Q1=8 y.Q2=7 y.Q3=6 y=27             |
                    a.H1=40 b=43                          | a.H1
                    a.H1=40 b=53                          |
                    """)
    void ofDifferencesThatNoFigureStates(String figures, String withheld) {
        assertThat(withheld(standing(figures), List.of())).isEqualTo(withheld == null ? "" : withheld.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x:a=3 x:b=40 x:total=43 z:b=40        | x:a x:b
                    x:a=3 x:b@p=40 x:total=43 z:b@p=40    | x:a x:b@p x:total z:b@p
                    x:a=3 x:b=40 x:total@p=43 z:all@p=43  | x:a x:b
                    x:a@p=3 x:total@p=43 z:b@p=40         | x:a@p z:b@p
                    x:total=43 z:b=40                     |
                    x:a@p.H1=20 x:a@p.H2=3 z:b@p=23       | x:a@p.H1 x:a@p.H2
                    x:a.H1=20 x:a.H2=3 x:b=23             | x:a.H1 x:a.H2
                    x:a@p.H1=40 z:b@p=43                  | x:a@p.H1
                    x:a@p.H1=40 z:b=43                    |
                    x:total@p=43 z:b@p=40                 | x:total@p
                    x:total@p=43 z:b@q=40                 |
                    x:s=10% z:total=20                    |
                    x:s@p=10% z:total@p=20                | x:s@p<
                    x:total@p=43 y:b@p=30 y:c@q=20 z:d@q=22 | y:c@q
                    """)
    void ofIndicatorsThatCountTheSamePeople(String figures, String withheld) {
        assertThat(withheld(standing(figures), List.of())).isEqualTo(withheld == null ? "" : withheld.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    all@p=43              | b@p=40              | b@p
                    all@p=43              | b=40                |
                    a=3 b@p=40 total=43   | x:b@p=40 c=90       | x:b@p
                    a=3 b=40 total=43     | x:b@p=40 c=90       |
                    a=30                  | a=32                |
                    a@p=30                | a@p=32              | a@p
                    """)
    void ofPlansThatCountTheSamePeople(String other, String now, String withheld) {
        Standing first = standing(other, "another-plan");
        Published published = new Published(first, Disclosure.withheld(first, List.of(), Thresholds.five()));

        assertThat(withheld(standing(now), List.of(published))).isEqualTo(withheld == null ? "" : withheld.strip());
    }

    @Test
    void aCountOfThingsMayMoveByFew() {
        Standing first = standing("a*=3 b=40");
        Published published = new Published(first, Disclosure.withheld(first, List.of(), Thresholds.five()));

        assertThat(withheld(standing("a*=4 b=42"), List.of(published))).isEqualTo("b");
    }

    @Test
    void aSourceCanHaveAThresholdOfItsOwn() {
        Thresholds thresholds = new Thresholds(5, Map.of("Kilde", 3));

        assertThat(Disclosure.withheld(standing("a=3 b=4"), List.of(), thresholds)
                        .figures())
                .isEmpty();
        assertThat(Disclosure.withheld(standing("a=2"), List.of(), thresholds).figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.below()).isEqualTo(3));
        assertThatThrownBy(() -> new Thresholds(5, Map.of("Kilde", 4)))
                .hasMessageContaining("Kilde")
                .hasMessageContaining("3 or 5");
    }

    private static String withheld(Standing standing, List<Published> earlier) {
        return Disclosure.withheld(standing, earlier, Thresholds.five()).figures().stream()
                .map(figure -> figure.measurementId().replaceFirst("=.*", "") + (figure.below() == null ? "" : "<"))
                .collect(Collectors.joining(" "));
    }

    private static String sorted(String names) {
        return names.lines()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Standing standing(String text) {
        return standing(text, SampleEvents.PLAN);
    }

    /** The text of a figure is its measurement's id, so that the same text later is the same measurement. */
    private static Standing standing(String text, String plan) {
        Map<String, Map<String, ComponentDefinition>> components = new TreeMap<>();
        Map<String, List<FigureStanding>> figures = new TreeMap<>();
        for (String one : text.strip().split(" +", -1)) {
            Matcher word = FIGURE.matcher(one);
            if (!word.matches()) {
                throw new IllegalArgumentException("No figure: " + one);
            }
            String indicator = word.group("indicator") == null ? "i" : word.group("indicator");
            String name = word.group("name");
            String value = word.group("value");
            Unit unit = value.contains("%") ? PlainUnit.PERCENT : PlainUnit.COUNT;
            components
                    .computeIfAbsent(indicator, any -> new LinkedHashMap<>())
                    .put(name, component(name, unit, word.group("population")));
            List<FigureStanding> itsFigures = figures.computeIfAbsent(indicator, any -> new ArrayList<>());
            if (!value.equals("?")) {
                String period = word.group("half") == null ? "2024" : "2024-" + word.group("half");
                FigureSlot slot = new FigureSlot(indicator, name, Series.MUNICIPALITY, period);
                itsFigures.add(new FigureStanding(one, slot, figure(value), 1, null));
            }
        }
        List<IndicatorStanding> indicators = components.entrySet().stream()
                .map(indicator -> new IndicatorStanding(
                        SampleEvents.indicator(
                                indicator.getKey(),
                                indicator.getValue().values().toArray(new ComponentDefinition[0])),
                        figures.getOrDefault(indicator.getKey(), List.of()),
                        List.of()))
                .toList();
        return new Standing(
                SampleEvents.MUNICIPALITY,
                plan,
                SampleEvents.drafted().terms(),
                null,
                null,
                "2024",
                1,
                "0".repeat(64),
                List.of(new TrackStanding(SampleEvents.track(), new ReportStanding.Awaited(), indicators)),
                List.of(),
                null);
    }

    private static ComponentDefinition component(String name, Unit unit, @Nullable String population) {
        return new ComponentDefinition(
                name,
                name,
                unit,
                0,
                null,
                null,
                null,
                null,
                name.replace("/*", "").endsWith("*") ? Counts.OTHER : null,
                name.endsWith("/*") ? Counts.OTHER : null,
                population);
    }

    private static Figure figure(String value) {
        int percent = value.indexOf('%');
        int slash = value.indexOf('/');
        return new Figure(
                new BigDecimal(percent < 0 ? value : value.substring(0, percent)),
                percent < 0 ? PlainUnit.COUNT : PlainUnit.PERCENT,
                LocalDate.of(2025, 1, 15),
                "Kilde",
                slash < 0 ? null : new BigDecimal(value.substring(percent + 1, slash)),
                slash < 0 ? null : new BigDecimal(value.substring(slash + 1)),
                false);
    }
}
