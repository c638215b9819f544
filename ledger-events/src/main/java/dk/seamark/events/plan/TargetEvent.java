package dk.seamark.events.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An event about the targets of an indicator. */
public sealed interface TargetEvent extends PlanEvent
        permits IndicatorTargetSet, IndicatorTargetRemoved, IndicatorTargetRevised, TargetReadingDecided {

    /** The indicator. */
    String indicatorId();

    /**
     * The date of the target; null if the event is about all targets of the indicator.
     */
    @Nullable
    LocalDate targetDate();
}
