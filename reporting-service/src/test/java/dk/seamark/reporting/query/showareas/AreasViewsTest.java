package dk.seamark.reporting.query.showareas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.reporting.record.period.PlansSnapshot;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreasViewsTest {

    private final LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));

    @Test
    void aPlanThatNobodyApprovedIsADraft() {
        say(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", SampleEvents.component("a", PlainUnit.COUNT, null, null)),
                SampleEvents.target("i", LocalDate.of(2025, 1, 1), new AtLeast("a", BigDecimal.ONE)));
        assertThat(status()).isEqualTo("draft");
        say(SampleEvents.approved());
        assertThat(status()).isEqualTo("approved");
    }

    private void say(LedgerEvent... events) {
        for (LedgerEvent event : events) {
            fold.apply(fold.position() + 1, event);
        }
    }

    private String status() {
        PlansSnapshot known = new PlansSnapshot(
                fold.position(),
                fold.stateHash(),
                List.of(),
                List.of(fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                        .orElseThrow()),
                true,
                List.of(),
                List.of());
        return AreasViews.of(SampleEvents.MUNICIPALITY, "2024", known)
                .untagged()
                .indicators()
                .getFirst()
                .planStatus();
    }
}
