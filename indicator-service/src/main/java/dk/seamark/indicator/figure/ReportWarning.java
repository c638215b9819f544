package dk.seamark.indicator.figure;

import dk.seamark.events.plan.BrokenSum;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person is told who hands in the report on a track of which figures do not add up as the plan says. The report
 * is accepted all the same: the figures can be corrected after it.
 *
 * @param code {@code sum-differs}
 * @param indicatorId the indicator
 * @param series whose figures they are
 * @param total the component that is the sum
 * @param value its figure
 * @param sum what its parts come to
 * @param da the warning in Danish
 * @param en the warning in English
 */
public record ReportWarning(
        String code,
        String indicatorId,
        String series,
        String total,
        BigDecimal value,
        BigDecimal sum,
        String da,
        String en) {

    /**
     * The warnings about an indicator of the track.
     *
     * @param slots the indicator's figures of the period
     */
    public static List<ReportWarning> of(PlanIndicator indicator, ReportingPeriod period, Slots slots) {
        IndicatorDefined definition = indicator.in(period).orElse(indicator.definition());
        return Arrays.stream(Series.values())
                .flatMap(series -> of(definition, series, period, slots))
                .toList();
    }

    private static Stream<ReportWarning> of(
            IndicatorDefined indicator, Series series, ReportingPeriod period, Slots slots) {
        return SumWarning.broken(indicator, series, period.toString(), slots).stream()
                .map(broken -> warning(broken, indicator, series));
    }

    private static ReportWarning warning(BrokenSum broken, IndicatorDefined indicator, Series series) {
        LocalizedText text = switch (series) {
            case MUNICIPALITY -> SumWarning.CATALOGUE.say("report.sum-differs", parts(broken, indicator));
            case COMPARATOR -> SumWarning.CATALOGUE.say("report.sum-differs.comparator", parts(broken, indicator));
        };
        return new ReportWarning(
                "sum-differs",
                indicator.indicatorId(),
                series.code(),
                broken.sum().total(),
                broken.total(),
                broken.partsTotal(),
                text.da(),
                text.en());
    }

    private static Object[] parts(BrokenSum broken, IndicatorDefined indicator) {
        Object[] sum = SumWarning.parts(broken, indicator);
        return Stream.concat(Stream.of(indicator.number()), Arrays.stream(sum)).toArray();
    }
}
