package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.Exclusion.IndicatorDropped;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Way;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a pack says of an indicator that is measured every second year, 2025 and 2027. */
class RoundsPackTest {

    private static final String NEXT = "Måles hvert andet år, næste gang 2027";

    private final LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));

    RoundsPackTest() {
        say(SampleEvents.drafted());
        say(SampleEvents.track());
        say(SampleEvents.in(
                new Rounds(2, 2025),
                SampleEvents.indicator(
                        "i", SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, "2022"))));
        say(new IndicatorTargetSet(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                "i",
                LocalDate.of(2026, 1, 1),
                "En stigning på 1 %",
                new ChangesBy("c", Way.UP, BigDecimal.ONE, Reading.PERCENT),
                "2025"));
        say(SampleEvents.approved());
        say(SampleEvents.recorded("m", new FigureSlot("i", "c", Series.MUNICIPALITY, "2025"), "7"));
    }

    @Test
    void inAYearBetweenNothingIsMissing() {
        PackModel pack = pack(2026);

        assertThat(pack.missingFigures()).isEmpty();
        assertThat(pack.summary().counts())
                .singleElement()
                .satisfies(count -> assertThat(count.mark().word()).isEqualTo("Måles ikke i perioden"));
        assertThat(developments(pack)).containsExactly(NEXT + ".");
    }

    @Test
    void aFigureOfAYearBetweenIsNotOwed() {
        PackModel pack = pack(2025);

        assertThat(pack.missingFigures()).singleElement().satisfies(missing -> {
            assertThat(missing.period()).isEqualTo("2024");
            assertThat(missing.reason()).isEqualTo(NEXT);
            assertThat(missing.owed()).isFalse();
        });
        assertThat(developments(pack)).contains(NEXT + ".");
    }

    /** After the plan's last round, and when the indicator is given up, there is no next time. */
    @Test
    void noYearIsNamedInWhichItIsNotMeasured() {
        assertThat(developments(pack(2027))).contains("Måles hvert andet år.");
        say(SampleEvents.amended(new IndicatorDropped("i", "2027")));
        assertThat(developments(pack(2026))).containsExactly("Måles hvert andet år.");
    }

    /** The figure before is that of the round before, whichever year that was. */
    @Test
    void betterThanBeforeIsHeldAgainstTheRoundBefore() {
        say(new IndicatorTargetRevised(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                "i",
                LocalDate.of(2026, 1, 1),
                "Flere end før",
                new BetterThanPrevious("c"),
                SampleEvents.TEXT,
                SampleEvents.DECISION,
                "2025"));
        PackModel open = pack(2025);
        say(SampleEvents.recorded("before", new FigureSlot("i", "c", Series.MUNICIPALITY, "2023"), "6"));
        PackModel judged = pack(2025);

        assertThat(working(open)).contains("målingen før, 2023, mangler");
        assertThat(working(open.inEnglish())).contains("the measurement before, 2023, is missing");
        assertThat(working(judged)).contains("målingen før, 2023").doesNotContain("året før");
        assertThat(working(judged.inEnglish()))
                .contains("the measurement before, 2023")
                .doesNotContain("year before");
    }

    /** A baseline between two rounds is measured once, and owed until somebody says something of it. */
    @Test
    void aBaselineBetweenTwoRoundsIsOwed() {
        say(new IndicatorTargetRevised(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                "i",
                LocalDate.of(2026, 1, 1),
                "Flere end ved start",
                new AtLeastAbove("c", BigDecimal.ONE, Reference.BASELINE),
                SampleEvents.TEXT,
                SampleEvents.DECISION,
                "2025"));

        assertThat(pack(2025).missingFigures()).singleElement().satisfies(missing -> {
            assertThat(missing.period()).isEqualTo("2022");
            assertThat(missing.reason()).isEqualTo("Ingen grund er oplyst");
            assertThat(missing.owed()).isTrue();
        });
        say(SampleEvents.missing(new FigureSlot("i", "c", Series.MUNICIPALITY, "2022"), MissingReason.LATE));
        assertThat(pack(2025).missingFigures()).singleElement().satisfies(missing -> {
            assertThat(missing.reason()).isEqualTo("Tallet er målt, men forsinket");
            assertThat(missing.owed()).isFalse();
        });
    }

    private static String working(PackModel pack) {
        return Objects.requireNonNull(pack.tracks()
                        .getFirst()
                        .indicators()
                        .getFirst()
                        .targets()
                        .getFirst()
                        .working())
                .replace('\u00a0', ' ');
    }

    private static List<String> developments(PackModel pack) {
        return pack.tracks().getFirst().indicators().getFirst().developments();
    }

    private PackModel pack(int year) {
        return PackModels.of(
                fold.standing(SampleEvents.PLAN, new ReportingPeriod(year)).orElseThrow(),
                new PackEdition.Issued(1, fold.position()),
                PackContext.internal(
                        text -> Optional.empty(),
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text()));
    }

    private void say(LedgerEvent event) {
        fold.apply(fold.position() + 1, event);
    }
}
