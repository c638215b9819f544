package dk.seamark.pack;

import java.util.List;

/**
 * A target that was revised since the pack before, or whose reading was decided.
 *
 * @param number the indicator's number
 * @param title the indicator's title
 * @param date the target's date, ISO 8601
 * @param label its date as text
 * @param before the plan's words then
 * @param byBefore the verdict by the terms of then, on the figures as they are now
 * @param after the plan's words now; if they are the same, that they are to be read as was decided
 * @param byAfter the verdict by the terms of now
 * @param decisions by whom it was changed, when and in which case, and in the internal edition why; in order
 * @param effect what the change did to the verdict
 */
public record RevisedTarget(
        String number,
        String title,
        String date,
        String label,
        String before,
        Mark byBefore,
        String after,
        Mark byAfter,
        List<String> decisions,
        String effect) {

    /** Copies the list. */
    public RevisedTarget {
        decisions = List.copyOf(decisions);
    }
}
