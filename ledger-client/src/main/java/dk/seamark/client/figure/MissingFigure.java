package dk.seamark.client.figure;

import org.jspecify.annotations.Nullable;

/**
 * It is to be said why a slot has no figure.
 *
 * @param component the component's id
 * @param series {@code municipality}, which null means, or {@code comparator}
 * @param period the period
 * @param reason why
 * @param explanation why, in words; null if there are none
 */
public record MissingFigure(
        String component,
        @Nullable String series,
        String period,
        MissingReason reason,
        @Nullable String explanation) {}
