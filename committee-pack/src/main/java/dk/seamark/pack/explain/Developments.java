package dk.seamark.pack.explain;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.standing.trend.Course;
import dk.seamark.standing.trend.Trend;
import dk.seamark.standing.trend.Trend.Change;
import dk.seamark.standing.trend.Trend.Outlook;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Trends in words. Nothing is said of what the record does not hold. */
public final class Developments {

    private final Figures figures;

    private Developments(IndicatorDefined indicator) {
        this.figures = new Figures(indicator);
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
            sentences.add(
                    change(baseline, LocalizedText.of("udgangspunktet i {0}", "the baseline of {0}", of(baseline))));
        }
        // A baseline of the period before is told once.
        if (last != null && (baseline == null || !last.from().equals(baseline.from()))) {
            sentences.add(change(last, of(last)));
        }
        if (trend.outlook() != null) {
            sentences.add(outlook(trend.outlook(), figures.component(trend.componentId())));
        }
        if (!sentences.isEmpty()) {
            if (restsOnExample(trend)) {
                sentences.add(LocalizedText.of("Bygger på eksempeltal.", "Rests on example figures."));
            }
            sentences.set(
                    0,
                    LocalizedText.of("{0}{1}", "{0}{1}", figures.named(trend.componentId()), sentences.getFirst())
                            .capitalised());
        }
        return sentences;
    }

    private static boolean restsOnExample(Trend trend) {
        return trend.now().figure().example()
                || isFromExample(trend.sinceBaseline())
                || isFromExample(trend.sinceLast());
    }

    private static boolean isFromExample(@Nullable Change change) {
        return change != null && change.from().figure().example();
    }

    private static LocalizedText of(Change change) {
        return Terms.period(change.from().slot().period());
    }

    private LocalizedText change(Change change, LocalizedText since) {
        ComponentDefinition component = figures.component(change.from().slot().componentId());
        LocalizedText course = course(change.course());
        return change.by().signum() == 0
                ? LocalizedText.of("Uændret siden {0}.", "Unchanged since {0}.", since)
                : LocalizedText.of(
                        change.by().signum() > 0 ? "{0} højere end {1}{2}." : "{0} lavere end {1}{2}.",
                        change.by().signum() > 0 ? "{0} higher than {1}{2}." : "{0} lower than {1}{2}.",
                        Amounts.difference(change.by(), component),
                        since,
                        course);
    }

    private static LocalizedText course(Course course) {
        return switch (course) {
            case BETTER -> LocalizedText.of(", en forbedring", ", an improvement");
            case WORSE -> LocalizedText.of(", en forværring", ", a deterioration");
            case RISING, FALLING, UNCHANGED -> LocalizedText.same("");
        };
    }

    private static LocalizedText outlook(Outlook outlook, ComponentDefinition component) {
        LocalizedText period = Terms.period(outlook.period());
        LocalizedText bound = Amounts.of(outlook.bound(), component);
        if (outlook.needed().signum() == 0) {
            return LocalizedText.of(
                    "Tallet opfylder kravet for {0} på {1}, hvis det holdes.",
                    "The figure meets the requirement of {1} for {0}, if it is kept up.", period, bound);
        }
        boolean up = outlook.needed().signum() > 0;
        return LocalizedText.of(
                "Til kravet for {0} på {1} mangler der {2}: mindst {3} " + (up ? "mere" : "mindre") + " {4}.",
                "{2} short of the requirement of {1} for {0}: at least {3} " + (up ? "more" : "less") + " {4}.",
                period,
                bound,
                Amounts.difference(outlook.needed(), component),
                Amounts.difference(outlook.perPeriod(), component),
                switch (outlook.cadence()) {
                    case YEARLY -> LocalizedText.of("om året", "a year");
                    case HALF_YEARLY -> LocalizedText.of("hvert halvår", "each half-year");
                });
    }
}
