package dk.seamark.reporting.publish.issuepack;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an issue.
 *
 * @param plan the plan; null where the municipality has one for the period
 * @param reason why a pack is issued in the place of another; null if none was issued before
 * @param unapproved why it is issued although texts are not approved or lack recommendations; null if none
 * @param confirmed the ids of what looks like personal data and is none; null for none
 */
record IssueRequest(
        @Nullable String plan,
        @Nullable String reason,
        @Nullable String unapproved,
        @Nullable List<String> confirmed) {

    private static final int LONGEST = 1_000;

    static final IssueRequest PLAIN = new IssueRequest(null, null, null, null);

    /**
     * The request with its reasons stripped.
     *
     * @throws Refusal 422 if a reason is empty or too long
     */
    IssueRequest checked() {
        List<Violation> violations = new ArrayList<>();
        check("reason", reason, violations);
        check("unapproved", unapproved, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return new IssueRequest(plan, stripped(reason), stripped(unapproved), confirmed);
    }

    List<String> confirmations() {
        return confirmed == null ? List.of() : confirmed;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static void check(String field, @Nullable String text, List<Violation> violations) {
        if (text == null) {
            return;
        }
        if (text.isBlank()) {
            violations.add(Violation.of(field, "reason.blank"));
        } else if (text.length() > LONGEST) {
            violations.add(Violation.of(field, "reason.length", Integer.toString(LONGEST)));
        }
    }
}
