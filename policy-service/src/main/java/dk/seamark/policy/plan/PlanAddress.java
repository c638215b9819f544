package dk.seamark.policy.plan;

import dk.seamark.events.plan.PlanId;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;

/**
 * Which plan of which municipality.
 *
 * @param municipality the municipality
 * @param planId the plan
 */
public record PlanAddress(Municipality municipality, PlanId planId) {

    /** The address for an id in a URL. Throws a {@link Refusal} (400) if the id is malformed. */
    public static PlanAddress of(Municipality municipality, String planId) {
        return new PlanAddress(municipality, Refusal.unlessRead("planId", "slug", () -> new PlanId(planId)));
    }

    /** The stream of the plan's events; its first segment is the municipality. */
    public String stream() {
        return municipality + "/plans/" + planId;
    }
}
