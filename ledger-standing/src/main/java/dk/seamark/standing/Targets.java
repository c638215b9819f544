package dk.seamark.standing;

import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.value.Cadence;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The targets of one plan's indicators, by date, kept here and in the state tree. */
final class Targets {

    private final String planId;
    private final StateTree tree;
    private final SortedMap<String, NavigableMap<LocalDate, Target>> byIndicator = new TreeMap<>();

    Targets(String planId, StateTree tree) {
        this.planId = planId;
        this.tree = tree;
    }

    NavigableMap<LocalDate, Target> of(String indicatorId) {
        return byIndicator.getOrDefault(indicatorId, Collections.emptyNavigableMap());
    }

    void put(String indicatorId, LocalDate date, Target target) {
        byIndicator.computeIfAbsent(indicatorId, any -> new TreeMap<>()).put(date, target);
        tree.put(target, "plans", planId, "targets", indicatorId, date.toString());
    }

    void put(IndicatorTargetSet event) {
        put(event.indicatorId(), event.targetDate(), Target.of(event));
    }

    /** Whether a target is set for the indicator and date of this event. */
    boolean has(IndicatorTargetSet event) {
        return of(event.indicatorId()).containsKey(event.targetDate());
    }

    /** Revises a target; answers with how the event contradicts the record, or null if it does not. */
    @Nullable
    Contradiction revise(IndicatorTargetRevised event, Cadence followedUp) {
        Target target = of(event.indicatorId()).get(event.targetDate());
        if (target == null) {
            return Contradiction.UNKNOWN_TARGET;
        }
        if (Periods.ofTarget(event.judges(), event.targetDate(), followedUp) == null) {
            return Contradiction.NO_PERIOD;
        }
        put(event.indicatorId(), event.targetDate(), target.revised(event));
        return null;
    }

    void restore(KeptFact fact) {
        byIndicator
                .computeIfAbsent(fact.path().below(0), any -> new TreeMap<>())
                .put(LocalDate.parse(fact.path().below(1)), fact.as(Target.class));
    }

    /** Removes a target; false if there is none. */
    boolean remove(String indicatorId, LocalDate date) {
        NavigableMap<LocalDate, Target> dates = byIndicator.get(indicatorId);
        if (dates == null || dates.remove(date) == null) {
            return false;
        }
        tree.remove("plans", planId, "targets", indicatorId, date.toString());
        return true;
    }

    void removeAll(String indicatorId) {
        List.copyOf(of(indicatorId).keySet()).forEach(date -> remove(indicatorId, date));
    }

    /** Fills a decided answer into the targets that it was decided for. */
    void answer(TargetReadingDecided decided) {
        LocalDate only = decided.targetDate();
        // Iterate over a copy, as each target is put back into the map.
        for (Map.Entry<LocalDate, Target> each :
                List.copyOf(of(decided.indicatorId()).entrySet())) {
            if (only == null || only.equals(each.getKey())) {
                put(decided.indicatorId(), each.getKey(), each.getValue().answered(decided));
            }
        }
    }
}
