package dk.seamark.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan is, in each period and on each day, after amendments; and which amendments fit. */
class AmendmentTest {

    private static final String SEEN = """
            amendments                                             | period  | day        | plan
                                                                   | 2024    |            | 2026: a* b: t@a i, u@b j
            plan-reworded Ny -                                     | 2023    |            | 2026: a* b: t@a i, u@b j
            centre-renamed b Beta                                  | 2023    |            | 2026: a* b[Beta]: t@a i, u@b j
            track-reworded t Bolig                                 | 2023    |            | 2026: a* b: t[Bolig]@a i, u@b j
            indicator-reworded i Trivsel                           | 2023    |            | 2026: a* b: t@a i[Trivsel], u@b j
            component-reworded i c antal -                         | 2023    |            | 2026: a* b: t@a i[antal], u@b j
            track-moved t b 2025-01-01                             | 2023    |            | 2026: a* b: t@a i, u@b j
            track-moved t b 2025-01-01                             | 2024    |            | 2026: a* b: t@b i, u@b j
            track-moved t b 2025-01-01                             | 2024    | 2024-12-31 | 2026: a* b: t@a i, u@b j
            track-moved t b 2025-01-01                             | 2023    | 2025-01-01 | 2026: a* b: t@b i, u@b j
            track-moved t b 2025-01-02                             | 2024    |            | 2026: a* b: t@a i, u@b j
            track-moved t b 2024-07-01                             | 2024-H1 |            | 2026: a* b: t@b i, u@b j
            track-moved t b 2024-01-01; track-moved t a 2025-01-01 | 2023    |            | 2026: a* b: t@b i, u@b j
            track-moved t b 2024-01-01; track-moved t a 2025-01-01 | 2024    |            | 2026: a* b: t@a i, u@b j
            indicator-moved i u 2025-01-01                         | 2023    |            | 2026: a* b: t@a i, u@b j
            indicator-moved i u 2025-01-01                         | 2024    |            | 2026: a* b: t@a, u@b i j
            centres-merged a,b ab AB 2025-01-01                    | 2023    |            | 2026: a* b: t@a i, u@b j
            centres-merged a,b ab AB 2025-01-01                    | 2024    |            | 2026: ab*: t@ab i, u@ab j
            centres-merged a,b b Begge 2025-01-01                  | 2024    |            | 2026: b[Begge]*: t@b i, u@b j
            centre-split a x,y t:y x 2025-01-01                    | 2023    |            | 2026: a* b: t@a i, u@b j
            centre-split a x,y t:y x 2025-01-01                    | 2024    |            | 2026: b x* y: t@y i, u@b j
            centre-split b b,y u:y - 2025-01-01                    | 2024    |            | 2026: a* b y: t@a i, u@y j
            track-added v b 2025                                   | 2024    |            | 2026: a* b: t@a i, u@b j
            track-added v b 2025                                   | 2025    |            | 2026: a* b: t@a i, u@b j, v@b
            indicator-added k t 2025                               | 2024    |            | 2026: a* b: t@a i, u@b j
            indicator-added k t 2025                               | 2025    |            | 2026: a* b: t@a i k, u@b j
            indicator-added k t 2025; indicator-reworded k Ny      | 2025    |            | 2026: a* b: t@a i k[Ny], u@b j
            indicator-added k t 2025; indicator-reworded k Ny      | 2024    |            | 2026: a* b: t@a i, u@b j
            target-added i 2027-01-01                              | 2025    |            | 2026: a* b: t@a i, u@b j
            track-dropped t 2025                                   | 2024    |            | 2026: a* b: t@a i, u@b j
            track-dropped t 2025                                   | 2025    |            | 2026: a* b: u@b j
            track-dropped t 2025                                   | 2026    |            | 2026: a* b: u@b j
            indicator-moved i u 2025-01-01; track-dropped t 2025   | 2025    |            | 2026: a* b: u@b i j
            indicator-dropped i 2025                               | 2024    |            | 2026: a* b: t@a i, u@b j
            indicator-dropped i 2025                               | 2025    |            | 2026: a* b: t@a, u@b j
            indicator-dropped i 2025-H2                            | 2025-H1 |            | 2026: a* b: t@a i, u@b j
            indicator-dropped i 2025-H2                            | 2025-H2 |            | 2026: a* b: t@a, u@b j
            indicator-paused i 2024 2026                           | 2023    |            | 2026: a* b: t@a i, u@b j
            indicator-paused i 2024 2026                           | 2024    |            | 2026: a* b: t@a, u@b j
            indicator-paused i 2024 2026                           | 2025    |            | 2026: a* b: t@a, u@b j
            indicator-paused i 2024 2026                           | 2026    |            | 2026: a* b: t@a i, u@b j
            indicator-dropped i 2024; indicator-resumed i 2026     | 2023    |            | 2026: a* b: t@a i, u@b j
            indicator-dropped i 2024; indicator-resumed i 2026     | 2024    |            | 2026: a* b: t@a, u@b j
            indicator-dropped i 2024; indicator-resumed i 2026     | 2025    |            | 2026: a* b: t@a, u@b j
            indicator-dropped i 2024; indicator-resumed i 2026     | 2026    |            | 2026: a* b: t@a i, u@b j
            indicator-paused i 2024 2026; indicator-resumed i 2025 | 2024    |            | 2026: a* b: t@a, u@b j
            indicator-paused i 2024 2026; indicator-resumed i 2025 | 2025    |            | 2026: a* b: t@a i, u@b j
            indicator-dropped i 2029; indicator-paused i 2025 2027; indicator-resumed i 2026 | 2025 | | 2026: a* b: t@a, u@b j
            indicator-dropped i 2029; indicator-paused i 2025 2027; indicator-resumed i 2026 | 2026 | | 2026: a* b: t@a i, u@b j
            indicator-dropped i 2029; indicator-paused i 2025 2027; indicator-resumed i 2026 | 2028 | | 2026: a* b: t@a i, u@b j
            indicator-dropped i 2029; indicator-paused i 2025 2027; indicator-resumed i 2026 | 2029 | | 2026: a* b: t@a, u@b j
            indicator-dropped i 2025; indicator-resumed i 2025 | 2025 |                        | 2026: a* b: t@a i, u@b j
            track-dropped t 2028; track-dropped t 2024; track-resumed t 2026 | 2027 |          | 2026: a* b: t@a i, u@b j
            track-dropped t 2028; track-dropped t 2024; track-resumed t 2026 | 2028 |          | 2026: a* b: u@b j
            track-dropped t 2028; track-dropped t 2024; track-resumed t 2026; track-resumed t 2029 | 2029 | | 2026: a* b: t@a i, u@b j
            indicator-dropped i 2023; indicator-resumed i 2024; indicator-dropped i 2025 | 2024 | | 2026: a* b: t@a i, u@b j
            indicator-dropped i 2023; indicator-resumed i 2024; indicator-dropped i 2025 | 2025 | | 2026: a* b: t@a, u@b j
            indicator-dropped i 2024; indicator-reworded i Ny; indicator-resumed i 2025  | 2025 | | 2026: a* b: t@a i[Ny], u@b j
            indicator-dropped i 2024; component-redefined i ny 2025; indicator-resumed i 2026 | 2026 | | 2026: a* b: t@a i[ny][brud 2025], u@b j
            track-dropped t 2024; track-resumed t 2026             | 2025    |            | 2026: a* b: u@b j
            track-dropped t 2024; track-resumed t 2026             | 2026    |            | 2026: a* b: t@a i, u@b j
            track-dropped t 2024; track-moved t b 2025-01-01; track-resumed t 2026 | 2026 | | 2026: a* b: t@b i, u@b j
            track-dropped t 2024; indicator-dropped i 2025; track-resumed t 2026   | 2026 | | 2026: a* b: t@a, u@b j
            track-dropped t 2024; indicator-resumed i 2026         | 2026    |            | 2026: a* b: u@b j
            component-added i d 2025                               | 2024    |            | 2026: a* b: t@a i, u@b j
            component-added i d 2025                               | 2025    |            | 2026: a* b: t@a i+d, u@b j
            component-added i d 2025; indicator-dropped i 2026     | 2026    |            | 2026: a* b: t@a, u@b j
            plan-extended 2028                                     | 2023    |            | 2028: a* b: t@a i, u@b j
            plan-ended 2024                                        | 2023    |            | 2024: a* b: t@a i, u@b j
            component-redefined i ny 2025                          | 2024    |            | 2026: a* b: t@a i, u@b j
            component-redefined i ny 2025                          | 2025    |            | 2026: a* b: t@a i[ny][brud 2025], u@b j
            component-redefined i ny 2025; break-bridged i 2025    | 2026    |            | 2026: a* b: t@a i[ny], u@b j
            component-redefined i ny 2025; break-bridged i 2025    | 2024    |            | 2026: a* b: t@a i, u@b j
            series-carried-on i 2025 same 2023=4=4                 | 2024    |            | 2026: a* b: t@a i, u@b j
            series-carried-on i 2025 same 2023=4=4                 | 2025    |            | 2026: a* b: t@a i[brud 2025], u@b j
            series-carried-on i 2025 same 2023=4=4; break-bridged i 2025 | 2025 |         | 2026: a* b: t@a i, u@b j
            component-reworded i c antal -; component-redefined i ny 2025 | 2025 |        | 2026: a* b: t@a i[ny][brud 2025], u@b j
            component-redefined i ny 2025; component-reworded i c antal - | 2025 |        | 2026: a* b: t@a i[antal][brud 2025], u@b j
            """;

    private static final String FITS = """
            before                               | amendment                                | fits
                                                 | plan-reworded Ny -                       | yes
                                                 | centre-renamed x X                       | no
                                                 | track-reworded x X                       | no
                                                 | indicator-reworded x X                   | no
                                                 | component-reworded i c X -               | yes
                                                 | component-reworded i x X -               | no
                                                 | component-reworded x c X -               | no
                                                 | disclosure-changed i c                   | yes
                                                 | disclosure-changed i x                   | no
                                                 | track-moved t b 2025-01-01               | yes
                                                 | track-moved x b 2025-01-01               | no
                                                 | track-moved t x 2025-01-01               | no
                                                 | indicator-moved i u 2025-01-01           | yes
                                                 | indicator-moved i x 2025-01-01           | no
                                                 | indicator-moved x u 2025-01-01           | no
                                                 | centres-merged a,b ab AB 2025-01-01      | yes
                                                 | centres-merged a,b a AB 2025-01-01       | yes
                                                 | centres-merged a,x ab AB 2025-01-01      | no
            centre-split b b,y u:y - 2025-01-01  | centres-merged a,y b AB 2025-01-01       | no
                                                 | centre-split a x,y t:x x 2025-01-01      | yes
                                                 | centre-split a a,y t:y a 2025-01-01      | yes
                                                 | centre-split a b,y t:y y 2025-01-01      | no
                                                 | centre-split a x,x t:x x 2025-01-01      | no
                                                 | centre-split a x,y u:x x 2025-01-01      | no
                                                 | centre-split a x,y t:z x 2025-01-01      | no
                                                 | centre-split a x,y t:x - 2025-01-01      | no
                                                 | centre-split a x,y t:x z 2025-01-01      | no
                                                 | centre-split b x,y u:x x 2025-01-01      | no
                                                 | centre-split x y,z t:y - 2025-01-01      | no
            centres-merged a,b ab AB 2025-01-01  | track-moved t b 2025-01-01               | no
            centres-merged a,b ab AB 2025-01-01  | track-moved t ab 2025-01-01              | yes
                                                 | track-added v b 2025                     | yes
                                                 | track-added t b 2025                     | no
                                                 | track-added v x 2025                     | no
                                                 | indicator-added k t 2025                 | yes
                                                 | indicator-added i t 2025                 | no
                                                 | indicator-added k x 2025                 | no
            track-added v b 2025                 | indicator-added k v 2025                 | yes
                                                 | target-added i 2027-01-01                | yes
                                                 | target-added x 2027-01-01                | no
                                                 | track-dropped t 2025                     | yes
                                                 | track-dropped x 2025                     | no
                                                 | indicator-dropped i 2025                 | yes
                                                 | indicator-dropped x 2025                 | no
            indicator-dropped i 2025             | indicator-reworded i Ny                  | yes
            indicator-dropped i 2025             | indicator-added i t 2026                 | no
                                                 | indicator-paused i 2024 2025             | yes
                                                 | indicator-paused x 2024 2025             | no
                                                 | indicator-resumed i 2025                 | yes
                                                 | indicator-resumed x 2025                 | no
                                                 | track-resumed t 2025                     | yes
                                                 | track-resumed x 2025                     | no
                                                 | component-added i d 2025                 | yes
                                                 | component-added i c 2025                 | no
                                                 | component-added x d 2025                 | no
            component-added i d 2025             | component-added i d 2026                 | no
                                                 | plan-extended 2026                       | no
                                                 | plan-extended 2027                       | yes
            plan-extended 2027                   | plan-extended 2027                       | no
                                                 | plan-ended 2026                          | no
                                                 | plan-ended 2023                          | yes
                                                 | plan-ended 2022                          | no
            plan-extended 2028                   | plan-ended 2026                          | yes
                                                 | component-redefined i ny 2025            | yes
                                                 | component-redefined x ny 2025            | no
            component-redefined i ny 2025        | component-redefined i ny 2025            | no
            component-redefined i ny 2025        | component-redefined i ny 2026            | yes
                                                 | break-bridged i 2025                     | no
            component-redefined i ny 2025        | break-bridged i 2025                     | yes
            component-redefined i ny 2025        | break-bridged i 2026                     | no
            component-redefined i ny 2025        | break-bridged j 2025                     | no
                                                 | series-carried-on i 2025 same 2024=4=4   | yes
                                                 | series-carried-on x 2025 same 2024=4=4   | no
                                                 | series-carried-on i 2025 same 2024=4=5   | no
                                                 | series-carried-on i 2025 same 2025=4=4   | no
                                                 | series-carried-on i 2025 same 2024-H2=4=4 | yes
                                                 | series-carried-on i 2025-H2 same 2025=4=4 | no
                                                 | series-carried-on i 2025 same snart=4=4  | no
                                                 | series-carried-on i snart same 2024=4=4  | no
                                                 | series-carried-on i 2025 same 2024=4=4,2024=4=4 | no
                                                 | series-carried-on i 2025 same 2024=5=2+3 | no
                                                 | series-carried-on i 2025 added 2024=5=2+3 | yes
                                                 | series-carried-on i 2025 added 2024=6=2+3 | no
                                                 | series-carried-on i 2025 added 2024=4=4  | no
                                                 | series-carried-on i 2025 added 2024=5=2+3,2023=4=4 | no
            series-carried-on i 2025 same 2024=4=4 | series-carried-on i 2025 same 2023=4=4 | no
            series-carried-on i 2025 same 2024=4=4 | component-redefined i ny 2025          | no
            series-carried-on i 2025 same 2024=4=4 | break-bridged i 2025                   | yes
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SEEN, useHeadersInDisplayName = true)
    void decideWhatAPlanIs(@Nullable String amendments, String period, @Nullable LocalDate day, String plan) {
        ReportingPeriod of = ReportingPeriod.parse(period);
        Moment moment = day == null ? Moment.after(of) : new Moment(of, day);

        PlanOutline seen = AmendmentText.plan().at(moment, all(amendments));

        assertThat(AmendmentText.of(seen)).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FITS, useHeadersInDisplayName = true)
    void fitAPlanThatHasWhatTheyName(@Nullable String before, String amendment, String fits) {
        PlanOutline known = AmendmentText.plan().known(all(before));

        assertThat(all(amendment).getFirst().fits(known) ? "yes" : "no").isEqualTo(fits);
    }

    @Test
    void aPlanIsKnownWithAllThatWasEverInIt() {
        List<Amendment> amendments = AmendmentText.amendments("indicator-dropped i 2023; track-dropped u 2024;"
                + " indicator-paused j 2023 2025; track-added v b 2026; indicator-added k v 2026;"
                + " track-moved v a 2027-01-01; component-redefined i ny 2026");

        assertThat(AmendmentText.of(AmendmentText.plan().known(amendments)))
                .isEqualTo("2026: a* b: t@a i[ny][brud 2026], u@b j, v@a k");
    }

    @Test
    void everyKindHasRowsInBothTables() {
        List<String> kinds = kinds(Amendment.class).toList();

        assertThat(kinds).hasSize(24);
        assertThat(kinds).allSatisfy(kind -> assertThat(FITS).contains(kind + " "));
        assertThat(kinds)
                .filteredOn(kind -> !kind.equals("disclosure-changed"))
                .allSatisfy(kind -> assertThat(SEEN).contains(kind + " "));
    }

    @Test
    void whatIsNoPeriodIsNeverReached() {
        Moment moment = Moment.after(new ReportingPeriod(2030));

        assertThat(new Exclusion.IndicatorDropped("i", "snart").applies(moment)).isFalse();
        assertThat(new SeriesBreak("i", "c", "snart")
                        .separates("i", "c", new ReportingPeriod(2023), new ReportingPeriod(2026)))
                .isFalse();
    }

    @Test
    void whatIsCountedForDisclosureControlIsReplacedAsAWhole() {
        PlanOutline plan = AmendmentText.plan()
                .known(List.of(
                        new Rewording.DisclosureChanged("i", "c", Counts.OTHER, null, "elever"),
                        new Rewording.DisclosureChanged("i", "c", null, Counts.OTHER, null)));

        assertThat(plan.indicators().sequencedValues().getFirst().components().getFirst())
                .extracting(ComponentDefinition::counts, ComponentDefinition::outOf, ComponentDefinition::population)
                .containsExactly(null, Counts.OTHER, null);
    }

    private static List<Amendment> all(@Nullable String cell) {
        return cell == null ? List.of() : AmendmentText.amendments(cell);
    }

    private static Stream<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AmendmentTest::kinds)
                : Stream.of(type.getAnnotation(Kind.class).value());
    }
}
