package dk.seamark.client.plan;

import dk.seamark.client.shared.Acknowledgement;
import dk.seamark.client.shared.Decision;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An approved plan is to be amended.
 *
 * @param amendment what is amended, with its {@code kind}: 24 kinds, each with fields of its own
 * @param reason why
 * @param decision who decided it
 * @param acknowledgements the warnings that it brings and that are left as they are
 */
public record Amendment(
        Map<String, Object> amendment, String reason, Decision decision, List<Acknowledgement> acknowledgements) {

    /** Copies list and map. */
    public Amendment {
        acknowledgements = List.copyOf(acknowledgements);
        amendment = Collections.unmodifiableMap(new LinkedHashMap<>(amendment));
    }

    /** The same, with these warnings left as they are, for one reason. */
    public Amendment acknowledging(List<FindingLine> findings, String why) {
        List<Acknowledgement> left = findings.stream()
                .filter(FindingLine::isWarning)
                .map(finding -> new Acknowledgement(finding.id(), why))
                .toList();
        return new Amendment(amendment, reason, decision, left);
    }
}
