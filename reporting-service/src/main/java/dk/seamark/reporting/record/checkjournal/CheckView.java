package dk.seamark.reporting.record.checkjournal;

import dk.seamark.reporting.record.checkjournal.CheckOutcome.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A check as it is shown.
 *
 * @param id its id
 * @param state {@code running}, {@code same}, {@code different}, {@code cancelled} or {@code failed}
 * @param checked the last position that was found to be right, from 0
 * @param last the position at which the check ends; 0 until that is known
 * @param refusedThoughSigned how many records of the municipality the journal holds as refused that are signed by a key
 *     that counts today: 0 unless a key was made known too late, or somebody took them out
 * @param firstDifference the first place that differs; null if none was found
 * @param reason why it failed: {@code topic-unreachable}, {@code journal-unreachable} or {@code fault}; null if it
 *     did not
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
        // Asked first: once it has ended, the numbers stand still.
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
