package dk.seamark.events.pack;

import java.util.List;

/**
 * What the public edition of a pack does not show, because a small number could point to a person.
 *
 * @param figures the withheld figures, in the order of the plan; empty if all are shown
 * @param attendance the ids of the tracks whose reports are shown without numbers of participants; empty if there are
 *     none
 */
public record Withheld(List<WithheldFigure> figures, List<String> attendance) {

    /** Copies the lists. */
    public Withheld {
        figures = List.copyOf(figures);
        attendance = List.copyOf(attendance);
    }
}
