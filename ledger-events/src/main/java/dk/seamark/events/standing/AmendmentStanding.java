package dk.seamark.events.standing;

import dk.seamark.events.plan.PlanAmended;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amendment of the plan, with the names that what it is about had just before it. What it adds has the name that it
 * is added with.
 *
 * @param event the amendment
 * @param indicator the number and title of its indicator; null if it is about none
 * @param component the title of its component; null if it is about none
 * @param track the number and title of its track; null if it is about none
 * @param centres the names of the centres that it names and the plan had; empty if there are none
 */
public record AmendmentStanding(
        PlanAmended event,
        @Nullable String indicator,
        @Nullable String component,
        @Nullable String track,
        List<String> centres) {

    /** Copies the list. */
    public AmendmentStanding {
        centres = List.copyOf(centres);
    }
}
