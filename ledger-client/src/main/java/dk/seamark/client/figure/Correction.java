package dk.seamark.client.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A figure is to take another's place.
 *
 * @param period the period of the figure that is corrected
 * @param figure what it is to be
 * @param reason why
 * @param explanation why, in words; null if there are none, which only {@code OTHER} forbids
 */
public record Correction(
        String period,
        @JsonUnwrapped Figure figure,
        CorrectionReason reason,
        @Nullable String explanation) {}
