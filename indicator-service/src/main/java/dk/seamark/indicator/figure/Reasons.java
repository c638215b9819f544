package dk.seamark.indicator.figure;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** When a reason needs an explanation in words. */
public final class Reasons {

    private Reasons() {}

    /** Throws a {@link Refusal} (422) if the reason is {@code other} and there is no explanation. */
    public static void requireExplained(CorrectionReason reason, @Nullable TextRef explanation) {
        if (reason == CorrectionReason.OTHER && explanation == null) {
            throw Refusal.invalid(Violation.of("explanation", "other-is-explained"));
        }
    }
}
