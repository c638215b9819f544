package dk.seamark.reporting.publish.issuepack;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request to issue a pack.
 *
 * @param plan the plan; null if the municipality has only one for the period
 * @param reason why the pack replaces another; null if none was issued before
 * @param unapproved why it is issued although texts are not approved or lack recommendations; null if there are none
 * @param confirmed the ids of findings of possible personal data that are confirmed to be none; null for none
 */
record IssueRequest(
        @Nullable String plan,
        @Nullable String reason,
        @Nullable String unapproved,
        @Nullable List<String> confirmed) {

    private static final int LONGEST = 1_000;

    static final IssueRequest PLAIN = new IssueRequest(null, null, null, null);

    /**
     * The request with its reasons trimmed.
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
