package dk.seamark.client.figure;

import org.jspecify.annotations.Nullable;

/**
 * A figure is to be taken back.
 *
 * @param period its period
 * @param reason why
 * @param explanation why, in words; null if there are none, which only {@code OTHER} forbids
 */
public record Withdrawal(
        String period, CorrectionReason reason, @Nullable String explanation) {}
