package dk.seamark.events.plan;

/**
 * A centre as a plan names it.
 *
 * @param centreId the centre's id, as tokens carry it in the claim {@code centre}
 * @param name its Danish name
 */
public record Centre(String centreId, String name) {}
