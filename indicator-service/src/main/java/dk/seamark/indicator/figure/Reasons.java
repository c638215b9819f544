package dk.seamark.indicator.figure;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** When a reason must be told in words. */
public final class Reasons {

    private Reasons() {}

    /** Passes unless the reason is {@code other} and nothing explains it; that is refused (422). */
    public static void requireExplained(CorrectionReason reason, @Nullable TextRef explanation) {
        if (reason == CorrectionReason.OTHER && explanation == null) {
            throw Refusal.invalid(Violation.of("explanation", "other-is-explained"));
        }
    }
}
