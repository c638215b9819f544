package dk.seamark.policy.plan;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Identifies a target of a plan.
 *
 * @param indicatorId the indicator
 * @param date the target's date
 */
public record TargetKey(String indicatorId, LocalDate date) implements Comparable<TargetKey> {

    private static final Comparator<TargetKey> ORDER =
            Comparator.comparing(TargetKey::indicatorId).thenComparing(TargetKey::date);

    @Override
    public int compareTo(TargetKey other) {
        return ORDER.compare(this, other);
    }
}
