package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Combination;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a series is carried on, as it is sent.
 *
 * @param kind {@code series-carried-on}
 * @param indicatorId the indicator
 * @param componentId the component
 * @param since the first period that is carried on; null for the earliest that was published
 * @param from the first period of the municipality's own figures
 * @param combination how the figures of the predecessors become one
 * @param sources the predecessors
 */
record CarriedSeriesForm(
        String kind,
        String indicatorId,
        String componentId,
        @Nullable String since,
        String from,
        Combination combination,
        List<PredecessorSource> sources) {

    /** Whether a period's figures are carried on. */
    boolean holds(ReportingPeriod period) {
        return period.lastDay().isBefore(ReportingPeriod.parse(from).firstDay())
                && (since == null
                        || !period.firstDay()
                                .isBefore(ReportingPeriod.parse(since).firstDay()));
    }
}
