package dk.seamark.events.plan;

import dk.seamark.events.value.Slug;

/** A track of a plan. */
public record TrackId(String key) {

    /** @throws IllegalArgumentException if the key is not 1 to 64 characters of a-z, 0-9 and single hyphens */
    public TrackId {
        Slug.require("A track's id", key);
    }

    @Override
    public String toString() {
        return key;
    }
}
