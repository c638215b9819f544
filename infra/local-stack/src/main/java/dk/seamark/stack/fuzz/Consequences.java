package dk.seamark.stack.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Events that a service appends by itself, later, because of what was accepted; no receipt can tell of them. */
final class Consequences {

    /** By the end of the event's name in the store: the operations one of which must have been accepted before. */
    private static final Map<String, List<String>> CAUSES =
            Map.of("reporting.committee-pack-redacted", List.of("policy approveErasure", "indicator approveErasure"));

    private final Set<String> accepted = new HashSet<>();

    /** An operation was accepted in a municipality; it is said as {@link FuzzOperation#key} says it. */
    void accepted(String town, String operation) {
        accepted.add(cause(town, operation));
    }

    /**
     * Whether an event follows from what was accepted in its municipality.
     *
     * @param event its stream and its type, as {@link Store#appended} tells them
     */
    boolean explain(String town, String event) {
        return CAUSES.entrySet().stream()
                .filter(known -> event.endsWith(" " + known.getKey()))
                .flatMap(known -> known.getValue().stream())
                .anyMatch(operation -> accepted.contains(cause(town, operation)));
    }

    private static String cause(String town, String operation) {
        return town + " " + operation;
    }
}
