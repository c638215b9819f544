package dk.seamark.events.plan;

import dk.seamark.events.value.Slug;

/** An indicator of a plan; unique in its plan, not beyond it. */
public record IndicatorId(String key) {

    /** @throws IllegalArgumentException if the key is not 1 to 64 characters of a-z, 0-9 and single hyphens */
    public IndicatorId {
        Slug.require("An indicator's id", key);
    }

    @Override
    public String toString() {
        return key;
    }
}
