package dk.seamark.events.value;

import org.jspecify.annotations.Nullable;

/**
 * Why something was done, according to its event.
 *
 * @param code the coded reason; null if the event has none
 * @param text the explanation; null if the event has none
 */
public record Reason(@Nullable String code, @Nullable TextRef text) {

    /** The reason of an event that gives none. */
    public static final Reason NONE = new Reason(null, null);
}
