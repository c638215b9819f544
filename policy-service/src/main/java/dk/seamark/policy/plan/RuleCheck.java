package dk.seamark.policy.plan;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.AverageSince;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.DirectedRule;
import dk.seamark.events.rule.Fulfilled;
import dk.seamark.events.rule.GapClosedBy;
import dk.seamark.events.rule.GapRule;
import dk.seamark.events.rule.GapSmallerThanPrevious;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.NotAboveComparator;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.QuartileRule;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.SomeOf;
import dk.seamark.events.rule.StatedRule;
import dk.seamark.events.rule.SumSince;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Unjudged;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Unit;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that a rule fits the components of its indicator, so that it can be judged. */
public final class RuleCheck {

    private final Map<String, ComponentDefinition> components;
    private final List<Violation> violations = new ArrayList<>();

    private RuleCheck(Collection<ComponentDefinition> components) {
        this.components = components.stream()
                .collect(Collectors.toMap(
                        ComponentDefinition::componentId, component -> component, (first, second) -> first));
    }

    /** The violations of the rule at this place; empty if it fits these components. */
    public static List<Violation> of(TargetRule rule, Collection<ComponentDefinition> components, FieldPath at) {
        RuleCheck check = new RuleCheck(components);
        check.rule(rule, at);
        return List.copyOf(check.violations);
    }

    private void rule(TargetRule rule, FieldPath at) {
        switch (rule) {
            case Unjudged none -> {}
            case IfRelevant only -> rule(only.condition(), at.child("condition"));
            case AllOf all -> parts(all.conditions(), at.child("conditions"), false);
            case SomeOf some -> {
                parts(some.conditions(), at.child("conditions"), true);
                if (some.least() >= some.conditions().size()) {
                    broken(at.child("least"), "some-of-all", some.conditions().size() - 1);
                }
            }
            case StatedRule stated -> value(stated, at);
            case DirectedRule directed -> component(directed.component(), at.child("component"));
            case Fulfilled fulfilled ->
                component(fulfilled.component(), at.child("component"))
                        .filter(component -> component.unit() != PlainUnit.YES_NO)
                        .ifPresent(component ->
                                broken(at.child("component"), "component-not-yes-no", fulfilled.component()));
            case ChangesBy changes -> changes(changes, at);
            case SumSince sum -> sum(sum, at);
            case AverageSince average -> average(average, at);
            case QuartileRule boundary -> quartile(boundary, at);
            case AtLeastAbove above ->
                component(above.component(), at.child("component"))
                        .filter(component -> component.unit().isWhole() && !isWhole(above.more()))
                        .ifPresent(component -> broken(at.child("more"), "value-not-whole"));
            case NotBelowComparator low -> compared(low.component(), low.tolerance(), low.reading(), at);
            case NotAboveComparator high -> compared(high.component(), high.tolerance(), high.reading(), at);
            case GapWithin gap -> gap(gap, at);
            case GapSmallerThanPrevious gap -> gap(gap, at);
            case GapClosedBy gap -> {
                gap(gap, at);
                if (gap.least().compareTo(gap.most()) >= 0) {
                    broken(at.child("most"), "range-without-ends");
                }
            }
        }
    }

    /** Parts of which some are enough are counted, so that they can be told: they are no lists of others. */
    private void parts(List<Condition> conditions, FieldPath at, boolean counted) {
        for (int i = 0; i < conditions.size(); i++) {
            Condition part = conditions.get(i);
            rule(part, at.item(i));
            if (part instanceof SomeOf || (counted && part instanceof AllOf)) {
                broken(at.item(i), "some-of-nested");
            }
        }
    }

    private void value(StatedRule stated, FieldPath at) {
        component(stated.component(), at.child("component"))
                .flatMap(component -> component.unit().brokenBy(stated.value()))
                .ifPresent(rule -> ofUnit(rule, at.child("value")));
    }

    private void ofUnit(Unit.UnitRule rule, FieldPath place) {
        switch (rule) {
            case Unit.UnitRule.AtLeast least ->
                broken(place, "value-below-unit", least.least().toPlainString());
            case Unit.UnitRule.AtMost most ->
                broken(place, "value-above-unit", most.most().toPlainString());
            case Unit.UnitRule.Whole whole -> broken(place, "value-not-whole");
        }
    }

    /** An average lies between figures of the unit, and of whole numbers need not be one. */
    private void average(AverageSince average, FieldPath at) {
        component(average.component(), at.child("component")).ifPresent(component -> {
            if (component.unit() == PlainUnit.YES_NO) {
                broken(at.child("component"), "average-of-yes-no", average.component());
            }
            component
                    .unit()
                    .brokenBy(average.value())
                    .filter(rule -> !(rule instanceof Unit.UnitRule.Whole))
                    .ifPresent(rule -> ofUnit(rule, at.child("value")));
        });
    }

    /** A stock is there each year again, and a share or a mean of several years is no sum of theirs. */
    private void sum(SumSince sum, FieldPath at) {
        component(sum.component(), at.child("component")).ifPresent(component -> {
            if (!component.unit().isAdditive()) {
                broken(
                        at.child("component"),
                        "sum-of-no-quantity",
                        component.unit().code());
            } else if (component.counting() == Counting.STOCK) {
                broken(at.child("component"), "sum-of-stock", sum.component());
            }
            if (component.unit().isWhole() && !isWhole(sum.value())) {
                broken(at.child("value"), "value-not-whole");
            }
        });
    }

    /** The comparator's figures must be those of the boundary that the rule compares with. */
    private void quartile(QuartileRule rule, FieldPath at) {
        component(rule.component(), at.child("component")).ifPresent(component -> {
            if (component.comparator() == null) {
                broken(at.child("component"), "component-without-comparator", rule.component());
            } else if (component.comparatorQuartile() != rule.quartile()) {
                broken(
                        at.child("quartile"),
                        "quartile-not-recorded",
                        rule.component(),
                        rule.quartile().code());
            }
            if (component.unit() == PlainUnit.YES_NO) {
                broken(at.child("component"), "comparator-of-yes-no", rule.component());
            }
        });
    }

    /** Every quantity can be compared; only percentages can be points apart. */
    private void compared(String id, BigDecimal tolerance, @Nullable Reading reading, FieldPath at) {
        component(id, at.child("component")).ifPresent(component -> {
            if (component.comparator() == null) {
                broken(at.child("component"), "component-without-comparator", id);
            }
            if (component.unit() == PlainUnit.YES_NO) {
                broken(at.child("component"), "comparator-of-yes-no", id);
            } else if (!component.unit().isInPercent() && tolerance.signum() > 0 && reading != Reading.PERCENT) {
                broken(at.child("reading"), "tolerance-in-percent-only", id);
            }
        });
    }

    /**
     * Only percentages can change by percentage points; a component with the unit yes or no has no amounts to change
     * by.
     */
    private void changes(ChangesBy rule, FieldPath at) {
        component(rule.component(), at.child("component"))
                .filter(component -> !component.unit().isInPercent())
                .filter(component -> component.unit() == PlainUnit.YES_NO || rule.reading() != Reading.PERCENT)
                .ifPresent(component -> broken(at.child("reading"), "change-in-percent-only", rule.component()));
    }

    private void gap(GapRule gap, FieldPath at) {
        Optional<ComponentDefinition> one = component(gap.component(), at.child("component"));
        Optional<ComponentDefinition> other = component(gap.other(), at.child("other"));
        one.filter(component -> component.unit() == PlainUnit.YES_NO)
                .ifPresent(component -> broken(at.child("component"), "gap-of-yes-no", gap.component()));
        if (gap.component().equals(gap.other())) {
            broken(at.child("other"), "gap-with-itself");
        } else if (one.isPresent()
                && other.isPresent()
                && !one.get().unit().equals(other.get().unit())) {
            broken(
                    at.child("other"),
                    "gap-units-differ",
                    one.get().unit().code(),
                    other.get().unit().code());
        }
    }

    private Optional<ComponentDefinition> component(String id, FieldPath at) {
        Optional<ComponentDefinition> component = Optional.ofNullable(components.get(id));
        if (component.isEmpty()) {
            broken(at, "component-unknown", id);
        }
        return component;
    }

    private void broken(FieldPath at, String rule, Object... args) {
        violations.add(Violation.of(at.text(), rule, args));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
