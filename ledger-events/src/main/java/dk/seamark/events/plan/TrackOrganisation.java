package dk.seamark.events.plan;

import java.util.List;

/**
 * Who drives a track, and with whom.
 *
 * @param owner who drives it (tovholder): a unit, never a person
 * @param management the line of management that the owner belongs to
 * @param partners the partners that depend on the work; may be empty
 * @param efforts what is already being done when the plan is made; may be empty
 */
public record TrackOrganisation(String owner, String management, List<String> partners, List<String> efforts) {

    /** Copies the lists. */
    public TrackOrganisation {
        partners = List.copyOf(partners);
        efforts = List.copyOf(efforts);
    }
}
