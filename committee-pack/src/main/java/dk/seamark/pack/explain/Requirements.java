package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Way;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;

/** What figures are held against, in words. */
record Requirements(Figures figures) {

    /** What is asked, and where the number comes from. */
    LocalizedText of(Comparison comparison) {
        LocalizedText value = figures.amount(comparison, comparison.bound().value());
        LocalizedText asked = figures.component(comparison).unit() == PlainUnit.YES_NO
                ? value
                : Terms.relation(comparison.relation(), value);
        return switch (comparison.bound()) {
            case Bound.Stated stated -> asked;
            case Bound.Yes yes -> asked;
            case Bound.SameGap same -> say("beside", asked, figures.gap(same.gap()));
            case Bound.ChangedBy changed -> changed(changed, comparison, asked);
            case Bound.SameAs same -> say("beside", asked, Terms.reference(same.as(), same.figure()));
            case Bound.Above above ->
                say(
                        "required.above",
                        asked,
                        figures.amount(comparison, above.figure().value()),
                        Terms.reference(above.as(), above.figure()),
                        figures.amount(comparison, above.more()));
            case Bound.AboveComparator above ->
                say(
                        above.reading() == Reading.PERCENT ? "required.over-in-percent" : "required.over-in-points",
                        asked,
                        figures.held(above),
                        Amounts.number(above.tolerance()));
            // "0 percentage points" would be nonsense of a count or a grade.
            case Bound.BelowComparator level
            when figures.isLevel(comparison) ->
                say("beside", asked, figures.comparatorName(level.comparator().component()));
            case Bound.BelowComparator below ->
                switch (below.reading()) {
                    case PERCENT ->
                        say("required.below-in-percent", asked, figures.held(below), Amounts.number(below.tolerance()));
                    case PERCENTAGE_POINTS ->
                        say("required.below-in-points", asked, figures.held(below), Amounts.number(below.tolerance()));
                };
        };
    }

    /** Where a bound that is an earlier figure comes from; the figure itself where it is none. */
    LocalizedText source(Bound bound) {
        return bound instanceof Bound.SameAs same ? Terms.reference(same.as(), same.figure()) : figures.held(bound);
    }

    private LocalizedText changed(Bound.ChangedBy changed, Comparison comparison, LocalizedText asked) {
        boolean up = changed.way() == Way.UP;
        LocalizedText from = figures.amount(comparison, changed.figure().value());
        LocalizedText reference = Terms.reference(changed.as(), changed.figure());
        LocalizedText by = Amounts.number(changed.change());
        return switch (changed.reading()) {
            case PERCENT -> say(up ? "required.up-in-percent" : "required.down-in-percent", asked, from, reference, by);
            case PERCENTAGE_POINTS ->
                say(up ? "required.up-in-points" : "required.down-in-points", asked, from, reference, by);
        };
    }

    /** How the bound of a reading comes about: {@code 65 − 5 = 60 %}, {@code 65 − 5 % af 65 = 61,75 %}. */
    LocalizedText sum(Comparison comparison) {
        return switch (comparison.bound()) {
            case Bound.BelowComparator below ->
                sum(comparison, below.comparator(), "−", below.tolerance(), below.reading());
            case Bound.AboveComparator above ->
                sum(comparison, above.comparator(), "+", above.tolerance(), above.reading());
            case Bound.ChangedBy changed ->
                sum(
                        comparison,
                        changed.figure(),
                        switch (changed.way()) {
                            case UP -> "+";
                            case DOWN -> "−";
                        },
                        changed.change(),
                        changed.reading());
            case Bound.Stated stated -> figures.bound(comparison);
            case Bound.SameAs same -> figures.bound(comparison);
            case Bound.Above above -> figures.bound(comparison);
            case Bound.SameGap same -> figures.bound(comparison);
            case Bound.Yes yes -> figures.bound(comparison);
        };
    }

    private LocalizedText sum(Comparison comparison, Measured from, String sign, BigDecimal by, Reading reading) {
        return say(
                reading == Reading.PERCENT ? "sum.in-percent" : "sum.in-points",
                Amounts.number(from.value()),
                sign,
                Amounts.number(by),
                figures.bound(comparison),
                Amounts.number(from.value().abs()));
    }
}
