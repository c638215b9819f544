package dk.seamark.events.pack;

import java.util.List;

/**
 * What the public edition of a pack does not show, as a small number in it could point to a person.
 *
 * @param figures the figures, in the order of the plan; empty if all are shown
 * @param attendance the ids of the tracks in whose reports no number of participants is shown; empty if there are
 *     none
 */
public record Withheld(List<WithheldFigure> figures, List<String> attendance) {

    /** Copies the lists. */
    public Withheld {
        figures = List.copyOf(figures);
        attendance = List.copyOf(attendance);
    }
}
