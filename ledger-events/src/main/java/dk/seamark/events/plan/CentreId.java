package dk.seamark.events.plan;

import dk.seamark.events.value.Slug;

/** A centre: the administrative unit that owns tracks. */
public record CentreId(String key) {

    /** @throws IllegalArgumentException if the key is not 1 to 64 characters of a-z, 0-9 and single hyphens */
    public CentreId {
        Slug.require("A centre's id", key);
    }

    @Override
    public String toString() {
        return key;
    }
}
