package dk.seamark.events.policy;

import dk.seamark.events.value.Slug;

/** A policy of a municipality. */
public record PolicyId(String key) {

    /** @throws IllegalArgumentException if the key is not 1 to 64 characters of a-z, 0-9 and single hyphens */
    public PolicyId {
        Slug.require("A policy's id", key);
    }

    @Override
    public String toString() {
        return key;
    }
}
