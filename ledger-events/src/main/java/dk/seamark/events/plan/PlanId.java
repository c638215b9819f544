package dk.seamark.events.plan;

import dk.seamark.events.value.Slug;

/** An implementation plan of a municipality. */
public record PlanId(String key) {

    /** @throws IllegalArgumentException if the key is not 1 to 64 characters of a-z, 0-9 and single hyphens */
    public PlanId {
        Slug.require("A plan's id", key);
    }

    @Override
    public String toString() {
        return key;
    }
}
