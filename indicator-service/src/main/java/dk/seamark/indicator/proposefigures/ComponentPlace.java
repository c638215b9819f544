package dk.seamark.indicator.proposefigures;

import dk.seamark.events.value.Municipality;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A component of an indicator of a plan of a municipality. */
record ComponentPlace(Municipality municipality, String planId, String indicatorId, String componentId) {

    Object[] key() {
        return new Object[] {municipality.key(), planId, indicatorId, componentId};
    }

    /** Its key, and further parameters of a statement behind it. */
    @Nullable
    Object[] keyAnd(@Nullable Object... more) {
        return Stream.concat(Stream.of(key()), Arrays.stream(more)).toArray();
    }
}
