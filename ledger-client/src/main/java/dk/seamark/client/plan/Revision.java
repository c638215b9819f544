package dk.seamark.client.plan;

import dk.seamark.client.shared.Acknowledgement;
import dk.seamark.client.shared.Decision;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A target of an approved plan is to be revised.
 *
 * @param wording its new words
 * @param rule its new rule, in the form of a plan's document
 * @param reason why
 * @param decision who decided it
 * @param acknowledgements the warnings that it brings and that are left as they are
 */
public record Revision(
        String wording,
        Map<String, Object> rule,
        String reason,
        Decision decision,
        List<Acknowledgement> acknowledgements) {

    /** Copies list and map. */
    public Revision {
        acknowledgements = List.copyOf(acknowledgements);
        rule = Collections.unmodifiableMap(new LinkedHashMap<>(rule));
    }
}
