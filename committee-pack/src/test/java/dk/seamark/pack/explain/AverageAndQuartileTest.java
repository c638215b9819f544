package dk.seamark.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Share;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.BeyondBreak;
import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Mean;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Quartile;
import dk.seamark.events.value.Series;
import dk.seamark.standing.SampleEvents;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of averages over the years, and of the quarters of a group. */
class AverageAndQuartileTest {

    @Test
    void anAverageIsToldWithItsPeriodsAndHowTheyCount() {
        Mean mean = new Mean(List.of(measured("2024", "70"), measured("2025", "80"), measured("2026", "90")));

        assertThat(said(Judgement.of(new Comparison(mean, Relation.AT_LEAST, stated("80"))), null))
                .isEqualTo(new LocalizedText(
                        "I gennemsnit 80 % (70 % i 2024 + 80 % i 2025 + 90 % i 2026, delt med 3: perioderne tæller lige"
                                + " meget) mod et krav på mindst 80 %: målet er opfyldt.",
                        "80% on average (70% in 2024 + 80% in 2025 + 90% in 2026, divided by 3: each period counts the"
                                + " same) against a requirement of at least 80%: the target is met."));
    }

    @Test
    void anAverageThatNoDecimalNumberIsEqualToIsRoundedSoThatItsOutcomeIsSeen() {
        Mean mean = new Mean(List.of(share("2025", "33", 1, 3), share("2026", "67", 667, 1000)));

        assertThat(said(Judgement.of(new Comparison(mean, Relation.MORE_THAN, stated("50"))), null)
                        .da())
                .startsWith("I gennemsnit ca. 50,02 % (33,33 % (1 af 3) i 2025 + 66,7 % (667 af 1.000) i 2026")
                .endsWith("mod et krav på mere end 50 %: målet er opfyldt.");
    }

    @Test
    void theMissingPeriodsOfAnAverageAreNamed() {
        Judgement open = new Judgement.Undecided(
                List.of(
                        new OpenQuestion.PeriodsMissing(List.of(
                                new Absent("a", Series.MUNICIPALITY, "2024", null),
                                new Absent("a", Series.MUNICIPALITY, "2025", MissingReason.LATE))),
                        new OpenQuestion.AcrossBreak(null, new BeyondBreak("a", Series.MUNICIPALITY, "2023", "2024"))),
                List.of());

        assertThat(said(open, null).da())
                .contains("Gennemsnittet kan ikke regnes ud uden tal for 2024 (ingen har sagt hvorfor), 2025 (")
                .contains("brud i tidsserien fra 2024");
        assertThat(said(open, null).en()).contains("cannot be worked out without figures for 2024 (");
    }

    @Test
    void aQuartileIsNamedWithItsGroup() {
        Measured boundary = new Measured("a", Series.COMPARATOR, "2026", new BigDecimal(82), "m-q", false);
        Bound level = new Bound.SameAs(boundary, Reference.COMPARATOR);

        assertThat(said(Judgement.of(new Comparison(measured("2026", "82"), Relation.AT_LEAST, level)), Quartile.THIRD))
                .isEqualTo(new LocalizedText(
                        "82 % i 2026 mod et krav på mindst 82 % (3. kvartil, Landets kommuner): målet er opfyldt.",
                        "82% in 2026 against a requirement of at least 82% (the third quartile, Landets kommuner): the"
                                + " target is met."));
        assertThat(said(Judgement.of(new Comparison(measured("2026", "82"), Relation.MORE_THAN, level)), Quartile.FIRST)
                        .da())
                .isEqualTo("82 % i 2026 mod et krav på mere end 82 % (1. kvartil, Landets kommuner): målet er ikke"
                        + " opfyldt.");
    }

    @Test
    void aMissingQuartileIsNamedToo() {
        Judgement open = Judgement.open(new OpenQuestion.ReferenceMissing(
                Reference.COMPARATOR, new Absent("a", Series.COMPARATOR, "2026", null)));

        assertThat(said(open, Quartile.THIRD).da()).contains("3. kvartil, Landets kommuner for 2026 mangler");
    }

    private static LocalizedText said(Verdict verdict, @Nullable Quartile quartile) {
        ComponentDefinition component = new ComponentDefinition(
                "a",
                "a",
                PlainUnit.PERCENT,
                0,
                Direction.HIGHER_IS_BETTER,
                null,
                "Landets kommuner",
                null,
                null,
                null,
                null,
                quartile);
        IndicatorDefined indicator = SampleEvents.indicator("i", component);
        LocalizedText text = Explanations.explain(verdict, indicator).text();
        return new LocalizedText(text.da().replace('\u00a0', ' '), text.en().replace('\u00a0', ' '));
    }

    private static Bound stated(String value) {
        return new Bound.Stated(new BigDecimal(value));
    }

    private static Measured measured(String period, String value) {
        return new Measured("a", Series.MUNICIPALITY, period, new BigDecimal(value), "m-" + period, false);
    }

    private static Measured share(String period, String value, int some, int all) {
        return new Measured(
                "a",
                Series.MUNICIPALITY,
                period,
                new BigDecimal(value),
                new Share(BigDecimal.valueOf(some), BigDecimal.valueOf(all)),
                "m-" + period,
                false);
    }
}
