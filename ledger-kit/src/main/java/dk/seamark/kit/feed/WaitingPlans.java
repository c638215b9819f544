package dk.seamark.kit.feed;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.ReportingEvent;
import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What waiting records say about plans. A figure or a report that another source says of such a plan may rest on it: it
 * would contradict the record if it were taken before. Nothing else rests on what another source says.
 */
final class WaitingPlans {

    /** The plan of a record that cannot be read: it may be about any. */
    static final String ANY = "*";

    private final TreeMap<Long, About> about;

    /**
     * What a waiting record is about.
     *
     * @param municipality the municipality's key
     * @param queue the source that it waits with
     * @param plan the plan, or {@link #ANY}
     */
    record About(String municipality, String queue, String plan) {}

    /** @param about what waits already, by offset */
    WaitingPlans(Map<Long, About> about) {
        this.about = new TreeMap<>(about);
    }

    /** The plan that a record says something about; null if it says nothing about any. */
    static @Nullable String saidOf(FeedRecord record) {
        return switch (record) {
            case FeedRecord.Decoded decoded ->
                switch (decoded.event()) {
                    case PlanEvent plan -> plan.planId();
                    case PolicyLifecycleEvent policy -> null;
                    case IndicatorEvent figure -> null;
                    case ReportingEvent pack -> null;
                    case ErasureEvent erasure -> null;
                };
            case FeedRecord.Undecodable raw -> raw.source() == null ? null : ANY;
            case FeedRecord.Refused refused -> null;
        };
    }

    void add(long offset, About what) {
        about.put(offset, what);
    }

    void remove(long offset) {
        about.remove(offset);
    }

    /** Whether a record rests on an earlier one, of another queue of its municipality, that waits. */
    boolean holdBack(FeedRecord record, String municipality, String queue) {
        if (about.isEmpty() || !(record instanceof FeedRecord.Decoded decoded)) {
            return false;
        }
        String plan = restsOn(decoded.event());
        return plan != null
                && about.headMap(record.offset()).values().stream()
                        .anyMatch(each -> each.municipality().equals(municipality)
                                && !each.queue().equals(queue)
                                && (each.plan().equals(plan) || each.plan().equals(ANY)));
    }

    /** The plan whose events an event rests on; null if it rests on none. */
    private static @Nullable String restsOn(LedgerEvent event) {
        return event instanceof IndicatorEvent said ? said.planId() : null;
    }
}
