package dk.seamark.kit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The field {@code reason} of a request: somebody's own words on why. */
public final class ReasonField {

    /** The largest number of characters in a reason. */
    private static final int LONGEST = 2_000;

    private ReasonField() {}

    /** Adds what is wrong with a reason; nothing if it is neither missing nor too long. */
    public static void check(@Nullable String reason, List<Violation> violations) {
        if (reason == null || reason.isBlank()) {
            violations.add(Violation.of("reason", "reason-given"));
        } else if (reason.codePointCount(0, reason.length()) > LONGEST) {
            violations.add(Violation.of("reason", "reason-length", Integer.toString(LONGEST)));
        }
    }
}
