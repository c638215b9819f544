package dk.seamark.events;

import java.util.List;

/**
 * What holds for a plan as a whole.
 *
 * @param policyId the policy that the plan implements
 * @param title the plan's title
 * @param firstYear the first calendar year of the plan
 * @param lastYear the last calendar year of the plan, not before the first
 * @param committee the political committee that gets the pack each year
 * @param secretariat the centre that puts the pack together; one of {@code centres}
 * @param centres the centres that the plan names, each once
 * @param notes what the plan leaves open or remarks, in the plan owner's words; may be empty
 * @param document the document it was entered from, named so that a reader finds it
 */
public record PlanTerms(
        String policyId,
        String title,
        int firstYear,
        int lastYear,
        String committee,
        String secretariat,
        List<Centre> centres,
        List<String> notes,
        String document) {

    /** Copies the lists. */
    public PlanTerms {
        centres = List.copyOf(centres);
        notes = List.copyOf(notes);
    }
}
