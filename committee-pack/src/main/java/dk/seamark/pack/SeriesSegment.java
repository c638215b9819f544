package dk.seamark.pack;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.SeriesBreak;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.value.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a component's series in which all figures count the same.
 *
 * @param definition the component as it was defined then
 * @param from the break at which it begins; null if it begins with the series
 * @param until the break at which it ends; null if it goes on
 */
record SeriesSegment(
        ComponentDefinition definition,
        @Nullable ReportingPeriod from,
        @Nullable ReportingPeriod until) {

    /** The segments of a component's series, in order; one if there is no break in it. */
    static List<SeriesSegment> of(String componentId, IndicatorStanding standing) {
        List<ReportingPeriod> breaks = standing.itsBreaks().stream()
                .filter(each -> each.componentId().equals(componentId))
                .map(SeriesBreak::from)
                .map(ReportingPeriod::parse)
                .sorted(Comparator.comparing(ReportingPeriod::firstDay))
                .toList();
        List<SeriesSegment> segments = new ArrayList<>();
        ReportingPeriod from = null;
        for (ReportingPeriod until : breaks) {
            segments.add(new SeriesSegment(definition(componentId, standing, until.previous()), from, until));
            from = until;
        }
        segments.add(new SeriesSegment(definition(componentId, standing, Optional.empty()), from, null));
        return List.copyOf(segments);
    }

    private static ComponentDefinition definition(
            String componentId, IndicatorStanding standing, Optional<ReportingPeriod> last) {
        return last.flatMap(period -> standing.component(componentId, period))
                .or(() -> standing.indicator().component(componentId))
                .orElseThrow();
    }

    /** Whether a period's figure is in it. */
    boolean has(String period) {
        ReportingPeriod read = ReportingPeriod.parse(period);
        return (from == null || !read.firstDay().isBefore(from.firstDay()))
                && (until == null || read.firstDay().isBefore(until.firstDay()));
    }

    /** The label of its row in a table, with the break before or after it. */
    String named(String label, Words words) {
        if (until != null) {
            return words.say("figures.before-break", label, words.period(until.toString()));
        }
        return from == null ? label : words.say("figures.after-break", label, words.period(from.toString()));
    }
}
