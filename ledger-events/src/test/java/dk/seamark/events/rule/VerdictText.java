package dk.seamark.events.rule;

import dk.seamark.events.figure.Share;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Formats a verdict as the tables write it. */
final class VerdictText {

    private VerdictText() {}

    static String name(Verdict verdict) {
        return switch (verdict) {
            case Judgement.Met met -> "met";
            case Judgement.NotMet notMet -> "not met";
            case Judgement.NotMeasured notMeasured -> "not measured";
            case Judgement.Undecided undecided -> "undecided";
            case Verdict.NoTarget noTarget -> "no target";
            case Verdict.Qualitative qualitative -> "qualitative";
        };
    }

    static String working(Verdict verdict) {
        List<String> told = new ArrayList<>();
        switch (verdict) {
            case Judgement.Met met -> {}
            case Judgement.NotMet notMet -> {}
            case Judgement.NotMeasured notMeasured ->
                notMeasured.missing().forEach(missing -> told.add(missing(missing)));
            case Judgement.Undecided undecided -> undecided.open().forEach(question -> told.add(question(question)));
            case Verdict.NoTarget noTarget ->
                told.add(
                        switch (noTarget.cause()) {
                            case NOT_SET -> "none set";
                            case NOT_RELEVANT -> "not relevant";
                            case BETWEEN_ROUNDS -> "between rounds";
                        });
            case Verdict.Qualitative qualitative -> {}
        }
        if (verdict instanceof Judgement judgement) {
            judgement.working().forEach(comparison -> told.add(comparison(comparison)));
        }
        return String.join(", ", told);
    }

    private static String question(OpenQuestion question) {
        return switch (question) {
            case OpenQuestion.ReferenceMissing open ->
                "%s? %s".formatted(reference(open.reference()), missing(open.absent()));
            case OpenQuestion.PeriodsMissing open ->
                "periods? "
                        + open.absent().stream()
                                .map(absent -> missing(absent) + " in " + absent.period())
                                .collect(Collectors.joining(" and "));
            case OpenQuestion.AcrossBreak open ->
                "%s? %s before a break in %s"
                        .formatted(
                                open.reference() == null ? "sum" : reference(open.reference()),
                                open.beyond().component(),
                                open.beyond().from());
            case OpenQuestion.ReadingOpen open ->
                "reading? %s or %s".formatted(comparison(open.asPercent()), comparison(open.asPoints()));
            case OpenQuestion.PercentOfZero open -> "percent of zero? " + reference(open.reference());
            case OpenQuestion.CountingOpen open ->
                "counting? %s: %s or %s: %s"
                        .formatted(
                                name(open.asStock()),
                                working(open.asStock()),
                                name(open.asFlow()),
                                working(open.asFlow()));
            case OpenQuestion.EnoughOpen open ->
                "enough? %s or %s".formatted(comparison(open.lowerEnd()), comparison(open.upperEnd()));
            case OpenQuestion.ToleranceOpen open -> "tolerance? " + quantity(open.distance());
            case OpenQuestion.DirectionOpen open ->
                "direction? %s or %s".formatted(comparison(open.ifHigher()), comparison(open.ifLower()));
            case OpenQuestion.RelevanceOpen open ->
                "relevance? %s: %s".formatted(name(open.ifRelevant()), working(open.ifRelevant()));
        };
    }

    private static String missing(Absent absent) {
        MissingReason reason = absent.reason();
        String whose = absent.series() == Series.COMPARATOR ? "comparator" : absent.component();
        return "no " + whose + (reason == null ? "" : " (" + reason.code() + ")");
    }

    private static String comparison(Comparison comparison) {
        return "%s %s %s %s"
                .formatted(
                        quantity(comparison.quantity()),
                        switch (comparison.relation()) {
                            case AT_LEAST -> "≥";
                            case MORE_THAN -> ">";
                            case AT_MOST -> "≤";
                            case LESS_THAN -> "<";
                        },
                        bound(comparison.bound()),
                        comparison.holds() ? "yes" : "no");
    }

    private static String quantity(Quantity quantity) {
        return switch (quantity) {
            case Measured measured -> figure(measured);
            case Distance distance ->
                "%s (%s to %s)"
                        .formatted(
                                distance.value().toPlainString(),
                                distance.one().value().toPlainString(),
                                distance.other().value().toPlainString());
            case Gap gap ->
                "%s (%s - %s)"
                        .formatted(
                                gap.value().toPlainString(),
                                gap.ahead().value().toPlainString(),
                                gap.behind().value().toPlainString());
            case Total total -> "%s (%s)".formatted(total.value().toPlainString(), added(total));
            case Mean mean ->
                "%s ((%s) / %d)"
                        .formatted(
                                mean.value().toPlainString(),
                                added(mean),
                                mean.figures().size());
            case Closing closing ->
                "%s (gap %s, now %s)"
                        .formatted(
                                closing.value().toPlainString(),
                                closing.before().value().toPlainString(),
                                closing.now().value().toPlainString());
        };
    }

    private static String added(Quantity quantity) {
        return quantity.figures().stream().map(VerdictText::figure).collect(Collectors.joining(" + "));
    }

    private static String figure(Measured figure) {
        String value = figure.value().toPlainString();
        Share share = figure.share();
        return share == null ? value : "%s (%s of %s)".formatted(value, share.numerator(), share.denominator());
    }

    private static String bound(Bound bound) {
        String value = bound.value().stripTrailingZeros().toPlainString();
        return switch (bound) {
            case Bound.Stated stated -> value;
            case Bound.SameAs sameAs -> "%s (%s)".formatted(value, reference(sameAs.as()));
            case Bound.Above above ->
                "%s (%s %s + %s)"
                        .formatted(
                                value,
                                reference(above.as()),
                                above.figure().value().toPlainString(),
                                above.more().toPlainString());
            case Bound.Yes yes -> "yes";
            case Bound.SameGap same -> "%s (%s)".formatted(value, reference(same.as()));
            case Bound.ChangedBy changed ->
                "%s (%s %s %s %s %s)"
                        .formatted(
                                value,
                                reference(changed.as()),
                                changed.figure().value().toPlainString(),
                                changed.way() == Way.UP ? "+" : "-",
                                changed.change().toPlainString(),
                                reading(changed.reading()));
            case Bound.AboveComparator above ->
                "%s (%s + %s %s)"
                        .formatted(
                                value,
                                above.comparator().value().toPlainString(),
                                above.tolerance().toPlainString(),
                                reading(above.reading()));
            case Bound.BelowComparator below ->
                "%s (%s - %s %s)"
                        .formatted(
                                value,
                                below.comparator().value().toPlainString(),
                                below.tolerance().toPlainString(),
                                reading(below.reading()));
        };
    }

    private static String reading(Reading reading) {
        return switch (reading) {
            case PERCENT -> "%";
            case PERCENTAGE_POINTS -> "points";
        };
    }

    static String reference(Reference reference) {
        return switch (reference) {
            case BASELINE -> "baseline";
            case PREVIOUS_PERIOD -> "previous";
            case YEAR_BEFORE -> "year before";
            case PREVIOUS_RESULT -> "previous result";
            case COMPARATOR -> "comparator";
        };
    }

    /** The figures that a verdict names, anywhere in it. */
    static List<Measured> figures(Verdict verdict) {
        List<Comparison> comparisons = new ArrayList<>();
        List<Measured> figures = new ArrayList<>();
        if (verdict instanceof Judgement judgement) {
            comparisons.addAll(judgement.working());
        }
        if (verdict instanceof Judgement.Undecided undecided) {
            for (OpenQuestion question : undecided.open()) {
                switch (question) {
                    case OpenQuestion.ReferenceMissing missing -> {}
                    case OpenQuestion.AcrossBreak across -> {}
                    case OpenQuestion.PeriodsMissing missing -> {}
                    case OpenQuestion.ReadingOpen reading ->
                        comparisons.addAll(List.of(reading.asPercent(), reading.asPoints()));
                    case OpenQuestion.PercentOfZero percent -> figures.add(percent.zero());
                    case OpenQuestion.CountingOpen counting -> {
                        figures.addAll(figures(counting.asStock()));
                        figures.addAll(figures(counting.asFlow()));
                    }
                    case OpenQuestion.EnoughOpen enough ->
                        comparisons.addAll(List.of(enough.lowerEnd(), enough.upperEnd()));
                    case OpenQuestion.ToleranceOpen tolerance -> figures.addAll(figures(tolerance.distance()));
                    case OpenQuestion.DirectionOpen direction ->
                        comparisons.addAll(List.of(direction.ifHigher(), direction.ifLower()));
                    case OpenQuestion.RelevanceOpen relevance -> figures.addAll(figures(relevance.ifRelevant()));
                }
            }
        }
        for (Comparison comparison : comparisons) {
            figures.addAll(figures(comparison.quantity()));
            switch (comparison.bound()) {
                case Bound.Stated stated -> {}
                case Bound.Yes yes -> {}
                case Bound.SameGap same -> figures.addAll(figures(same.gap()));
                case Bound.ChangedBy changed -> figures.add(changed.figure());
                case Bound.SameAs sameAs -> figures.add(sameAs.figure());
                case Bound.Above above -> figures.add(above.figure());
                case Bound.BelowComparator below -> figures.add(below.comparator());
                case Bound.AboveComparator above -> figures.add(above.comparator());
            }
        }
        return figures;
    }

    private static List<Measured> figures(Quantity quantity) {
        return switch (quantity) {
            case Measured measured -> List.of(measured);
            case Distance distance -> List.of(distance.one(), distance.other());
            case Gap gap -> List.of(gap.ahead(), gap.behind());
            case Total total -> total.figures();
            case Mean mean -> mean.figures();
            case Closing closing ->
                List.of(
                        closing.before().ahead(),
                        closing.before().behind(),
                        closing.now().ahead(),
                        closing.now().behind());
        };
    }
}
