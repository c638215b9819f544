package dk.seamark.events.pack;

import org.jspecify.annotations.Nullable;

/**
 * A figure that the public edition of a pack does not show.
 *
 * @param measurementId the UUID of its measurement
 * @param below the threshold that a count in it lies under; null if the figure is related to others by arithmetic, or
 *     is withheld only because it would reveal such a count
 */
public record WithheldFigure(String measurementId, @Nullable Integer below) {}
