package dk.seamark.faults.strike;

import dk.seamark.faults.client.Town;

/** A record that a service's key signed and its store does not have, and that no check is told of. */
public final class PlantedRecord {

    private PlantedRecord() {}

    /** Another event under the last position of indicator-service. */
    public static void contradicting(Theatre theatre, Town town) throws Exception {
        try (Strays strays = new Strays(theatre)) {
            theatre.strays()
                    .remove(strays.event(town, "indicator", strays.last(town, "indicator"), Strays.WITHDRAWN, true));
        }
    }
}
