package dk.seamark.web.figure;

import dk.seamark.client.figure.KnownPlan;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import java.util.stream.Stream;

/** The periods in which a plan is followed up. */
public final class PlanPeriods {

    private PlanPeriods() {}

    /** Those of a year. Of a plan without figures, all: only periods of its own ask for a text. */
    public static Stream<ReportingPeriod> of(KnownPlan plan, int year) {
        List<Cadence> found = plan.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> ReportingPeriod.parsed(indicator.firstPeriod()).stream())
                .map(ReportingPeriod::cadence)
                .distinct()
                .sorted()
                .toList();
        return (found.isEmpty() ? Stream.of(Cadence.values()) : found.stream())
                .flatMap(cadence -> ReportingPeriod.of(year, cadence).stream());
    }
}
