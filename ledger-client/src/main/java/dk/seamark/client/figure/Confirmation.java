package dk.seamark.client.figure;

import org.jspecify.annotations.Nullable;

/**
 * A provisional figure is final, as it was.
 *
 * @param period its period
 * @param note a note to it; null if there is none
 */
public record Confirmation(String period, @Nullable String note) {}
