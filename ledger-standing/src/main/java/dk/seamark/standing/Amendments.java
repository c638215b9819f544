package dk.seamark.standing;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.TargetReadingDecided;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The amendments of one plan in their order, kept here and in the state tree. */
final class Amendments {

    static final String KIND = "amendments";

    private final String planId;
    private final StateTree tree;

    /** By their numbers in the state tree, from 000001: facts are restored in any order. */
    private final SortedMap<String, PlanAmended> events = new TreeMap<>();

    Amendments(String planId, StateTree tree) {
        this.planId = planId;
        this.tree = tree;
    }

    /** The events, in order. */
    List<PlanAmended> events() {
        return List.copyOf(events.values());
    }

    /** How the series of an indicator go on from those of predecessors, in order; empty if none does. */
    List<Continuation> carried(String indicatorId) {
        return events.values().stream()
                .map(PlanAmended::amendment)
                .filter(Continuation.class::isInstance)
                .map(Continuation.class::cast)
                .filter(each -> each.indicatorId().equals(indicatorId))
                .toList();
    }

    /** Whether a measurement is none of this ledger, but was carried on from a predecessor's. */
    boolean carries(String measurementId) {
        for (PlanAmended event : events.values()) {
            if (event.amendment() instanceof Continuation carried
                    && carried.figures().stream()
                            .anyMatch(figure -> figure.measurementId().equals(measurementId))) {
                return true;
            }
        }
        return false;
    }

    /** What was changed, in order. */
    List<Amendment> all() {
        return events.values().stream().map(PlanAmended::amendment).toList();
    }

    void add(PlanAmended event) {
        keep("%06d".formatted(events.size() + 1), event);
    }

    /** Fills a decided answer into what the amendments of its indicator leave open. */
    void answer(TargetReadingDecided decided) {
        for (Map.Entry<String, PlanAmended> each : List.copyOf(events.entrySet())) {
            PlanAmended after = each.getValue().answered(decided.indicatorId(), decided.answer());
            if (!after.equals(each.getValue())) {
                keep(each.getKey(), after);
            }
        }
    }

    /** The targets that an amendment sets; empty if it sets none. */
    static List<IndicatorTargetSet> targets(PlanAmended event) {
        return event.amendment() instanceof Inclusion inclusion ? inclusion.targets() : List.of();
    }

    void restore(KeptFact fact) {
        events.put(fact.path().names().getLast(), fact.as(PlanAmended.class));
    }

    private void keep(String number, PlanAmended event) {
        events.put(number, event);
        tree.put(event, "plans", planId, KIND, number);
    }
}
