package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.value.Fraction;
import dk.seamark.standing.trend.Course;
import dk.seamark.standing.trend.Trend;
import dk.seamark.standing.trend.Trend.Change;
import dk.seamark.standing.trend.Trend.Outlook;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Trends in words. Nothing is said of what the record does not hold. */
public final class Developments {

    private final Figures figures;

    private Developments(IndicatorDefined indicator) {
        this.figures = new Figures(indicator, ShareDetail.COUNTS);
    }

    /**
     * What there is to say of a trend; null if there is nothing to compare its figure with.
     *
     * @param trend a trend of a component of {@code indicator}
     * @param indicator the indicator, for the names, units and decimals of its components
     */
    public static @Nullable LocalizedText tell(Trend trend, IndicatorDefined indicator) {
        List<LocalizedText> sentences = new Developments(indicator).sentences(trend);
        return sentences.isEmpty() ? null : LocalizedText.sentences(sentences);
    }

    private List<LocalizedText> sentences(Trend trend) {
        List<LocalizedText> sentences = new ArrayList<>();
        Change baseline = trend.sinceBaseline();
        Change last = trend.sinceLast();
        if (baseline != null) {
            sentences.add(change(baseline, say("trend.baseline", of(baseline))));
        }
        // A baseline of the period before is told once.
        if (last != null && (baseline == null || !last.from().equals(baseline.from()))) {
            sentences.add(change(last, of(last)));
        }
        if (trend.outlook() != null) {
            sentences.add(outlook(trend.outlook(), figures.component(trend.componentId())));
        }
        if (!sentences.isEmpty()) {
            if (restsOn(trend, Figure::example)) {
                sentences.add(say("trend.example"));
            }
            if (restsOn(trend, Figure::provisional)) {
                sentences.add(say("trend.provisional"));
            }
            sentences.set(
                    0,
                    figures.named(trend.componentId())
                            .plus(sentences.getFirst())
                            .capitalised());
        }
        return sentences;
    }

    private static boolean restsOn(Trend trend, Predicate<Figure> kind) {
        return kind.test(trend.now().figure())
                || isFrom(trend.sinceBaseline(), kind)
                || isFrom(trend.sinceLast(), kind);
    }

    private static boolean isFrom(@Nullable Change change, Predicate<Figure> kind) {
        return change != null && kind.test(change.from().figure());
    }

    private static LocalizedText of(Change change) {
        return Terms.period(change.from().slot().period());
    }

    private LocalizedText change(Change change, LocalizedText since) {
        ComponentDefinition component = figures.component(change.from().slot().componentId());
        LocalizedText course = course(change.course());
        return change.by().signum() == 0
                ? say("trend.unchanged", since)
                : say(
                        change.by().signum() > 0 ? "trend.higher" : "trend.lower",
                        difference(change, component),
                        since,
                        course);
    }

    /** By how much it moved; of a share that no decimal number is equal to, rounded. */
    private static LocalizedText difference(Change change, ComponentDefinition component) {
        if (change.by().scale() < Fraction.DECIMALS) {
            return Amounts.difference(change.by(), component);
        }
        BigDecimal rounded = Amounts.rounded(change.by(), component.decimals());
        return say("about", Amounts.difference(rounded, component));
    }

    private static LocalizedText course(Course course) {
        return switch (course) {
            case BETTER -> say("trend.better");
            case WORSE -> say("trend.worse");
            case RISING, FALLING, UNCHANGED -> LocalizedText.same("");
        };
    }

    private static LocalizedText outlook(Outlook outlook, ComponentDefinition component) {
        LocalizedText period = Terms.period(outlook.period());
        LocalizedText bound = Amounts.of(outlook.bound(), component);
        if (outlook.needed().signum() == 0) {
            return say("trend.kept-up", period, bound);
        }
        boolean more = outlook.needed().signum() > 0;
        LocalizedText rounded = outlook.rounded() ? say("trend.rounded-up") : LocalizedText.same("");
        LocalizedText needed = Amounts.difference(outlook.needed(), component);
        BigDecimal perPeriod = outlook.perPeriod();
        return perPeriod == null
                ? say(more ? "trend.more-needed-at-once" : "trend.less-needed-at-once", period, bound, needed, rounded)
                : say(
                        more ? "trend.more-needed" : "trend.less-needed",
                        period,
                        bound,
                        needed,
                        Amounts.difference(perPeriod, component),
                        switch (outlook.cadence()) {
                            case YEARLY -> say("trend.each-year");
                            case HALF_YEARLY -> say("trend.each-half-year");
                            case QUARTERLY -> say("trend.each-quarter");
                        },
                        rounded);
    }
}
