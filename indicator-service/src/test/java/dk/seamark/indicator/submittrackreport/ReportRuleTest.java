package dk.seamark.indicator.submittrackreport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.Activity;
import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.TextRef;
import dk.seamark.indicator.ExamplePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan covers 2024 to 2026. Meetings are counted; leisure tells its activities. */
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
                today);

        String found = ReportRule.ALL.stream()
                .flatMap(rule -> rule.brokenBy(report).stream())
                .map(violation -> violation.rule())
                .collect(Collectors.joining(", "));

        assertThat(found.isEmpty() ? "none" : found).isEqualTo(broken);
    }
}
