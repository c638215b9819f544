package dk.seamark.client.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period's pack is to be issued.
 *
 * @param plan the plan; null if the municipality has one of the period only
 * @param reason why another pack takes the place of one; null for the first
 * @param unapproved why it is issued although texts are not approved; null if they are
 * @param confirmed the ids of words that look like personal data and are none
 */
public record IssueRequest(
        @Nullable String plan,
        @Nullable String reason,
        @Nullable String unapproved,
        List<String> confirmed) {

    /** Copies the list. */
    public IssueRequest {
        confirmed = List.copyOf(confirmed);
    }

    /** The first pack of a period, of which all texts are approved. */
    public static IssueRequest of(String plan) {
        return new IssueRequest(plan, null, null, List.of());
    }

    /** The first pack of a period that only one plan of the municipality has; all its texts are approved. */
    public static IssueRequest ofOnlyPlan() {
        return new IssueRequest(null, null, null, List.of());
    }

    /** The same, in the place of the pack before, for a reason. */
    public IssueRequest again(String why) {
        return new IssueRequest(plan, why, unapproved, confirmed);
    }

    /** The same, although texts are missing or not approved, for a reason. */
    public IssueRequest withoutTexts(String why) {
        return new IssueRequest(plan, reason, why, confirmed);
    }
}
