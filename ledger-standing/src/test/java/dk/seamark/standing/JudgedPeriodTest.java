package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.rule.Qualitative;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.Coded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which period a target judges. New events say it themselves; in those of before it follows from the date, so that
 * their verdicts stay.
 */
class JudgedPeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            cadence     | date       | set says | revised says | judges  | contradicts
            yearly      | 2025-01-01 | -        | none         | 2024    | no
            yearly      | 2025-01-01 | 2024     | none         | 2024    | no
            yearly      | 2025-07-01 | -        | none         | 2025    | no
            yearly      | 2025-07-01 | 2024     | none         | 2024    | no
            yearly      | 2025-07-01 | -        | -            | 2025    | no
            yearly      | 2025-07-01 | 2024     | -            | 2024    | no
            yearly      | 2025-07-01 | 2024     | 2025         | 2025    | no
            yearly      | 2025-07-01 | -        | 2025         | 2025    | no
            half-yearly | 2025-07-01 | -        | none         | 2025-H1 | no
            half-yearly | 2025-07-01 | 2025-H1  | none         | 2025-H1 | no
            half-yearly | 2025-10-01 | -        | none         | 2025-H2 | no
            half-yearly | 2025-10-01 | 2025-H1  | none         | 2025-H1 | no
            quarterly   | 2025-07-01 | -        | none         | 2025-Q2 | no
            quarterly   | 2025-07-01 | 2025-Q2  | none         | 2025-Q2 | no
            quarterly   | 2025-08-15 | -        | none         | 2025-Q3 | no
            quarterly   | 2025-08-15 | 2025-Q2  | none         | 2025-Q2 | no
            # What is no period changes nothing.
            yearly      | 2025-01-01 | 24       | none         | none    | yes
            yearly      | 2025-07-01 | 2024     | soon         | 2024    | yes
            """, useHeadersInDisplayName = true)
    void aTargetJudges(
            String cadence,
            LocalDate date,
            @Nullable String set,
            @Nullable String revised,
            String judges,
            String contradicts) {
        List<LedgerEvent> events = new ArrayList<>(List.of(
                drafted(Coded.of(Cadence.class, cadence).orElseThrow()),
                SampleEvents.track(),
                SampleEvents.indicator("i"),
                new IndicatorTargetSet(
                        SampleEvents.MUNICIPALITY, SampleEvents.PLAN, "i", date, "Ordlyd", new Qualitative(), set),
                SampleEvents.approved()));
        if (!"none".equals(revised)) {
            events.add(new IndicatorTargetRevised(
                    SampleEvents.MUNICIPALITY,
                    SampleEvents.PLAN,
                    "i",
                    date,
                    "Ny ordlyd",
                    new Qualitative(),
                    SampleEvents.TEXT,
                    SampleEvents.DECISION,
                    revised));
        }
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));

        List<String> judged = fold
                .standing(SampleEvents.PLAN, ReportingPeriod.parse(cadence.equals("yearly") ? "2024" : "2025-H1"))
                .orElseThrow()
                .tracks()
                .getFirst()
                .indicators()
                .getFirst()
                .targets()
                .stream()
                .map(target -> target.period())
                .toList();
        assertThat(judged).isEqualTo(judges.equals("none") ? List.of() : List.of(judges));
        assertThat(fold.anomalies().isEmpty()).isEqualTo(contradicts.equals("no"));
    }

    private static PlanDrafted drafted(Cadence cadence) {
        PlanTerms terms = new PlanTerms(
                "p", "Plan", 2024, 2027, null, "Udvalget", "ari", List.of(), List.of(), cadence, "planen");
        return new PlanDrafted(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, terms);
    }
}
