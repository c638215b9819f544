package dk.seamark.policy.lifecycle;

import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyHearingOpened;
import dk.seamark.events.policy.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts and hearings of a policy, whatever its state.
 *
 * @param versions its texts in order, version 1 first; empty before the first is entered
 * @param hearings its hearings in order; empty if there was none
 */
public record Written(List<PolicyEntered> versions, List<PolicyHearingOpened> hearings) {

    static final Written NOTHING = new Written(List.of(), List.of());

    /** Copies the lists. */
    public Written {
        versions = List.copyOf(versions);
        hearings = List.copyOf(hearings);
    }

    /** The current text with its version; empty before the first is entered. */
    public Optional<PolicyEntered> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The text of a version, from 1; empty if there is no such version. */
    public Optional<PolicyText> version(int version) {
        return versions.stream()
                .filter(entered -> entered.version() == version)
                .map(PolicyEntered::text)
                .findFirst();
    }

    /** The latest hearing, of any version; empty if there was none. */
    public Optional<PolicyHearingOpened> lastHearing() {
        return hearings.isEmpty() ? Optional.empty() : Optional.of(hearings.getLast());
    }

    Written and(PolicyEntered entered) {
        List<PolicyEntered> more = new ArrayList<>(versions);
        more.add(entered);
        return new Written(more, hearings);
    }

    Written and(PolicyHearingOpened hearing) {
        List<PolicyHearingOpened> more = new ArrayList<>(hearings);
        more.add(hearing);
        return new Written(versions, more);
    }
}
