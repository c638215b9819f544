package dk.seamark.indicator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.indicator.figure.SlotRule;
import dk.seamark.kit.problem.Violation;
import java.time.LocalDate;
import java.util.Arrays;
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
    @CsvSource(delimiter = '|', textBlock = """
        year | figure | refused for
        2020 | no     | indicator-measured
        2021 | yes    | -
        2022 | yes    | -
        2023 | yes    | -
        2024 | no     | indicator-measured
        2025 | yes    | -
        2026 | no     | indicator-measured-no-more
        2027 | no     | -
        """, useHeadersInDisplayName = true)
    void whatIsMeasuredEverySecondYearTakesThoseOfItsRoundsAndItsBaseline(int year, String figure, String refused) {
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
        String component = rounds.components().getFirst().componentId();

        assertThat(indicator.covers(asked) ? "yes" : "no").isEqualTo(figure);
        assertThat(SlotRule.INDICATOR_IS_MEASURED
                        .brokenBy(indicator, indicator.slot(component, Series.MUNICIPALITY, asked))
                        .map(Violation::rule)
                        .orElse("-"))
                .isEqualTo(refused);
    }

    /** Given amendments of a plan of 2024 to 2026 and a period: what a report of track t is refused for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        amendments                              | period | report
        -                                       | 2024   | taken
        dropped t 2025                          | 2024   | taken
        dropped t 2025                          | 2025   | track-followed-up
        dropped u 2025                          | 2025   | taken
        dropped t 2025, resumed t 2026          | 2024   | taken
        dropped t 2025, resumed t 2026          | 2025   | track-followed-up
        dropped t 2025, resumed t 2026          | 2026   | taken
        dropped t 2025, resumed u 2026          | 2026   | track-followed-up
        added t 2025                            | 2024   | track-not-yet
        added t 2025                            | 2025   | taken
        added u 2025                            | 2024   | taken
        added t 2025, dropped t 2026            | 2024   | track-not-yet
        added t 2025, dropped t 2026            | 2025   | taken
        added t 2025, dropped t 2026            | 2026   | track-followed-up
        """, useHeadersInDisplayName = true)
    void aTrackIsReportedOnWhileItIsFollowedUpOn(@Nullable String amendments, String period, String report) {
        PlanTerms terms =
                new PlanTerms("p", "Plan", 2024, 2026, null, "Udvalget", "ari", List.of(), List.of(), null, "planen");
        List<Amendment> all = amendments == null
                ? List.of()
                : Arrays.stream(amendments.split(", ", -1))
                        .map(each -> amendment(each.split(" ", -1)))
                        .toList();
        PlanTrack track = new PlanTrack(ExamplePlan.track("t", 1, "ari"), terms, all);

        assertThat(track.periodNotCovered(ReportingPeriod.parse(period))
                        .map(Violation::rule)
                        .orElse("taken"))
                .isEqualTo(report);
    }

    private static Amendment amendment(String[] words) {
        return switch (words[0]) {
            case "added" -> new Inclusion.TrackAdded(ExamplePlan.track(words[1], 1, "ari"), words[2]);
            case "dropped" -> new Exclusion.TrackDropped(words[1], words[2]);
            case "resumed" -> new Inclusion.TrackResumed(words[1], words[2]);
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    /**
     * A component that was added takes figures of its baseline and of the years before it too, and an indicator that is
     * resumed from then on.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        period | added | resumed
        2019   | no    | no
        2020   | yes   | yes
        2024   | yes   | yes
        2025   | yes   | no
        2026   | yes   | yes
        """, useHeadersInDisplayName = true)
    void whatIsAddedTakesFiguresOfBeforeAndWhatIsResumedFromThenOn(String period, String added, String resumed) {
        PlanSnapshot plan = ExamplePlan.known();
        String id = ExamplePlan.EMPLOYMENT;
        Amendment component = new Inclusion.ComponentAdded(
                id,
                ExamplePlan.component("ny", PlainUnit.COUNT, null, new Baseline("2020", LocalDate.of(2025, 12, 1))),
                "2026");
        ReportingPeriod asked = ReportingPeriod.parse(period);

        PlanIndicator more = amended(plan, component).indicator(id).orElseThrow();
        PlanIndicator back = amended(
                        plan,
                        component,
                        new Exclusion.IndicatorDropped(id, "2025"),
                        new Inclusion.IndicatorResumed(id, "2026"))
                .indicator(id)
                .orElseThrow();

        assertThat(more.covers(asked) && more.component("ny", asked).isPresent() ? "yes" : "no")
                .isEqualTo(added);
        assertThat(back.covers(asked) ? "yes" : "no").isEqualTo(resumed);
        assertThat(more.definition().components())
                .extracting(ComponentDefinition::componentId)
                .containsOnlyOnce("ny");
    }

    private static PlanSnapshot amended(PlanSnapshot plan, Amendment... amendments) {
        return new PlanSnapshot(
                        plan.municipality(),
                        plan.planId(),
                        plan.terms(),
                        plan.approval(),
                        plan.tracks(),
                        plan.indicators(),
                        List.of(amendments),
                        null,
                        plan.targets())
                .asOf(LocalDate.of(2026, 1, 1));
    }

    private static @Nullable Cadence code(@Nullable String cadence) {
        return cadence == null
                ? null
                : dk.seamark.events.wire.Coded.of(Cadence.class, cadence).orElseThrow();
    }
}
