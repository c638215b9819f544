package dk.seamark.stack.fuzz;

import java.util.Map;
import java.util.Set;

/** What the services keep of a municipality. */
interface Store {

    /**
     * The events that were appended in any service since this was last asked of the municipality: their ids, and of
     * each its stream and type.
     */
    Map<String, String> appended(String municipality);

    /** The ids of texts that no event of the municipality names. */
    Set<String> strayTexts(String municipality);

    /** The idempotency keys that are kept. */
    Set<String> keys(String municipality);
}
