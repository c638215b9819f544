package dk.seamark.reporting.oracle;

import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures and targets of a standing's period, formatted like the oracle's lines. */
final class StandingLines {

    private StandingLines() {}

    static List<String> of(Standing standing) {
        return standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> lines(indicator, standing.period()))
                .toList();
    }

    private static Stream<String> lines(IndicatorStanding indicator, String period) {
        String id = indicator.indicator().indicatorId();
        return Stream.concat(
                indicator.figures().stream()
                        .filter(figure -> figure.slot().period().equals(period))
                        .map(StandingLines::line),
                indicator.targets().stream().map(target -> line(id, target)));
    }

    private static String line(FigureStanding it) {
        return "figure " + it.slot().indicatorId() + "/" + it.slot().componentId() + "/"
                + it.slot().series().code() + " " + it.slot().period() + ": " + it.measurementId() + " = "
                + it.figure().value().toPlainString() + more(" corrects ", it.corrects())
                + (it.figure().provisional() ? ", provisional" : "") + ", by "
                + (it.confirmed() == null ? it.position() : it.confirmed());
    }

    private static String line(String indicator, TargetStanding target) {
        String reading = target.rule() instanceof NotBelowComparator percentage && percentage.reading() != null
                ? percentage.reading().code()
                : null;
        String decided = target.decision() == null ? null : target.decision().caseNumber();
        return "target " + indicator + " " + target.targetDate() + ": " + target.wording() + more(", read as ", reading)
                + more(", decided in ", decided);
    }

    private static String more(String words, @Nullable String what) {
        return what == null ? "" : words + what;
    }
}
