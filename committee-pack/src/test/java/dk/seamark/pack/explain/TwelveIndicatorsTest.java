package dk.seamark.pack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.Table;
import dk.seamark.standing.TwelveIndicators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The standing of the plan's twelve indicators as a table, and each row's explanation as approved. */
class TwelveIndicatorsTest {

    private static final String TABLE = "twelve-indicators.txt";
    private static final String APPROVED = "twelve-indicators.approved.txt";

    @Test
    void theTableHolds() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows(TABLE)) {
            String code = explain(row).code();
            if (!code.equals(row.get(3))) {
                wrong.add(row + " gives " + code);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyIndicatorHasARowForEveryDate() {
        Set<String> rows = Table.rows(TABLE).stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .collect(Collectors.toSet());
        for (String id : TwelveIndicators.ids()) {
            for (int year = 2025; year <= 2027; year++) {
                assertThat(rows).contains(id + " " + LocalDate.of(year, 1, 1));
            }
        }
    }

    @Test
    void theExplanationsAreThoseApproved() {
        String told = Table.rows(TABLE).stream()
                .map(row ->
                        String.join(" | ", row) + "\n  " + explain(row).text().da() + "\n  "
                                + explain(row).text().en() + "\n")
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
        assertThat(told).isEqualTo(Table.text(APPROVED));
    }

    private static Explanation explain(List<String> row) {
        LocalDate date = LocalDate.parse(row.get(1));
        ReportingPeriod period = ReportingPeriod.judgedBy(date, Cadence.YEARLY);
        IndicatorStanding indicator = TwelveIndicators.ledger(row.get(0), row.get(2))
                .standing(SampleEvents.PLAN, period)
                .orElseThrow()
                .tracks()
                .getFirst()
                .indicators()
                .stream()
                .filter(each -> each.indicator().number().equals(row.get(0)))
                .findFirst()
                .orElseThrow();
        Verdict verdict = indicator.targets().stream()
                .filter(target -> target.targetDate().equals(date))
                .map(target -> ((TargetStanding.Judged) target).verdict())
                .findFirst()
                .orElseThrow();
        return Explanations.explain(verdict, indicator.indicator());
    }
}
