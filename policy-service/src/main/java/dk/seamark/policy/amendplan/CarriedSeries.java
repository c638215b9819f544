package dk.seamark.policy.amendplan;

import static java.util.stream.Collectors.joining;

import dk.seamark.events.figure.Basis;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.plan.CarriedFigure;
import dk.seamark.events.plan.Combination;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Continuation.SeriesCarriedOn;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.Predecessor;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.amendplan.PredecessorSource.ProvedPack;
import dk.seamark.policy.document.BrokenRules;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.verify.predecessor.PublishedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a series is carried on: the predecessors' packs are proved, and their figures become those of the successor
 * for each earlier period of which all of them published one.
 */
final class CarriedSeries {

    private static final FieldPath AT = NamedParts.AT;
    private static final FieldPath SOURCES = AT.child("sources");

    private final CarriedSeriesForm form;
    private final PlanTerms terms;
    private final IndicatorDefined indicator;
    private final ComponentDefinition component;

    private CarriedSeries(
            CarriedSeriesForm form, PlanTerms terms, IndicatorDefined indicator, ComponentDefinition component) {
        this.form = form;
        this.terms = terms;
        this.indicator = indicator;
        this.component = component;
    }

    /**
     * The amendment that a form comes to.
     *
     * @param known the plan with all that was ever in it
     * @throws Refusal 422 if the plan has no such component, a pack is not proved, or nothing can be carried on
     */
    static SeriesCarriedOn read(CarriedSeriesForm form, PlanAddress address, PlanOutline known) {
        BrokenRules broken = new BrokenRules();
        new NamedParts(known, broken).component(form.indicatorId(), form.componentId());
        refuse(broken);
        IndicatorDefined indicator = Objects.requireNonNull(known.indicators().get(form.indicatorId()));
        ComponentDefinition component = indicator.component(form.componentId()).orElseThrow();
        return new CarriedSeries(form, known.terms(), indicator, component)
                .amendment(address.municipality().key(), broken);
    }

    private static void refuse(BrokenRules broken) {
        if (!broken.all().isEmpty()) {
            throw Refusal.invalid(broken.all());
        }
    }

    private SeriesCarriedOn amendment(String successor, BrokenRules broken) {
        if (!form.combination().suits(component.unit())) {
            broken.add(
                    AT.child("combination"),
                    "combination-of-unit",
                    form.combination().code(),
                    component.unit().code());
        }
        if (!form.combination().takes(form.sources().size())) {
            broken.add(
                    AT.child("combination"),
                    "combination-of-so-many",
                    form.combination().code(),
                    form.sources().size());
        }
        refuse(broken);
        List<ProvedPack> proved = new ArrayList<>();
        BrokenRules.Names municipalities = broken.names("predecessor-twice");
        for (int i = 0; i < form.sources().size(); i++) {
            FieldPath at = SOURCES.item(i);
            form.sources().get(i).proved(at, broken).ifPresent(each -> {
                municipalities.take(each.municipality(), at.child("issue"));
                fits(each, successor, at, broken);
                proved.add(each);
            });
        }
        refuse(broken);
        List<CarriedFigure> figures = figures(proved);
        if (figures.isEmpty()) {
            broken.add(SOURCES, "nothing-carried-on", form.from());
        }
        refuse(broken);
        return new SeriesCarriedOn(
                form.indicatorId(),
                form.componentId(),
                form.from(),
                form.combination(),
                proved.stream().map(CarriedSeries::predecessor).toList(),
                figures);
    }

    private void fits(ProvedPack each, String successor, FieldPath at, BrokenRules broken) {
        if (each.municipality().equals(successor)) {
            broken.add(at.child("issue"), "predecessor-is-self", successor);
        }
        if (each.figures().isEmpty()) {
            broken.add(
                    at.child("componentId"),
                    "predecessor-without-series",
                    each.source().indicatorId(),
                    each.source().componentId());
        }
        each.figures().stream()
                .map(PublishedFigure::unit)
                .filter(unit -> !unit.equals(component.unit().code()))
                .findFirst()
                .ifPresent(unit -> broken.add(
                        at.child("componentId"),
                        "predecessor-other-unit",
                        unit,
                        component.unit().code()));
    }

    private static Predecessor predecessor(ProvedPack proved) {
        var issued = proved.issue().event();
        return new Predecessor(
                proved.municipality(),
                proved.source().name(),
                issued.planId(),
                proved.source().indicatorId(),
                proved.source().componentId(),
                issued.period(),
                issued.number(),
                proved.issue().position(),
                proved.pack().sha256(),
                proved.log().key().toString(),
                proved.log().checkpoint().size(),
                proved.log().checkpoint().root().toString());
    }

    /** The figures of the periods of which every predecessor published one that can be put together, in order. */
    private List<CarriedFigure> figures(List<ProvedPack> proved) {
        return proved.getFirst().figures().stream()
                .map(PublishedFigure::period)
                .distinct()
                .flatMap(period -> ReportingPeriod.parsed(period).stream())
                .filter(form::holds)
                .filter(this::isFollowedUp)
                .sorted()
                .flatMap(period -> figure(period.toString(), proved).stream())
                .toList();
    }

    /** Whether the plan would take an own figure of such a period: a predecessor may have asked for others besides. */
    private boolean isFollowedUp(ReportingPeriod period) {
        return (period.cadence() == Cadence.YEARLY || period.cadence() == terms.followedUp())
                && indicator.hasFiguresOf(period);
    }

    private Optional<CarriedFigure> figure(String period, List<ProvedPack> proved) {
        List<CarriedFigure.Part> parts = new ArrayList<>();
        List<PublishedFigure> read = new ArrayList<>();
        for (ProvedPack each : proved) {
            each.figures().stream()
                    .filter(figure -> figure.period().equals(period))
                    .findFirst()
                    .ifPresent(figure -> {
                        read.add(figure);
                        parts.add(part(each.municipality(), figure));
                    });
        }
        return parts.size() < proved.size()
                ? Optional.empty()
                : form.combination()
                        .of(
                                parts.stream().map(CarriedFigure.Part::numbers).toList(),
                                component.unit(),
                                component.decimals())
                        .filter(numbers ->
                                component.unit().brokenBy(numbers.value()).isEmpty())
                        .map(numbers ->
                                new CarriedFigure(UUID.randomUUID().toString(), period, figure(numbers, read), parts));
    }

    private static CarriedFigure.Part part(String municipality, PublishedFigure figure) {
        return new CarriedFigure.Part(
                municipality,
                Objects.requireNonNull(figure.measurementId()),
                figure.position(),
                Objects.requireNonNull(figure.value()),
                figure.numerator(),
                figure.denominator());
    }

    private Figure figure(Combination.Numbers numbers, List<PublishedFigure> read) {
        return new Figure(
                numbers.value(),
                component.unit(),
                read.stream()
                        .map(PublishedFigure::measuredOn)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                read.stream().map(PublishedFigure::source).distinct().collect(joining("; ")),
                numbers.numerator(),
                numbers.denominator(),
                read.stream().anyMatch(PublishedFigure::example),
                basis(read),
                read.stream().anyMatch(figure -> figure.status() != null) ? ObservationStatus.PROVISIONAL : null,
                null);
    }

    private @Nullable Basis basis(List<PublishedFigure> read) {
        return switch (form.combination()) {
            case SAME -> read.getFirst().basis() == null ? null : Basis.COUNTS;
            case ADDED -> null;
            case SHARES_OF_COUNTS -> Basis.COUNTS;
        };
    }
}
