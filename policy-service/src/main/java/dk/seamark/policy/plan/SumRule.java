package dk.seamark.policy.plan;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.ComponentSum;
import dk.seamark.events.value.IndexNumber;
import dk.seamark.events.value.Money;
import dk.seamark.events.value.OwnUnit;
import dk.seamark.events.value.PhysicalUnit;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Rate;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.TimeSpan;
import dk.seamark.events.value.Unit;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules for what a plan says adds up: components of the indicator, in one unit that has amounts, each once. */
final class SumRule {

    private SumRule() {}

    static List<Violation> of(List<ComponentSum> sums, List<ComponentDefinition> components, FieldPath at) {
        Map<String, ComponentDefinition> known = components.stream()
                .collect(Collectors.toMap(ComponentDefinition::componentId, Function.identity(), (one, other) -> one));
        List<Violation> broken = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            broken.addAll(of(sums.get(i), known, at.item(i)));
        }
        return broken;
    }

    private static List<Violation> of(ComponentSum sum, Map<String, ComponentDefinition> known, FieldPath at) {
        List<Violation> broken = new ArrayList<>();
        ComponentDefinition total = known.get(sum.total());
        if (total == null) {
            broken.add(Violation.of(at.child("total").text(), "component-unknown", sum.total()));
        } else {
            if (!hasAmounts(total.unit())) {
                broken.add(Violation.of(
                        at.child("total").text(),
                        "sum-of-no-amounts",
                        total.unit().code()));
            }
        }
        Set<String> seen = new HashSet<>(Set.of(sum.total()));
        for (int i = 0; i < sum.parts().size(); i++) {
            String part = sum.parts().get(i);
            String place = at.child("parts").item(i).text();
            ComponentDefinition component = known.get(part);
            if (component == null) {
                broken.add(Violation.of(place, "component-unknown", part));
            } else if (!seen.add(part)) {
                broken.add(Violation.of(place, "sum-part-twice", part));
            } else if (total != null && !component.unit().equals(total.unit())) {
                broken.add(Violation.of(
                        place,
                        "gap-units-differ",
                        total.unit().code(),
                        component.unit().code()));
            }
        }
        return broken;
    }

    /** Whether figures of groups can add up to that of all: numbers, amounts, and shares or rates of the same whole. */
    private static boolean hasAmounts(Unit unit) {
        return switch (unit) {
            case PlainUnit.COUNT, PlainUnit.PERCENT, PlainUnit.RATIO -> true;
            case PlainUnit.PERCENT_CHANGE, PlainUnit.YES_NO -> false;
            case Rate rate -> true;
            case Money money -> true;
            case TimeSpan span -> true;
            case PhysicalUnit physical -> true;
            case OwnUnit own -> true;
            case Score score -> false;
            case IndexNumber index -> false;
        };
    }
}
