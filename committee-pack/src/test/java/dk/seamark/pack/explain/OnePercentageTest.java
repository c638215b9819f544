package dk.seamark.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.rule.Way;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is one requirement, read in two ways, is told as one; what are two are told as two. */
class OnePercentageTest {

    private static final Measured NOW = measured(Series.MUNICIPALITY, "2024", "61");
    private static final Measured NATION = measured(Series.COMPARATOR, "2024", "64");
    private static final Measured BEFORE = measured(Series.MUNICIPALITY, "2023", "60");

    @Test
    void twoRequirementsOfOneFigureAreNotTheReadingsOfOnePercentage() {
        String told = da(Judgement.allOf(List.of(
                Judgement.of(near(Reading.PERCENT)),
                Judgement.of(new Comparison(
                        NOW,
                        Relation.AT_LEAST,
                        new Bound.ChangedBy(
                                BEFORE,
                                Reference.PREVIOUS_PERIOD,
                                Way.UP,
                                new BigDecimal("2"),
                                Reading.PERCENTAGE_POINTS))))));
        assertThat(told)
                .doesNotContain("uanset læsning")
                .contains("mindst 60,8 %", "delkravet er opfyldt", "mindst 62 %", "delkravet er ikke opfyldt")
                .endsWith("Alle delkrav skal nås, så målet er ikke opfyldt.");
    }

    @Test
    void theReadingsOfOnePercentageAre() {
        assertThat(da(new Judgement.Met(List.of(near(Reading.PERCENT), near(Reading.PERCENTAGE_POINTS)))))
                .endsWith("målet er opfyldt, uanset læsning.")
                .doesNotContain("delkrav");
    }

    @Test
    void aTieIsToldOnceWhicheverWayIsBetter() {
        Bound same = new Bound.SameAs(measured(Series.MUNICIPALITY, "2023", "61.0"), Reference.PREVIOUS_PERIOD);
        Comparison atLeast = new Comparison(NOW, Relation.AT_LEAST, same);
        Comparison atMost = new Comparison(NOW, Relation.AT_MOST, same);
        Comparison more = new Comparison(NOW, Relation.MORE_THAN, same);
        Comparison less = new Comparison(NOW, Relation.LESS_THAN, same);
        assertThat(da(new Judgement.Met(List.of(atLeast, atMost))))
                .isEqualTo("Uændret (61 % i 2024, som tallet for året før, 2023); hvad der end er bedst, er målet"
                        + " opfyldt.");
        assertThat(da(new Judgement.NotMet(List.of(more, less))))
                .isEqualTo("Uændret (61 % i 2024, som tallet for året før, 2023); hvad der end er bedst, er målet"
                        + " ikke opfyldt.");
    }

    @Test
    void oneOfSeveralOpenPartsIsNotTheTarget() {
        OpenQuestion open = new OpenQuestion.ReadingOpen(near(Reading.PERCENT), near(Reading.PERCENTAGE_POINTS));
        assertThat(da(new Judgement.Undecided(List.of(open), List.of()))).contains("så målet er opfyldt");
        assertThat(da(new Judgement.Undecided(List.of(open, open), List.of())))
                .contains("så delkravet er opfyldt")
                .doesNotContain("målet er");
    }

    @Test
    void noBaselineIsMendedByARevisionAlone() {
        assertThat(da(open(new OpenQuestion.ReferenceMissing(
                        Reference.BASELINE, new Absent("a", Series.MUNICIPALITY, null, null)))))
                .isEqualTo("Der er intet at sammenligne med: planen nævner intet udgangspunkt. Målet må revideres ved"
                        + " en beslutning.");
        assertThat(da(open(new OpenQuestion.ReferenceMissing(
                        Reference.BASELINE, new Absent("a", Series.MUNICIPALITY, "2022", MissingReason.LATE)))))
                .contains("udgangspunktet i 2022 mangler (det er målt", "Det center, der leverer tallene");
    }

    @Test
    void aPercentageOfZeroIsHelpedOnlyByTheOtherReading() {
        assertThat(da(open(new OpenQuestion.PercentOfZero(
                        Reference.PREVIOUS_PERIOD, measured(Series.MUNICIPALITY, "2023", "0")))))
                .startsWith("0 % i 2023: en ændring i procent fra 0 er intet tal.")
                .contains("Kun hvor planen lader læsningen stå åben", "procentpoint")
                .doesNotContain("Planejeren kan få det besluttet");
    }

    private static Verdict open(OpenQuestion question) {
        return Judgement.open(question);
    }

    private static Comparison near(Reading reading) {
        return new Comparison(NOW, Relation.AT_LEAST, new Bound.BelowComparator(NATION, new BigDecimal("5"), reading));
    }

    private static String da(Verdict verdict) {
        return Explanations.explain(
                        verdict,
                        SampleEvents.indicator("i", SampleEvents.component("a", PlainUnit.PERCENT, null, null)))
                .text()
                .da()
                .replace('\u00a0', ' ');
    }

    private static Measured measured(Series series, String period, String value) {
        return new Measured("a", series, period, new BigDecimal(value), "m-" + series + period, false);
    }
}
