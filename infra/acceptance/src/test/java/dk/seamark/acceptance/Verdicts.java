package dk.seamark.acceptance;

import dk.seamark.client.standing.Standing;
import dk.seamark.client.standing.StandingIndicator;
import dk.seamark.client.standing.StandingTarget;
import dk.seamark.client.standing.StandingVerdict;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The verdicts of a standing on its period, by the indicators' numbers. */
final class Verdicts {

    private final Map<String, StandingVerdict> byNumber = new TreeMap<>();

    Verdicts(Standing standing) {
        for (StandingIndicator indicator : standing.indicators()) {
            for (StandingTarget target : indicator.targets()) {
                StandingVerdict verdict = target.verdict();
                if (verdict != null && target.period().equals(standing.period())) {
                    byNumber.put(indicator.number(), verdict);
                }
            }
        }
    }

    int count() {
        return byNumber.size();
    }

    /** The verdict on an indicator; an error if there is none. */
    StandingVerdict of(String number) {
        return find(number).orElseThrow();
    }

    /** The verdict on an indicator; empty if there is none. */
    Optional<StandingVerdict> find(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }
}
