package dk.seamark.indicator.submittrackreport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.report.Activity;
import dk.seamark.events.report.Recommendation;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.kit.problem.Violation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan covers 2024 to 2026. Meetings must state attendance; leisure must list its activities. */
class ReportRuleTest {

    private static final TextRef TEXT = new TextRef("7d0c1b3e-2f4a-4b7c-8d9e-0a1b2c3d4e5f", "1".repeat(64));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        track            | period | today      | attendance | activities | held on    | broken
        dialogmoeder     | 2024   | 2025-02-01 | 85         | 0          | -          | none
        dialogmoeder     | 2024   | 2025-02-01 | 0          | 0          | -          | none
        dialogmoeder     | 2024   | 2025-02-01 | -          | 0          | -          | attendance-asked-for
        dialogmoeder     | 2024   | 2025-02-01 | 85         | 1          | -          | activities-not-asked-for
        kultur-og-fritid | 2024   | 2025-02-01 | -          | 1          | -          | none
        kultur-og-fritid | 2024   | 2025-02-01 | -          | 3          | 2024-06-01 | none
        kultur-og-fritid | 2024   | 2025-02-01 | -          | 0          | -          | activities-asked-for
        kultur-og-fritid | 2024   | 2025-02-01 | 85         | 1          | -          | attendance-not-asked-for
        kultur-og-fritid | 2024   | 2025-02-01 | -          | 1          | 2023-12-31 | activity-within-period
        kultur-og-fritid | 2024   | 2025-02-01 | -          | 1          | 2025-01-01 | activity-within-period
        kultur-og-fritid | 2025   | 2025-02-01 | -          | 1          | 2025-02-01 | none
        kultur-og-fritid | 2025   | 2025-02-01 | -          | 1          | 2025-02-02 | activity-within-period
        kultur-og-fritid | 2026   | 2025-02-01 | -          | 1          | -          | period-has-begun
        kultur-og-fritid | 2023   | 2025-02-01 | -          | 1          | -          | period-covered-by-plan
        kultur-og-fritid | 2027   | 2028-02-01 | -          | 1          | -          | period-covered-by-plan
        """, useHeadersInDisplayName = true)
    void aReportIsWhatItsTrackAsksFor(
            String track,
            String period,
            LocalDate today,
            @Nullable Integer attendance,
            int activities,
            @Nullable LocalDate heldOn,
            String broken) {
        var report = new SubmitTrackReport(
                ExamplePlan.track(track),
                ReportingPeriod.parse(period),
                TEXT,
                List.of(new Activity(TEXT, heldOn, null), new Activity(TEXT, null, 3), new Activity(TEXT, null, null))
                        .subList(0, activities),
                attendance,
                List.of(),
                List.of(),
                today);

        assertThat(broken(report)).isEqualTo(broken);
    }

    /**
     * The policy has the focus areas fritid, bolig and sundhed. A hyphen before one means that the report states none
     * for it.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "()", textBlock = """
        track        | policy | recommended                  | broken
        civilsamfund | known  | fritid bolig sundhed         | none
        civilsamfund | known  | sundhed -bolig fritid        | none
        civilsamfund | known  | -fritid -bolig -sundhed      | none
        civilsamfund | known  | ()                           | recommendations: recommendations-asked-for fritid, bolig, sundhed
        civilsamfund | known  | fritid sundhed               | recommendations: recommendations-asked-for bolig
        civilsamfund | known  | fritid bolig sundhed arbejde | recommendations[3].focusArea: focus-area-of-track arbejde fritid, bolig, sundhed
        civilsamfund | known  | fritid -bolig sundhed bolig  | recommendations[3].focusArea: focus-area-once bolig
        civilsamfund | none   | ()                           | none
        civilsamfund | none   | fritid                       | recommendations[0].focusArea: focus-area-of-track fritid ""
        beskaeftigelse | known | fritid                      | recommendations: recommendations-not-asked-for
        beskaeftigelse | known | ()                          | none
        """, useHeadersInDisplayName = true)
    void aReportRecommendsForEachFocusAreaOnce(
            String track, String policy, @Nullable String recommended, String broken) {
        List<Activity> activities = track.equals(ExamplePlan.ADVICE) ? List.of() : List.of(new Activity(TEXT, null, 3));
        PolicyText text = policy.equals("known") ? ExamplePlan.policy().text() : null;
        var report = new SubmitTrackReport(
                ExamplePlan.track(track),
                ReportingPeriod.parse("2024"),
                TEXT,
                activities,
                null,
                recommended == null
                        ? List.of()
                        : Arrays.stream(recommended.split(" "))
                                .map(area ->
                                        new Recommendation(area.replace("-", ""), area.startsWith("-") ? null : TEXT))
                                .toList(),
                ExamplePlan.track(track).definition().recommendsFor(text),
                LocalDate.of(2025, 2, 1));

        String found = ReportRule.ALL.stream()
                .flatMap(rule -> rule.brokenBy(report).stream())
                .map(violation -> violation.field() + ": " + violation.rule() + told(violation))
                .collect(Collectors.joining(", "));

        assertThat(found.isEmpty() ? "none" : found).isEqualTo(broken.replace("\"", ""));
    }

    private static String told(Violation violation) {
        return violation.args().stream().map(arg -> " " + arg).collect(Collectors.joining());
    }

    private static String broken(SubmitTrackReport report) {
        String found = ReportRule.ALL.stream()
                .flatMap(rule -> rule.brokenBy(report).stream())
                .map(Violation::rule)
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "none" : found;
    }

    @Test
    void aTrackThatServesGoalsWorksOnTheirFocusAreas() {
        TrackDefined track = ExamplePlan.track(ExamplePlan.ADVICE).definition();
        TrackDefined serving = new TrackDefined(
                track.municipality(),
                track.planId(),
                track.trackId(),
                track.number(),
                track.title(),
                track.centreId(),
                track.goals(),
                List.of("tryghed"),
                track.organisation(),
                track.followUp(),
                track.followUpFormat(),
                track.cadence());

        assertThat(serving.recommendsFor(ExamplePlan.policy().text()))
                .extracting(FocusArea::focusAreaId)
                .containsExactly("bolig");
    }
}
