package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A standing has its indicators in the order of their numbers, as the plan has. */
class IndicatorOrderTest {

    @Test
    void numbersAreOrderedPartByPart() {
        List<String> ordered = List.of(
                "1", "1.1", "1.1.1", "1.1.2", "1.1.10", "1.2", "2.9", "2.10", "2.a", "2.b", "3.b.1", "3.b.a", "10");
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        fold.apply(1, SampleEvents.drafted());
        fold.apply(2, SampleEvents.track());
        ordered.reversed().forEach(number -> fold.apply(fold.position() + 1, SampleEvents.indicator(number)));

        assertThat(fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                        .orElseThrow()
                        .tracks()
                        .getFirst()
                        .indicators())
                .extracting(indicator -> indicator.indicator().number())
                .isEqualTo(ordered);
    }
}
