package dk.seamark.events.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to the targets of an indicator. */
public sealed interface TargetEvent extends PlanEvent
        permits IndicatorTargetSet, IndicatorTargetRemoved, IndicatorTargetRevised, TargetReadingDecided {

    /** The indicator. */
    String indicatorId();

    /** The date of the target, which judges the period that ends just before it; null for all of the indicator's. */
    @Nullable
    LocalDate targetDate();
}
