package dk.seamark.client.proposal;

import dk.seamark.client.figure.CorrectionReason;
import org.jspecify.annotations.Nullable;

/**
 * A person confirms what a source proposes.
 *
 * @param status {@code provisional} or {@code final}, which null means
 * @param note a note to a new figure; null if there is none
 * @param reason why the figure that stands is corrected; null means that the source revised it
 * @param explanation that reason in words; null if there are none
 */
public record ProposalConfirmation(
        @Nullable String status,
        @Nullable String note,
        @Nullable CorrectionReason reason,
        @Nullable String explanation) {}
