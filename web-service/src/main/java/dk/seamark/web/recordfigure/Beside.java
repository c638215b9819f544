package dk.seamark.web.recordfigure;

import dk.seamark.client.LedgerClient;
import dk.seamark.client.NoAnswer;
import dk.seamark.client.standing.FigureStanding;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.client.standing.StandingIndicator;
import dk.seamark.client.standing.StandingTarget;
import dk.seamark.web.figure.FigureAddress;
import java.util.Comparator;
import java.util.List;

/**
 * What stands beside a field, so that nobody has to look it up.
 *
 * @param past the figures of other periods, the latest first
 * @param targets what the plan asks for in this period, in its words
 * @param source where the plan says that the figures come from; empty if it could not be asked for
 * @param away whether the record gave no answer, so that all of this is empty
 */
public record Beside(List<FigureStanding> past, List<String> targets, String source, boolean away) {

    private static final Beside AWAY = new Beside(List.of(), List.of(), "", true);

    /** What the record says of the indicator. */
    static Beside of(LedgerClient ledger, FigureAddress address) {
        try {
            var standing = ledger.reporting()
                    .showStanding(PlanYear.of(address.plan(), address.year()))
                    .send();
            return standing.isAccepted()
                    ? standing.body().indicators().stream()
                            .filter(indicator -> indicator.indicatorId().equals(address.indicator()))
                            .findFirst()
                            .map(indicator -> of(indicator, address))
                            .orElse(AWAY)
                    : AWAY;
        } catch (NoAnswer away) {
            return AWAY;
        }
    }

    private static Beside of(StandingIndicator indicator, FigureAddress address) {
        List<FigureStanding> past = indicator.figures().stream()
                .filter(figure -> figure.slot().componentId().equals(address.component())
                        && figure.slot().series().equals(address.series())
                        && !figure.slot().period().equals(address.year()))
                .sorted(Comparator.comparing(
                                (FigureStanding figure) -> figure.slot().period())
                        .reversed())
                .toList();
        List<String> targets = indicator.targets().stream()
                .filter(target -> target.period().equals(address.year()))
                .map(StandingTarget::wording)
                .toList();
        return new Beside(past, targets, indicator.source(), false);
    }
}
