package dk.seamark.events.pack;

import org.jspecify.annotations.Nullable;

/**
 * A figure that the public edition of a pack does not show.
 *
 * @param measurementId the UUID of its measurement
 * @param below the threshold that a count in it lies under, and it hangs together with no other figure; null if it
 *     does, or is withheld because it would give such a count away
 */
public record WithheldFigure(String measurementId, @Nullable Integer below) {}
