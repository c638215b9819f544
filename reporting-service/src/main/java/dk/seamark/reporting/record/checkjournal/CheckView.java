package dk.seamark.reporting.record.checkjournal;

import dk.seamark.reporting.record.checkjournal.CheckOutcome.Difference;
import org.jspecify.annotations.Nullable;

/**
 * The response about a check.
 *
 * @param id its id
 * @param state {@code running}, {@code same}, {@code different}, {@code cancelled} or {@code failed}
 * @param checked the last position that was checked without a difference, from 0
 * @param last the position at which the check ends; 0 until it is known
 * @param refusedThoughSigned the number of the municipality's records stored as refused although their signature is
 *     valid by today's keys: 0 unless a key was configured too late, or somebody removed them
 * @param firstDifference the first place that differs; null if none was found
 * @param reason why it failed: {@code topic-unreachable}, {@code journal-unreachable} or {@code fault}; null if it did
 *     not
 */
record CheckView(
        String id,
        String state,
        long checked,
        long last,
        long refusedThoughSigned,
        @Nullable Difference firstDifference,
        @Nullable String reason) {

    static CheckView of(Check check) {
        // Read first: once there is an outcome, the numbers no longer change.
        CheckOutcome outcome = check.outcome();
        return switch (outcome) {
            case CheckOutcome.Running running -> of(check, "running", null, null);
            case CheckOutcome.Same same -> of(check, "same", null, null);
            case CheckOutcome.Different different -> of(check, "different", different.first(), null);
            case CheckOutcome.Cancelled cancelled -> of(check, "cancelled", null, null);
            case CheckOutcome.Failed failed -> of(check, "failed", null, failed.reason());
        };
    }

    private static CheckView of(Check check, String state, @Nullable Difference difference, @Nullable String reason) {
        return new CheckView(
                check.id(), state, check.checked(), check.last(), check.refusedThoughSigned(), difference, reason);
    }
}
