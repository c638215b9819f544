package dk.seamark.pack.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Counts;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Unit;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures are withheld in each unit, where counts under five may point to a person. */
class UnitsWithheldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        unit                                        | of      | out of  | value | numerator | denominator | a count beside | withheld
        # a rate and a ratio are of counts, as a share is
        percent                                     | persons | persons | 3     | 3         | 100         | -    | a
        percent                                     | persons | persons | 97    | 97        | 100         | -    | a
        per 1000 borgere/inhabitants                | persons | persons | 3     | 3         | 1000        | -    | a
        per 1000 borgere/inhabitants                | persons | persons | 997   | 997       | 1000        | -    | a
        per 1000 borgere/inhabitants                | persons | persons | 30    | 30        | 1000        | -    | none
        per 1000 borgere/inhabitants                | other   | other   | 3     | 3         | 1000        | -    | none
        per 1000 borgere/inhabitants                | other   | persons | 3     | 3         | 1000        | -    | none
        per 1000 borgere/inhabitants                | other   | persons | 1000  | 4         | 4           | -    | a
        ratio                                       | persons | persons | 1.5   | 6         | 4           | -    | a
        ratio                                       | persons | persons | 11.5  | 230       | 20          | -    | none
        # without its counts, a count beside it may be what it is of
        percent                                     | persons | persons | 3     | -         | -           | 100  | a
        per 1000 borgere/inhabitants                | persons | persons | 3     | -         | -           | 1000 | a
        per 1000 borgere/inhabitants                | persons | persons | 30    | -         | -           | 1000 | none
        # a mean of few
        grade-points                                | -       | persons | 7     | -         | 4           | -    | a
        grade-points                                | -       | persons | 7     | -         | 25          | -    | none
        grade-points                                | -       | persons | 7     | -         | -           | -    | none
        score 0 to 10                               | -       | persons | 7     | -         | 4           | -    | a
        duration d                                  | -       | persons | 7     | -         | 4           | -    | a
        duration d                                  | -       | other   | 7     | -         | 4           | -    | none
        thousand DKK                                | -       | persons | 7     | -         | 4           | -    | a
        # a number of things is one of persons, unless the plan says otherwise
        count                                       | persons | -       | 4     | -         | -           | -    | a
        own-count ansøger,ansøgere/applicant,applicants | persons | -   | 4     | -         | -           | -    | a
        own-count ansøger,ansøgere/applicant,applicants | persons | -   | 5     | -         | -           | -    | none
        own-count kursus,kurser/course,courses      | other   | -       | 4     | -         | -           | -    | none
        own-amount årsværk,årsværk/man-year,man-years | persons | -     | 2.5   | -         | -           | -    | a
        own-amount årsværk,årsværk/man-year,man-years | other   | -     | 2.5   | -         | -           | -    | none
        # what is of no persons
        quantity t                                  | -       | -       | 2     | -         | -           | -    | none
        index 2015=100                              | -       | -       | 2     | -         | -           | -    | none
        """, useHeadersInDisplayName = true)
    void whatCouldPointToAPersonIsWithheld(
            String code,
            @Nullable String counts,
            @Nullable String outOf,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal beside,
            String withheld) {
        Unit unit = Unit.ofCode(code).orElseThrow();
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        fold.apply(1, SampleEvents.drafted());
        fold.apply(2, SampleEvents.track());
        fold.apply(
                3,
                SampleEvents.indicator(
                        "i",
                        component("a", unit, counts(counts), counts(outOf)),
                        component("b", PlainUnit.COUNT, Counts.PERSONS, null)));
        fold.apply(4, SampleEvents.approved());
        fold.apply(5, recorded("a", new Figure(value, unit, DAY, "Kilde", numerator, denominator, false)));
        if (beside != null) {
            fold.apply(6, recorded("b", new Figure(beside, PlainUnit.COUNT, DAY, "Kilde", null, null, false)));
        }

        List<String> found = Disclosure.withheld(
                        fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                                .orElseThrow(),
                        List.of(),
                        Thresholds.five())
                .figures()
                .stream()
                .map(WithheldFigure::measurementId)
                .toList();

        assertThat(found.isEmpty() ? "none" : String.join(", ", found)).isEqualTo(withheld);
    }

    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

    private static @Nullable Counts counts(@Nullable String word) {
        return word == null ? null : word.equals("persons") ? Counts.PERSONS : Counts.OTHER;
    }

    private static ComponentDefinition component(
            String id, Unit unit, @Nullable Counts counts, @Nullable Counts outOf) {
        return new ComponentDefinition(id, "Tal", unit, 1, null, null, null, null, counts, outOf, null);
    }

    private static MeasurementRecorded recorded(String component, Figure figure) {
        return new MeasurementRecorded(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                component,
                SampleEvents.slot("i", component, 2024),
                figure,
                null);
    }
}
