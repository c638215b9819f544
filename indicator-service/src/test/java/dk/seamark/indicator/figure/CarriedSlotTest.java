package dk.seamark.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.CarriedFigure;
import dk.seamark.events.plan.Combination;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Continuation.SeriesCarriedOn;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.problem.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A slot in which a figure of a predecessor stands is nobody's to fill. */
class CarriedSlotTest {

    private static final PlanIndicator INDICATOR = ExamplePlan.employment();
    private static final ComponentDefinition COMPONENT =
            INDICATOR.definition().components().getFirst();
    private static final ReportingPeriod PERIOD = INDICATOR.firstPeriod();

    @Test
    void noFigureIsDeliveredForIt() {
        PlanIndicator carried = new PlanIndicator(
                INDICATOR.definition(), INDICATOR.track(), INDICATOR.terms(), List.of(carriedOn(PERIOD)));
        FigureSlot slot = INDICATOR.slot(COMPONENT.componentId(), Series.MUNICIPALITY, PERIOD);

        assertThatCode(() -> SlotRule.requireOpen(INDICATOR, slot)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SlotRule.requireOpen(carried, slot))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.field() + " " + violation.rule())
                                .containsExactly("period figure-carried-on"));
    }

    @Test
    void aFigureThatStandsThereAlreadyIsCorrectedAsEver() {
        PlanIndicator carried = new PlanIndicator(
                INDICATOR.definition(), INDICATOR.track(), INDICATOR.terms(), List.of(carriedOn(PERIOD)));
        FigureSlot slot = INDICATOR.slot(COMPONENT.componentId(), Series.MUNICIPALITY, PERIOD);

        assertThatCode(() -> SlotRule.requireAll(carried, slot)).doesNotThrowAnyException();
    }

    private static SeriesCarriedOn carriedOn(ReportingPeriod period) {
        Figure figure = new Figure(
                BigDecimal.TEN, COMPONENT.unit(), LocalDate.of(2024, 1, 2), "Nordbys kilde", null, null, false);
        return new SeriesCarriedOn(
                INDICATOR.definition().indicatorId(),
                COMPONENT.componentId(),
                Integer.toString(period.year() + 1),
                Combination.SAME,
                List.of(),
                List.of(new CarriedFigure("nordby", period.toString(), figure, List.of())));
    }
}
