package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.Exclusion.IndicatorPaused;
import dk.seamark.events.plan.Exclusion.TrackDropped;
import dk.seamark.events.plan.Inclusion.TrackResumed;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.FigureHistory.DatedEvent;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures are missing, why, and whether somebody owes them. */
class MissingFiguresTest {

    /**
     * The target of 2025 asks for one more than the period before. A year is recorded, declared missing ("late"),
     * withdrawn, or paused.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        what happened                                | missing
        -                                            | 2025 Ingen grund er oplyst: owed
        recorded 2025                                | 2024 Ingen grund er oplyst: owed
        recorded 2025, recorded 2024                 | -
        late 2025                                    | 2025 Tallet er målt, men forsinket
        recorded 2025, late 2024                     | 2024 Tallet er målt, men forsinket
        recorded 2025, paused 2024                   | 2024 Planen fulgte ikke op på indikatoren i perioden
        recorded 2025, track-paused 2024             | 2024 Planen fulgte ikke op på indikatoren i perioden
        recorded 2025, late 2024, paused 2024        | 2024 Tallet er målt, men forsinket
        recorded 2025, withdrawn 2025                | 2025 Det blev trukket tilbage den 7. januar 2026, fordi det var talt eller regnet forkert: owed
        recorded 2025, withdrawn 2025, late 2025     | 2025 Tallet er målt, men forsinket
        recorded 2025, withdrawn 2025, recorded 2025 | 2024 Ingen grund er oplyst: owed
        recorded 2025, recorded 2024, withdrawn 2024 | 2024 Det blev trukket tilbage den 8. januar 2026, fordi det var talt eller regnet forkert: owed
        """, useHeadersInDisplayName = true)
    void saysWhyAndWhetherSomebodyOwesIt(@Nullable String happened, @Nullable String missing) {
        assertThat(pack(happened).missingFigures().stream()
                        .map(MissingFiguresTest::told)
                        .collect(Collectors.joining("; "))
                        .replace('\u00a0', ' '))
                .isEqualTo(missing == null ? "" : missing);
    }

    @Test
    void aWithdrawnFigureIsExplainedInTheWorkingToo() {
        PackModel pack = pack("recorded 2025, withdrawn 2025");
        String danish = working(pack);
        String english = working(pack.inEnglish());

        assertThat(danish)
                .isEqualTo("Der er intet tal for 2025: det blev trukket tilbage den 7. januar 2026"
                        + ", fordi det var talt eller regnet forkert.");
        assertThat(english)
                .isEqualTo("There is no figure for 2025: it was withdrawn on 7 January 2026"
                        + " because it was counted or calculated wrongly.");
        assertThat(working(pack("recorded 2025, recorded 2024, withdrawn 2024")))
                .contains("mangler (det blev trukket tilbage den 8. januar 2026, fordi det var talt");
    }

    @Test
    void aPeriodThatRestedIsNotWaitedFor() {
        PackModel pack = pack("recorded 2025, paused 2024");

        assertThat(working(pack))
                .isEqualTo("Der er intet at sammenligne med: tallet for året før, 2024, mangler, for planen fulgte ikke"
                        + " op på indikatoren i den periode. Målet må revideres ved en beslutning.");
        assertThat(working(pack.inEnglish())).contains("as the plan did not follow up on the indicator in that period");
    }

    private static String working(PackModel pack) {
        return Optional.ofNullable(pack.tracks()
                        .getFirst()
                        .indicators()
                        .getFirst()
                        .targets()
                        .getFirst()
                        .working())
                .orElseThrow()
                .replace('\u00a0', ' ');
    }

    private static String told(MissingFigure figure) {
        return figure.period() + " " + figure.reason() + (figure.owed() ? ": owed" : "");
    }

    private static PackModel pack(@Nullable String happened) {
        List<LedgerEvent> events = new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator(
                        "i", SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null)),
                SampleEvents.target(
                        "i",
                        LocalDate.of(2026, 1, 1),
                        new AtLeastAbove("c", BigDecimal.ONE, Reference.PREVIOUS_PERIOD)),
                SampleEvents.approved()));
        if (happened != null) {
            Arrays.stream(happened.split(", "))
                    .flatMap(words -> events(words.split(" ")))
                    .forEach(events::add);
        }
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        List<DatedEvent> dated = new ArrayList<>();
        for (LedgerEvent event : events) {
            fold.apply(dated.size() + 1, event);
            dated.add(new DatedEvent(dated.size() + 1, LocalDate.of(2026, 1, 1).plusDays(dated.size()), event));
        }
        assertThat(fold.anomalies()).isEmpty();
        Standing standing =
                fold.standing(SampleEvents.PLAN, new ReportingPeriod(2025)).orElseThrow();
        return PackModels.of(
                standing,
                new PackEdition.Preview(standing.position()),
                PackContext.internal(
                        text -> Optional.empty(),
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text(),
                        FigureHistory.of(dated)));
    }

    private static Stream<LedgerEvent> events(String[] words) {
        return words[0].equals("track-paused")
                ? Stream.of(
                        SampleEvents.amended(new TrackDropped(SampleEvents.TRACK, words[1])),
                        SampleEvents.amended(
                                new TrackResumed(SampleEvents.TRACK, Integer.toString(Integer.parseInt(words[1]) + 1))))
                : Stream.of(event(words));
    }

    private static LedgerEvent event(String[] words) {
        int year = Integer.parseInt(words[1]);
        return switch (words[0]) {
            case "recorded" -> SampleEvents.recorded("m" + year, SampleEvents.slot("i", "c", year), "5");
            case "late" -> SampleEvents.missing(SampleEvents.slot("i", "c", year), MissingReason.LATE);
            case "withdrawn" -> SampleEvents.withdrawn("m" + year, SampleEvents.slot("i", "c", year));
            case "paused" -> SampleEvents.amended(new IndicatorPaused("i", words[1], Integer.toString(year + 1)));
            default -> throw new IllegalArgumentException(words[0]);
        };
    }
}
