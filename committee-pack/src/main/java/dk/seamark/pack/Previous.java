package dk.seamark.pack;

import dk.seamark.events.standing.Standing;
import dk.seamark.pack.disclosure.Disclosure;
import java.util.List;

/**
 * The latest earlier pack of the plan.
 *
 * @param number its number among the packs of its period, from 1
 * @param standing the standing that it was made from
 * @param disclosure what its edition for the same audience showed
 * @param revisions the targets that were revised since, or whose reading was decided; may be empty
 */
public record Previous(int number, Standing standing, Disclosure disclosure, List<TargetRevision> revisions) {

    /** Copies the list. */
    public Previous {
        revisions = List.copyOf(revisions);
    }
}
