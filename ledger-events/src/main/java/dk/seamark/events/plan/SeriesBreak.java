package dk.seamark.events.plan;

import dk.seamark.events.value.ReportingPeriod;
import java.util.Comparator;
import java.util.Optional;

/**
 * A break in a series ("brud i tidsserien"): a component counts something else from a period on, so that its figures
 * before and after cannot be compared.
 *
 * @param indicatorId the indicator
 * @param componentId the component
 * @param from the first period of the new definition, as {@link ReportingPeriod#toString()}
 */
public record SeriesBreak(String indicatorId, String componentId, String from) implements Comparable<SeriesBreak> {

    private static final Comparator<SeriesBreak> ORDER = Comparator.comparing(SeriesBreak::indicatorId)
            .thenComparing(SeriesBreak::componentId)
            .thenComparing(SeriesBreak::from);

    /** Whether it lies between two periods of this component's figures, in whichever order they are given. */
    public boolean separates(String indicator, String component, ReportingPeriod one, ReportingPeriod other) {
        return indicatorId.equals(indicator) && componentId.equals(component) && isBefore(one) != isBefore(other);
    }

    private boolean isBefore(ReportingPeriod period) {
        Optional<ReportingPeriod> first = ReportingPeriod.parsed(from);
        return first.isPresent() && period.firstDay().isBefore(first.get().firstDay());
    }

    @Override
    public int compareTo(SeriesBreak other) {
        return ORDER.compare(this, other);
    }
}
