package dk.seamark.standing;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.TargetReadingDecided;
import java.util.ArrayList;
import java.util.List;

/** The amendments of one plan in their order, kept here and in the state tree. */
final class Amendments {

    static final String KIND = "amendments";

    private final String planId;
    private final StateTree tree;
    private final List<PlanAmended> events = new ArrayList<>();

    Amendments(String planId, StateTree tree) {
        this.planId = planId;
        this.tree = tree;
    }

    /** The events, in order. */
    List<PlanAmended> events() {
        return List.copyOf(events);
    }

    /** What was changed, in order. */
    List<Amendment> all() {
        return events.stream().map(PlanAmended::amendment).toList();
    }

    void add(PlanAmended event) {
        events.add(event);
        keep(events.size() - 1);
    }

    /** Fills a decided answer into what the amendments of its indicator leave open. */
    void answer(TargetReadingDecided decided) {
        for (int place = 0; place < events.size(); place++) {
            PlanAmended before = events.get(place);
            PlanAmended after = before.answered(decided.indicatorId(), decided.answer());
            if (!after.equals(before)) {
                events.set(place, after);
                keep(place);
            }
        }
    }

    /** The targets that an amendment sets; empty if it sets none. */
    static List<IndicatorTargetSet> targets(PlanAmended event) {
        return event.amendment() instanceof Inclusion inclusion ? inclusion.targets() : List.of();
    }

    /** Facts come in the order of their paths, and so of their numbers. */
    void restore(KeptFact fact) {
        events.add(fact.as(PlanAmended.class));
    }

    private void keep(int place) {
        tree.put(events.get(place), "plans", planId, KIND, "%06d".formatted(place + 1));
    }
}
