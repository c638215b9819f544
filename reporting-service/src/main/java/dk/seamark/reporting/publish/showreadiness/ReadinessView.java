package dk.seamark.reporting.publish.showreadiness;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.BrokenSum;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Kind;
import dk.seamark.kit.time.Deadlines;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModel.MissingFigure;
import dk.seamark.reporting.publish.showreadiness.Readiness.CentreOwes;
import dk.seamark.reporting.publish.showreadiness.Readiness.Due;
import dk.seamark.reporting.publish.showreadiness.Readiness.ProvisionalFigure;
import dk.seamark.reporting.publish.showreadiness.Readiness.SumLine;
import dk.seamark.reporting.publish.showreadiness.Readiness.Text;
import dk.seamark.standing.RequiredTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Collects what is missing for a period's pack.
 *
 * @param standing the plan's standing
 * @param preview what its pack would be now
 */
record ReadinessView(Standing standing, PackModel preview, Deadlines deadlines, LocalDate today) {

    Readiness of() {
        ReportingPeriod period = ReportingPeriod.parse(standing.period());
        List<CentreOwes> centres = standing.terms().centres().stream()
                .map(centre -> owes(centre, period))
                .filter(owes -> !owes.texts().isEmpty() || !owes.figures().isEmpty())
                .toList();
        List<Text> forApproval = RequiredTexts.lacking(standing).stream()
                .filter(track -> track.report() instanceof ReportStanding.Submitted)
                .map(this::text)
                .toList();
        return new Readiness(
                standing.planId(),
                standing.period(),
                standing.position(),
                standing.stateHash(),
                today,
                centres.isEmpty()
                        && forApproval.isEmpty()
                        && preview.openPoints().isEmpty(),
                due(deadlines.pack(period)),
                centres,
                forApproval,
                preview.openPoints(),
                sums(),
                provisional());
    }

    private List<ProvisionalFigure> provisional() {
        return standing.tracks().stream()
                .flatMap(track -> track.indicators().stream()
                        .flatMap(indicator -> indicator.figures().stream()
                                .filter(figure -> figure.figure().provisional()
                                        && figure.slot().period().equals(standing.period()))
                                .map(figure -> provisional(track.track().centreId(), indicator.indicator(), figure))))
                .toList();
    }

    private ProvisionalFigure provisional(String centreId, IndicatorDefined indicator, FigureStanding figure) {
        FigureSlot slot = figure.slot();
        return new ProvisionalFigure(
                indicator.indicatorId(),
                indicator.number(),
                indicator.title(),
                indicator
                        .component(slot.componentId())
                        .map(ComponentDefinition::title)
                        .orElse(slot.componentId()),
                slot.series().code(),
                figure.measurementId(),
                figure.figure().value(),
                figure.figure().unit().code(),
                figure.figure().measuredOn(),
                centreId,
                standing.terms().centres().stream()
                        .filter(centre -> centre.centreId().equals(centreId))
                        .map(Centre::name)
                        .findFirst()
                        .orElse(centreId));
    }

    private List<SumLine> sums() {
        return standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> Arrays.stream(Series.values()).flatMap(series -> sums(indicator, series)))
                .toList();
    }

    private Stream<SumLine> sums(IndicatorStanding indicator, Series series) {
        return BrokenSum.of(indicator.indicator(), component -> value(indicator, component, series)).stream()
                .map(broken -> new SumLine(
                        indicator.indicator().indicatorId(),
                        indicator.indicator().number(),
                        series.code(),
                        broken.sum().total(),
                        broken.total(),
                        broken.sum().parts(),
                        broken.partsTotal()));
    }

    private Optional<BigDecimal> value(IndicatorStanding indicator, String component, Series series) {
        return indicator.figures().stream()
                .filter(figure -> figure.slot().componentId().equals(component)
                        && figure.slot().series() == series
                        && figure.slot().period().equals(standing.period()))
                .map(figure -> figure.figure().value())
                .findFirst();
    }

    private CentreOwes owes(Centre centre, ReportingPeriod period) {
        List<Text> texts = RequiredTexts.lacking(standing).stream()
                .filter(track -> track.track().centreId().equals(centre.centreId()))
                .filter(track -> !(track.report() instanceof ReportStanding.Submitted))
                .map(this::text)
                .toList();
        List<MissingFigure> figures = preview.missingFigures().stream()
                .filter(figure -> figure.owed() && figure.centreId().equals(centre.centreId()))
                .toList();
        return new CentreOwes(
                centre.centreId(),
                centre.name(),
                texts,
                due(deadlines.texts(period)),
                figures,
                due(deadlines.figures(period)));
    }

    private Due due(LocalDate date) {
        return new Due(date, ChronoUnit.DAYS.between(today, date));
    }

    private Text text(TrackStanding track) {
        return new Text(
                track.track().trackId(),
                track.track().number(),
                track.track().title(),
                Objects.requireNonNull(track.report().getClass().getAnnotation(Kind.class))
                        .value(),
                RequiredTexts.withoutRecommendation(standing, track).stream()
                        .map(FocusArea::title)
                        .toList());
    }
}
