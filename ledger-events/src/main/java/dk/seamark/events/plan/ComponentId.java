package dk.seamark.events.plan;

import dk.seamark.events.value.Slug;

/** A component of an indicator: one series of figures; unique in its indicator. */
public record ComponentId(String key) {

    /** @throws IllegalArgumentException if the key is not 1 to 64 characters of a-z, 0-9 and single hyphens */
    public ComponentId {
        Slug.require("A component's id", key);
    }

    @Override
    public String toString() {
        return key;
    }
}
