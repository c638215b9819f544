package dk.seamark.pack;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.rule.Verdict.NoTarget.Cause;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.TrackSection.Baseline;
import dk.seamark.pack.TrackSection.FigureNote;
import dk.seamark.pack.TrackSection.IndicatorSection;
import dk.seamark.pack.TrackSection.TargetRow;
import dk.seamark.pack.explain.Developments;
import dk.seamark.pack.explain.ShareDetail;
import dk.seamark.standing.trend.Trends;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the sections of the indicators. */
record IndicatorSections(String period, PackContext context, FigureNotes notes, NextRounds rounds, Words words) {

    IndicatorSection of(IndicatorStanding standing) {
        IndicatorDefined indicator = standing.indicator();
        ShownFigures figures = new ShownFigures(standing, context.disclosure(), words);
        return new IndicatorSection(
                "indikator-" + indicator.indicatorId(),
                indicator.number(),
                indicator.title(),
                indicator.source(),
                figures.showsBaselines() ? indicator.notes() : List.of(),
                baseline(indicator, figures),
                standing.targets().stream()
                        .map(target -> row(target, standing, figures))
                        .toList(),
                figures.table(),
                notes(standing, figures),
                new Charts(context.disclosure().visible(standing), new SourceLines(figures).shown(), words).all(),
                Stream.of(rounds(indicator), carried(standing).sentences(), breaks(standing), developments(standing))
                        .flatMap(lines -> lines)
                        .toList());
    }

    /** How often it is measured, and when next, if that is not in each period. */
    private Stream<String> rounds(IndicatorDefined indicator) {
        return indicator.rounds() == null
                ? Stream.empty()
                : Stream.of(words.say("rounds.sentence", rounds.told(indicator)));
    }

    private List<FigureNote> notes(IndicatorStanding standing, ShownFigures figures) {
        return standing.figures().stream()
                .flatMap(figure -> notes
                        .of(figure.measurementId(), standing.indicator().trackId())
                        .stream()
                        .map(text -> new FigureNote(
                                figure.measurementId(),
                                figures.label(figure.slot()),
                                words.period(figure.slot().period()),
                                text)))
                .toList();
    }

    private Stream<String> developments(IndicatorStanding standing) {
        return Trends.of(context.disclosure().visible(standing), ReportingPeriod.parse(period)).stream()
                .map(trend -> Developments.tell(trend, standing.indicator()))
                .filter(Objects::nonNull)
                .map(words::of);
    }

    private Stream<String> breaks(IndicatorStanding standing) {
        return standing.itsBreaks().stream()
                .flatMap(each -> standing.indicator().component(each.componentId()).stream()
                        .map(component -> carried(standing).ofBreak(component, each.from())));
    }

    private CarriedWords carried(IndicatorStanding standing) {
        return new CarriedWords(standing, words);
    }

    private Baseline baseline(IndicatorDefined indicator, ShownFigures figures) {
        Optional<dk.seamark.events.plan.Baseline> stated = indicator.components().stream()
                .map(ComponentDefinition::baseline)
                .filter(Objects::nonNull)
                .findFirst();
        return new Baseline(
                stated.map(baseline -> words.say("baseline.stated", words.date(baseline.statedOn())))
                        .orElse(words.say("baseline")),
                // The plan's own words usually contain the number.
                figures.showsBaselines() ? indicator.baselineWording() : words.withheld(),
                figures.baselines());
    }

    private TargetRow row(TargetStanding target, IndicatorStanding standing, ShownFigures figures) {
        return switch (target) {
            case TargetStanding.Judged judged -> judged(judged, standing, figures);
            case TargetStanding.Ahead ahead ->
                row(target, ahead.period(), List.of(), VerdictWord.AHEAD.mark(words), null, List.of());
        };
    }

    private TargetRow judged(TargetStanding.Judged target, IndicatorStanding standing, ShownFigures figures) {
        DisclosureLevel told = DisclosureLevel.of(target.verdict(), standing, context.disclosure());
        List<String> result = figures.of(target.period(), target.rule().components());
        Mark word = VerdictWord.mark(target.verdict(), told, words);
        return told == DisclosureLevel.ALL
                ? row(
                        target,
                        target.period(),
                        result,
                        word,
                        working(target.verdict(), standing.definedFor(ReportingPeriod.parse(target.period())))
                                .map(working -> working
                                        + carried(standing).ofWorking(VerdictFigures.measured(target.verdict())))
                                .orElse(null),
                        VerdictFigures.measured(target.verdict()))
                : row(target, target.period(), result, word, words.say("working.withheld"), List.of());
    }

    private TargetRow row(
            TargetStanding target,
            String judges,
            List<String> result,
            Mark mark,
            @Nullable String working,
            List<Measured> cited) {
        return new TargetRow(
                target.targetDate().toString(),
                words.date(target.targetDate()),
                judges,
                words.period(judges),
                target.wording(),
                words.ofDecision(target.decision()),
                result,
                mark,
                working,
                judges.equals(period),
                cited.stream().map(Measured::measurementId).distinct().toList());
    }

    private Optional<String> working(Verdict verdict, IndicatorDefined indicator) {
        ShareDetail detail = context.disclosure().isPublic() ? ShareDetail.ROUNDED : ShareDetail.COUNTS;
        return verdict instanceof Verdict.NoTarget none && none.cause() == Cause.NOT_SET
                ? Optional.empty()
                : Optional.of(words.of(context.explainer().told(verdict, indicator, detail, context.history())));
    }
}
