package dk.seamark.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.Total;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.standing.SampleEvents;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of some of several parts, of sums over the years, and of ceilings by a comparator. */
class SomeAndSumTest {

    private static final Measured NOW = measured("2024", "61");
    private static final Comparison HELD = new Comparison(NOW, Relation.AT_LEAST, new Bound.Stated(new BigDecimal(60)));
    private static final Comparison MISSED =
            new Comparison(NOW, Relation.AT_MOST, new Bound.Stated(new BigDecimal(50)));

    @Test
    void someOfSeveralPartsAreToldWithTheirOutcomes() {
        Judgement one = Judgement.someOf(1, List.of(Judgement.of(HELD), Judgement.of(MISSED)));
        Judgement both = Judgement.someOf(2, List.of(Judgement.of(HELD), Judgement.of(MISSED)));

        assertThat(said(one, PlainUnit.COUNT))
                .isEqualTo(new LocalizedText(
                        "61 i 2024 mod et krav på mindst 60: delkravet er opfyldt. 61 i 2024 mod et krav på højst 50:"
                                + " delkravet er ikke opfyldt. Mindst 1 af delkravene skal nås, så målet er opfyldt.",
                        "61 in 2024 against a requirement of at least 60: this part is met. 61 in 2024 against a"
                                + " requirement of at most 50: this part is not met. At least 1 of the parts must be"
                                + " met, so the target is met."));
        assertThat(said(both, PlainUnit.COUNT).da())
                .endsWith("Mindst 2 af delkravene skal nås, så målet er ikke opfyldt.");
    }

    @Test
    void whatIsNotMeasuredOfSomeIsToldBesideWhatIs() {
        Judgement missing =
                new Judgement.NotMeasured(List.of(new Absent("a", Series.MUNICIPALITY, "2024", null)), List.of());

        assertThat(said(Judgement.someOf(1, List.of(missing, Judgement.of(MISSED))), PlainUnit.COUNT)
                        .da())
                .contains("Der er intet tal for 2024", "delkravet er ikke opfyldt")
                .doesNotContain("målet er");
    }

    @Test
    void aSumIsToldWithItsParts() {
        Total total = new Total(List.of(measured("2023", "1"), measured("2024", "2")));
        Comparison sum = new Comparison(total, Relation.AT_LEAST, new Bound.Stated(new BigDecimal(3)));

        assertThat(said(
                        Judgement.of(sum),
                        Unit.ofCode("own-count kursus,kurser/course,courses").orElseThrow()))
                .isEqualTo(new LocalizedText(
                        "I alt 3 kurser (1 kursus i 2023 + 2 kurser i 2024) mod et krav på mindst 3 kurser: målet er"
                                + " opfyldt.",
                        "3 courses in all (1 course in 2023 + 2 courses in 2024) against a requirement of at least 3"
                                + " courses: the target is met."));
    }

    @Test
    void aSumSaysWhichYearsItLacks() {
        Total total = new Total(List.of(measured("2023", "1"), measured("2026", "2")), List.of("2024", "2025"));
        Comparison sum = new Comparison(total, Relation.AT_LEAST, new Bound.Stated(new BigDecimal(3)));

        LocalizedText said = said(Judgement.of(sum), PlainUnit.COUNT);

        assertThat(said.da())
                .contains("2024, 2025 er ikke talt med, da der ikke blev fulgt op på indikatoren", "målet er opfyldt");
        assertThat(said.en()).contains("2024, 2025 not counted, as the indicator was not followed up on");
    }

    @Test
    void aCeilingIsTheComparatorPlusAMargin() {
        Measured nation = new Measured("a", Series.COMPARATOR, "2024", new BigDecimal(60), "m-nation", false);
        Comparison ceiling = new Comparison(
                NOW, Relation.AT_MOST, new Bound.AboveComparator(nation, new BigDecimal(5), Reading.PERCENT));
        Comparison level = new Comparison(NOW, Relation.AT_MOST, new Bound.SameAs(nation, Reference.COMPARATOR));

        assertThat(said(Judgement.of(ceiling), PlainUnit.PERCENT).da())
                .contains("højst 63 %", "plus 5 % deraf", "målet er opfyldt");
        assertThat(said(Judgement.of(level), PlainUnit.PERCENT).da())
                .contains("højst 60 % (sammenligningstallet for 2024)", "målet er ikke opfyldt");
    }

    private static LocalizedText said(Verdict verdict, Unit unit) {
        LocalizedText text = Explanations.explain(
                        verdict, SampleEvents.indicator("i", SampleEvents.component("a", unit, null, null)))
                .text();
        return new LocalizedText(text.da().replace('\u00a0', ' '), text.en().replace('\u00a0', ' '));
    }

    private static Measured measured(String period, String value) {
        return new Measured("a", Series.MUNICIPALITY, period, new BigDecimal(value), "m-" + period, false);
    }
}
