package dk.seamark.indicator.history;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.figure.ReportWarning;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.kit.command.CommandRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adds to the answer of a track's report which figures of the track do not add up as the plan says. */
@Component
public class TrackSums {

    private final Histories histories;

    TrackSums(Histories histories) {
        this.histories = histories;
    }

    /**
     * The request with the field {@code warnings} in its receipt; the request itself if all adds up.
     *
     * @param plan the track's plan
     * @param trackId the track
     * @param period the report's period, of which the figures are looked at
     */
    public CommandRequest in(CommandRequest request, PlanSnapshot plan, String trackId, ReportingPeriod period) {
        List<ReportWarning> warnings = plan.indicators().stream()
                .filter(indicator -> indicator.trackId().equals(trackId)
                        && !indicator.itsSums().isEmpty())
                .map(indicator -> plan.indicator(indicator.indicatorId()))
                .flatMap(Optional::stream)
                .filter(indicator -> indicator.covers(period))
                .flatMap(indicator -> of(indicator, period).stream())
                .toList();
        return warnings.isEmpty() ? request : request.with("warnings", warnings);
    }

    private List<ReportWarning> of(PlanIndicator indicator, ReportingPeriod period) {
        return ReportWarning.of(indicator, period, histories.slots(indicator.stream(period)));
    }
}
