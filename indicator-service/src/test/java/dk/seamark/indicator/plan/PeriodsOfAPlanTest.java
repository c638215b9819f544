package dk.seamark.indicator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.kit.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods for which a plan of 2024 to 2026 accepts reports and figures. */
class PeriodsOfAPlanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            cadence     | from | period  | text                   | figure
            -           | -    | 2024    | taken                  | yes
            yearly      | -    | 2026    | taken                  | yes
            yearly      | -    | 2023    | period-covered-by-plan | yes
            yearly      | -    | 2027    | period-covered-by-plan | no
            yearly      | -    | 2024-H1 | period-of-plan         | no
            half-yearly | -    | 2024-H1 | taken                  | yes
            half-yearly | -    | 2026-H2 | taken                  | yes
            half-yearly | -    | 2024    | period-of-plan         | yes
            half-yearly | -    | 2023-H2 | period-covered-by-plan | yes
            half-yearly | -    | 2027-H1 | period-covered-by-plan | no
            half-yearly | -    | 2024-Q1 | period-of-plan         | no
            quarterly   | -    | 2024-Q1 | taken                  | yes
            quarterly   | -    | 2026-Q4 | taken                  | yes
            quarterly   | -    | 2024    | period-of-plan         | yes
            quarterly   | -    | 2024-H1 | period-of-plan         | no
            quarterly   | -    | 2023-Q4 | period-covered-by-plan | yes
            quarterly   | -    | 2027-Q1 | period-covered-by-plan | no
            yearly      | -    | 2021    | period-covered-by-plan | no
            yearly      | 2000 | 2021    | period-covered-by-plan | yes
            yearly      | 2000 | 2000    | period-covered-by-plan | yes
            yearly      | 2000 | 1999    | period-covered-by-plan | no
            yearly      | 2024 | 2023    | period-covered-by-plan | yes
            half-yearly | 2021 | 2021-H1 | period-covered-by-plan | yes
            half-yearly | 2021 | 2020-H2 | period-covered-by-plan | no
            """, useHeadersInDisplayName = true)
    void areThoseThatItIsFollowedUpOn(
            @Nullable String cadence, @Nullable Integer from, String period, String text, String figure) {
        PlanTerms terms = new PlanTerms(
                "p", "Plan", 2024, 2026, from, "Udvalget", "ari", List.of(), List.of(), code(cadence), "planen");
        ReportingPeriod asked = ReportingPeriod.parse(period);
        PlanTrack track = new PlanTrack(ExamplePlan.track("t", 1, "ari"), terms, List.of());
        PlanIndicator employment = ExamplePlan.employment();
        PlanIndicator indicator = new PlanIndicator(employment.definition(), employment.track(), terms, List.of());

        assertThat(track.periodNotCovered(asked).map(Violation::rule).orElse("taken"))
                .isEqualTo(text);
        assertThat(indicator.covers(asked) ? "yes" : "no").isEqualTo(figure);
    }

    /** Measured every second year from 2025, and with a baseline of 2022. */
    @ParameterizedTest
    @CsvSource({"2020, no", "2021, yes", "2022, yes", "2023, yes", "2024, no", "2025, yes", "2026, no", "2027, no"})
    void whatIsMeasuredEverySecondYearTakesThoseOfItsRoundsAndItsBaseline(int year, String figure) {
        PlanIndicator employment = ExamplePlan.employment();
        PlanTerms terms =
                new PlanTerms("p", "Plan", 2024, 2026, 2021, "Udvalget", "ari", List.of(), List.of(), null, "planen");
        IndicatorDefined known = employment.definition();
        IndicatorDefined rounds = new IndicatorDefined(
                known.municipality(),
                known.planId(),
                known.trackId(),
                known.indicatorId(),
                known.number(),
                known.title(),
                null,
                List.of(),
                known.components(),
                known.source(),
                known.baselineWording(),
                List.of(),
                null,
                new Rounds(2, 2025));
        ReportingPeriod asked = new ReportingPeriod(year);
        PlanIndicator indicator = new PlanIndicator(rounds, employment.track(), terms, List.of());

        assertThat(indicator.covers(asked) ? "yes" : "no").isEqualTo(figure);
    }

    private static @Nullable Cadence code(@Nullable String cadence) {
        return cadence == null
                ? null
                : dk.seamark.events.wire.Coded.of(Cadence.class, cadence).orElseThrow();
    }
}
