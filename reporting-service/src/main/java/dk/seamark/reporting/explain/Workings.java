package dk.seamark.reporting.explain;

import dk.seamark.events.ComponentDefinition;
import dk.seamark.events.IndicatorDefined;
import dk.seamark.events.Unit;
import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Distance;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Quantity;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Figures, bounds and comparisons of one indicator in words. */
record Workings(IndicatorDefined indicator) {

    private static final Bilingual TARGET = Bilingual.of("målet", "the target");
    private static final Bilingual PART = Bilingual.of("delkravet", "this part");
    private static final Bilingual IT = Bilingual.of("det", "it");

    /** The comparisons of a target that is settled, in sentences. */
    List<Bilingual> settled(List<Comparison> working) {
        boolean whole =
                working.size() == 1 || (working.size() == 2 && sameButReading(working.getFirst(), working.getLast()));
        return sentences(whole ? TARGET : PART, working);
    }

    /** The comparisons that could be made of a target that is not settled, in sentences. */
    List<Bilingual> parts(List<Comparison> working) {
        return sentences(PART, working);
    }

    /** Each comparison in a sentence; the two readings of one percentage share theirs. */
    private List<Bilingual> sentences(Bilingual subject, List<Comparison> working) {
        List<Bilingual> sentences = new ArrayList<>();
        for (int i = 0; i < working.size(); i++) {
            Comparison comparison = working.get(i);
            if (i + 1 < working.size() && sameButReading(comparison, working.get(i + 1))) {
                sentences.add(eitherReading(subject, comparison, working.get(i + 1)));
                i++;
            } else {
                sentences.add(sentence(subject, comparison));
            }
        }
        return sentences;
    }

    /** The two readings of a percentage, with what each gives. */
    Bilingual bothReadings(Comparison asPercent, Comparison asPoints) {
        return Bilingual.of(
                "{0} mod {1}: læst som procentpoint er gulvet {2}, så {3}; læst som procent er gulvet {4}, så {5}.",
                "{0} against {1}: read as percentage points the floor is {2}, so {3}; read as percent the floor is"
                        + " {4}, so {5}.",
                quantity(asPercent.quantity()),
                comparator(asPercent.bound()),
                amount(asPoints, asPoints.bound().value()),
                outcome(TARGET, asPoints),
                amount(asPercent, asPercent.bound().value()),
                outcome(IT, asPercent));
    }

    /** A number with the period it tells of: {@code 61 % i 2024}. */
    Bilingual quantity(Quantity quantity) {
        return switch (quantity) {
            case Measured figure -> Bilingual.of("{0}{1}", "{0}{1}", named(figure.component()), figure(figure));
            case Distance distance ->
                Bilingual.of(
                        "en forskel på {0} mellem {1} ({2}) og {3} ({4})",
                        "a difference of {0} between {1} ({2}) and {3} ({4})",
                        distance(distance),
                        title(distance.one().component()),
                        figure(distance.one()),
                        title(distance.other().component()),
                        figure(distance.other()));
        };
    }

    /** How far two figures are apart, in their unit. */
    Bilingual distance(Distance distance) {
        return Amounts.of(distance.value(), component(distance.one().component()));
    }

    /** The figure that a quantity is held against, as far as it is one. */
    Bilingual held(Bound bound) {
        return switch (bound) {
            case Bound.SameAs same -> figure(same.figure());
            case Bound.Above above -> figure(above.figure());
            case Bound.BelowComparator below -> comparator(below);
            case Bound.Stated stated -> Amounts.number(stated.value());
        };
    }

    /** A component's title where the indicator has several, followed by a colon; else nothing. */
    Bilingual named(String componentId) {
        return indicator.components().size() < 2
                ? Bilingual.same("")
                : Bilingual.of("{0}: ", "{0}: ", title(componentId));
    }

    /** A component's title; its id where the indicator has no such component. */
    Bilingual title(String componentId) {
        return Bilingual.same(component(componentId).title());
    }

    /** What a component is compared with, in the plan's Danish words. */
    Bilingual comparatorName(String componentId) {
        String name = component(componentId).comparator();
        return name == null ? Bilingual.of("sammenligningstallet", "the comparator") : Bilingual.same(name);
    }

    private Bilingual sentence(Bilingual subject, Comparison comparison) {
        Bilingual sentence = Bilingual.of(
                "{0} mod et krav på {1}: {2}.",
                "{0} against a requirement of {1}: {2}.",
                quantity(comparison.quantity()),
                required(comparison),
                outcome(subject, comparison));
        return sentence.capitalised();
    }

    private Bilingual eitherReading(Bilingual subject, Comparison one, Comparison other) {
        boolean percentFirst = reading(one.bound()) == Reading.PERCENT;
        Comparison asPercent = percentFirst ? one : other;
        Comparison asPoints = percentFirst ? other : one;
        return Bilingual.of(
                "{0} mod {1}: læst som procentpoint er gulvet {2}, læst som procent {3}; {4}, uanset læsning.",
                "{0} against {1}: read as percentage points the floor is {2}, read as percent {3}; {4} either way.",
                quantity(asPercent.quantity()),
                comparator(asPercent.bound()),
                amount(asPoints, asPoints.bound().value()),
                amount(asPercent, asPercent.bound().value()),
                outcome(subject, asPercent));
    }

    private static boolean sameButReading(Comparison one, Comparison other) {
        return one.quantity().equals(other.quantity())
                && one.bound() instanceof Bound.BelowComparator first
                && other.bound() instanceof Bound.BelowComparator second
                && first.reading() != second.reading();
    }

    private static Reading reading(Bound bound) {
        return bound instanceof Bound.BelowComparator below ? below.reading() : Reading.PERCENT;
    }

    private Bilingual required(Comparison comparison) {
        Bilingual value = amount(comparison, comparison.bound().value());
        Bilingual asked = component(comparison).unit() == Unit.YES_NO ? value : relation(comparison.relation(), value);
        return switch (comparison.bound()) {
            case Bound.Stated stated -> asked;
            case Bound.SameAs same ->
                Bilingual.of("{0} ({1})", "{0} ({1})", asked, reference(same.as(), same.figure()));
            case Bound.Above above ->
                Bilingual.of(
                        "{0} ({1}, {2}, plus {3})",
                        "{0} ({1}, {2}, plus {3})",
                        asked,
                        amount(comparison, above.figure().value()),
                        reference(above.as(), above.figure()),
                        amount(comparison, above.more()));
            case Bound.BelowComparator below ->
                switch (below.reading()) {
                    case PERCENT ->
                        Bilingual.of(
                                "{0} ({1} minus {2}\u00a0% deraf)",
                                "{0} ({1} less {2}% of it)",
                                asked,
                                comparator(below),
                                Amounts.number(below.tolerance()));
                    case PERCENTAGE_POINTS ->
                        Bilingual.of(
                                "{0} ({1} minus {2}\u00a0procentpoint)",
                                "{0} ({1} less {2} percentage points)",
                                asked,
                                comparator(below),
                                Amounts.number(below.tolerance()));
                };
        };
    }

    private static Bilingual relation(Relation relation, Bilingual value) {
        return switch (relation) {
            case AT_LEAST -> Bilingual.of("mindst {0}", "at least {0}", value);
            case MORE_THAN -> Bilingual.of("mere end {0}", "more than {0}", value);
            case AT_MOST -> Bilingual.of("højst {0}", "at most {0}", value);
            case LESS_THAN -> Bilingual.of("mindre end {0}", "less than {0}", value);
        };
    }

    private static Bilingual reference(Reference reference, Measured figure) {
        Bilingual period = Bilingual.of("{0}{1}", "{0}{1}", Bilingual.same(figure.period()), example(figure));
        return switch (reference) {
            case BASELINE -> Bilingual.of("udgangspunktet i {0}", "the baseline in {0}", period);
            case PREVIOUS_PERIOD ->
                Bilingual.of("tallet for året før, {0}", "the figure of the year before, {0}", period);
            case PREVIOUS_RESULT ->
                Bilingual.of(
                        "tallet for {0}, som målet bygger på", "the figure for {0} that the target builds on", period);
            case COMPARATOR -> Bilingual.of("sammenligningstallet for {0}", "the comparator for {0}", period);
        };
    }

    private Bilingual comparator(Bound bound) {
        return bound instanceof Bound.BelowComparator below
                ? Bilingual.of(
                        "{0} ({1})",
                        "{0} ({1})",
                        value(below.comparator()),
                        comparatorName(below.comparator().component()))
                : held(bound);
    }

    private static Bilingual outcome(Bilingual subject, Comparison comparison) {
        return comparison.holds()
                ? Bilingual.of("{0} er opfyldt", "{0} is met", subject)
                : Bilingual.of("{0} er ikke opfyldt", "{0} is not met", subject);
    }

    private Bilingual figure(Measured figure) {
        return Bilingual.of("{0} i {1}", "{0} in {1}", value(figure), Bilingual.same(figure.period()));
    }

    private Bilingual value(Measured figure) {
        return Bilingual.of(
                "{0}{1}", "{0}{1}", Amounts.of(figure.value(), component(figure.component())), example(figure));
    }

    private static Bilingual example(Measured figure) {
        return figure.example() ? Bilingual.of("\u00a0(eksempel)", "\u00a0(example)") : Bilingual.same("");
    }

    private Bilingual amount(Comparison comparison, BigDecimal value) {
        return Amounts.of(value, component(comparison));
    }

    private ComponentDefinition component(Comparison comparison) {
        return component(
                switch (comparison.quantity()) {
                    case Measured figure -> figure.component();
                    case Distance distance -> distance.one().component();
                });
    }

    private ComponentDefinition component(String componentId) {
        return indicator.components().stream()
                .filter(each -> each.componentId().equals(componentId))
                .findFirst()
                .orElseGet(() -> new ComponentDefinition(componentId, componentId, Unit.COUNT, 0, null, null, null));
    }
}
