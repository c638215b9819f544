package dk.seamark.pack;

import dk.seamark.events.plan.Centre;
import java.util.List;

/** The names of a plan's centres. */
record Centres(List<Centre> centres) {

    /** The centre's name; its id if the plan names no such centre. */
    String name(String centreId) {
        return centres.stream()
                .filter(centre -> centre.centreId().equals(centreId))
                .map(Centre::name)
                .findFirst()
                .orElse(centreId);
    }
}
