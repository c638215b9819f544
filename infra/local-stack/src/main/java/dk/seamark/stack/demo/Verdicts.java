package dk.seamark.stack.demo;

import dk.seamark.client.standing.Standing;
import dk.seamark.client.standing.StandingIndicator;
import dk.seamark.client.standing.StandingTarget;
import dk.seamark.client.standing.StandingVerdict;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The verdicts of a standing as lines to read, in the plan's order. */
final class Verdicts {

    private Verdicts() {}

    /** Two lines for each target of the standing's period. */
    static List<String> all(Standing standing) {
        return lines(standing, verdict -> true);
    }

    /** The same, without the targets that no figure judges. */
    static List<String> onFigures(Standing standing) {
        return lines(standing, verdict -> !verdict.code().equals("qualitative"));
    }

    private static List<String> lines(Standing standing, Predicate<StandingVerdict> shown) {
        return standing.indicators().stream()
                .flatMap(indicator -> indicator.targets().stream()
                        .filter(target -> target.period().equals(standing.period()))
                        .map(StandingTarget::verdict)
                        .filter(Objects::nonNull)
                        .filter(shown)
                        .flatMap(verdict -> lines(indicator, verdict)))
                .toList();
    }

    private static Stream<String> lines(StandingIndicator indicator, StandingVerdict verdict) {
        return Stream.of(
                "%-3s %-14s %s".formatted(indicator.number(), verdict.word().da(), indicator.title()),
                "                   " + verdict.text().da());
    }
}
