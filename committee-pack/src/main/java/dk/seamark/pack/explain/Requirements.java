package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Closing;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Gap;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.Way;
import dk.seamark.events.value.Fraction;
import dk.seamark.events.value.IndexNumber;
import dk.seamark.events.value.Money;
import dk.seamark.events.value.OwnUnit;
import dk.seamark.events.value.PhysicalUnit;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Rate;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.TimeSpan;
import dk.seamark.events.value.Unit;
import dk.seamark.text.LocalizedText;
import dk.seamark.words.UnitWords;
import java.math.BigDecimal;

/** What figures are held against, in words. */
record Requirements(Figures figures) {

    /** What is asked, and where the number comes from. */
    LocalizedText of(Comparison comparison) {
        LocalizedText asked = asked(comparison);
        return switch (figures.told(comparison.bound())) {
            case Bound.Stated stated -> asked;
            case Bound.Yes yes -> asked;
            case Bound.SameGap same -> say("beside", asked, figures.gap(same.gap()));
            case Bound.ChangedBy changed -> changed(changed, comparison, asked);
            case Bound.SameAs same
            when same.as() == Reference.COMPARATOR && isQuartile(same.figure()) -> level(same.figure(), asked);
            case Bound.SameAs same ->
                say(
                        "beside",
                        asked,
                        counted(Terms.reference(same.as(), same.figure(), figures.indicator()), same.figure()));
            case Bound.Above above ->
                say(
                        "required.above",
                        asked,
                        figures.amount(comparison, above.figure().exact()),
                        counted(Terms.reference(above.as(), above.figure(), figures.indicator()), above.figure()),
                        figures.difference(Fraction.of(above.more()), figures.component(comparison)));
            case Bound.BelowComparator bare when Pairs.isBare(bare) -> level(bare.comparator(), asked);
            case Bound.AboveComparator bare when Pairs.isBare(bare) -> level(bare.comparator(), asked);
            case Bound.BelowComparator below ->
                say(
                        below.reading() == Reading.PERCENT ? "required.below-in-percent" : "required.below-in-points",
                        asked,
                        figures.held(below),
                        margin(below.comparator(), below.tolerance(), below.reading()));
            case Bound.AboveComparator above ->
                say(
                        above.reading() == Reading.PERCENT ? "required.over-in-percent" : "required.over-in-points",
                        asked,
                        figures.held(above),
                        margin(above.comparator(), above.tolerance(), above.reading()));
        };
    }

    private LocalizedText asked(Comparison comparison) {
        return switch (comparison.quantity()) {
            case Gap gap -> ofGap(comparison, gap);
            case Closing closing ->
                say(
                        figures.isLead((Closing) figures.told(closing)) ? "required.larger" : "required.smaller",
                        Terms.relation(comparison.relation(), figures.bound(comparison)));
            default ->
                figures.component(comparison).unit() == PlainUnit.YES_NO
                        ? figures.bound(comparison)
                        : Terms.relation(comparison.relation(), figures.bound(comparison));
        };
    }

    /** What is asked of a gap. A lead is told as one, not as a gap below zero. */
    private LocalizedText ofGap(Comparison comparison, Gap gap) {
        LocalizedText size = figures.bound(comparison);
        int sign = figures.told(comparison.bound()).exact().signum();
        if (sign < 0) {
            return say("required.lead", Terms.relation(opposite(comparison.relation()), size));
        }
        if (sign == 0 && comparison.relation() == Relation.LESS_THAN) {
            return say("required.any-lead");
        }
        boolean leads = figures.told(gap).exact().signum() < 0;
        LocalizedText asked = Terms.relation(comparison.relation(), size);
        return leads ? say("required.behind", asked) : asked;
    }

    private static Relation opposite(Relation relation) {
        return switch (relation) {
            case AT_LEAST -> Relation.AT_MOST;
            case AT_MOST -> Relation.AT_LEAST;
            case MORE_THAN -> Relation.LESS_THAN;
            case LESS_THAN -> Relation.MORE_THAN;
        };
    }

    /** Whether a comparator's figure is a quartile of its group, which is more than the comparator's name says. */
    private boolean isQuartile(Measured comparator) {
        return figures.component(comparator.component()).comparatorQuartile() != null;
    }

    /** A comparator without a margin: its name is enough. */
    private LocalizedText level(Measured comparator, LocalizedText asked) {
        LocalizedText name = figures.comparatorName(comparator.component()).plus(Terms.marks(comparator));
        return say("beside", asked, counted(name, comparator));
    }

    private LocalizedText margin(Measured comparator, BigDecimal tolerance, Reading reading) {
        return switch (reading) {
            case PERCENT -> Amounts.number(tolerance);
            case PERCENTAGE_POINTS -> points(comparator, tolerance);
        };
    }

    /** Where a bound that is an earlier figure comes from; the figure itself where it is none. */
    LocalizedText source(Bound bound) {
        return bound instanceof Bound.SameAs same
                ? Terms.reference(same.as(), same.figure(), figures.indicator())
                : figures.held(bound);
    }

    /** Where a figure comes from, and its counts. */
    private static LocalizedText counted(LocalizedText source, Measured figure) {
        return figure.share() == null
                ? source
                : say(
                        "counted",
                        source,
                        Amounts.number(figure.share().numerator()),
                        Amounts.number(figure.share().denominator()));
    }

    private LocalizedText changed(Bound.ChangedBy changed, Comparison comparison, LocalizedText asked) {
        boolean up = changed.way() == Way.UP;
        LocalizedText from = figures.amount(comparison, changed.figure().exact());
        LocalizedText reference =
                counted(Terms.reference(changed.as(), changed.figure(), figures.indicator()), changed.figure());
        LocalizedText by = Amounts.number(changed.change());
        return switch (changed.reading()) {
            case PERCENT -> say(up ? "required.up-in-percent" : "required.down-in-percent", asked, from, reference, by);
            case PERCENTAGE_POINTS ->
                say(
                        up ? "required.up-in-points" : "required.down-in-points",
                        asked,
                        from,
                        reference,
                        points(changed.figure(), changed.change()));
        };
    }

    /** A difference in the unit of a figure's component: percentage points only where that is in percent. */
    private LocalizedText points(Measured figure, BigDecimal size) {
        Unit unit = figures.component(figure.component()).unit();
        LocalizedText number = Amounts.number(size);
        return unit == PlainUnit.YES_NO ? number : UnitWords.difference(unit, size, number);
    }

    /** What a percentage is called that is read as an amount in the component's own unit. */
    LocalizedText readAsAmount(Comparison comparison) {
        return switch (figures.component(comparison).unit()) {
            case PlainUnit.PERCENT, PlainUnit.PERCENT_CHANGE -> say("reading.percentage-points");
            case Score.National.GRADE_POINTS -> say("reading.grade-points");
            case Score score -> say("reading.points");
            case IndexNumber index -> say("reading.points");
            case PlainUnit.COUNT, PlainUnit.YES_NO -> say("reading.number");
            case PlainUnit.RATIO -> say("reading.amount");
            case Rate rate -> say("reading.amount");
            case Money money -> say("reading.amount");
            case TimeSpan span -> say("reading.amount");
            case PhysicalUnit physical -> say("reading.amount");
            case OwnUnit own -> own.isCount() ? say("reading.number") : say("reading.amount");
        };
    }

    /** How the bound of a reading comes about: {@code 65 − 5 = 60 %}, {@code 65 − 5 % af 65 = 61,75 %}. */
    LocalizedText sum(Comparison comparison) {
        return switch (figures.told(comparison.bound())) {
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
                figures.number(from.exact(), figures.component(comparison)),
                sign,
                Amounts.number(by),
                figures.bound(comparison),
                figures.number(from.exact().abs(), figures.component(comparison)));
    }
}
