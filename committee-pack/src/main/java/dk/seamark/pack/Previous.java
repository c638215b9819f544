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
 * @param notesUpTo the ledger position up to which its readers got the approved notes on figures; 0 if it showed none
 */
public record Previous(
        int number, Standing standing, Disclosure disclosure, List<TargetRevision> revisions, long notesUpTo) {

    /** A pack that showed the approved notes. */
    public Previous(int number, Standing standing, Disclosure disclosure, List<TargetRevision> revisions) {
        this(number, standing, disclosure, revisions, standing.position());
    }

    /** Copies the list. */
    public Previous {
        revisions = List.copyOf(revisions);
    }
}
