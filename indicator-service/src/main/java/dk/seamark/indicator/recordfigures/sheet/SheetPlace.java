package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.Coded;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.problem.Refusal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The slot of a row, with its indicator.
 *
 * @param indicator an indicator of the caller's centre
 * @param slot the slot, which the plan may or may not have
 */
record SheetPlace(PlanIndicator indicator, FigureSlot slot) {

    /** The place of a row; empty if it names none, or one of another centre, which is refused with the row. */
    static Optional<SheetPlace> of(SheetRow row, Function<String, PlanIndicator> indicators) {
        @Nullable String indicator = row.indicator();
        @Nullable String component = row.component();
        @Nullable String period = row.period();
        if (indicator == null || component == null || period == null) {
            return Optional.empty();
        }
        Optional<Series> series =
                row.series() == null ? Optional.of(Series.MUNICIPALITY) : Coded.of(Series.class, row.series());
        try {
            return series.flatMap(its -> ReportingPeriod.parsed(period)
                    .map(when -> new SheetPlace(
                            indicators.apply(indicator), new FigureSlot(indicator, component, its, when.toString()))));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }

    String stream() {
        return indicator.stream(period());
    }

    ReportingPeriod period() {
        return ReportingPeriod.parse(slot.period());
    }

    /** The code of the component's unit; null if the plan has no such component in the period. */
    @Nullable
    String unit() {
        return indicator
                .component(slot.componentId(), period())
                .map(ComponentDefinition::unit)
                .map(unit -> unit.code())
                .orElse(null);
    }

    /** The text that a template shows beside what stands in a slot; null if there is none. */
    static @Nullable TextRef words(SlotState state) {
        return switch (state) {
            case SlotState.Recorded recorded -> recorded.remark();
            case SlotState.Missing missing -> missing.explanation();
            case SlotState.Blank blank -> null;
            case SlotState.Withdrawn withdrawn -> null;
        };
    }
}
