package dk.seamark.events;

import java.time.LocalDate;
import java.util.List;

/**
 * A policy that the council adopted was entered, or entered again with other words.
 *
 * @param municipality the municipality's key
 * @param policyId the policy, unique in the municipality
 * @param title the policy's title
 * @param adoptedBy the body that adopted it, as written: {@code Byrådet}
 * @param adoptedOn the Danish calendar date of its adoption
 * @param vision the vision, in short
 * @param objectives the cross-cutting objectives in the policy's order; may be empty
 * @param document the document it was entered from, named so that a reader finds it
 */
@WireType(name = "policy.policy-registered")
public record PolicyRegistered(
        String municipality,
        String policyId,
        String title,
        String adoptedBy,
        LocalDate adoptedOn,
        String vision,
        List<String> objectives,
        String document)
        implements PolicyEvent {

    /** Copies the list. */
    public PolicyRegistered {
        objectives = List.copyOf(objectives);
    }
}
