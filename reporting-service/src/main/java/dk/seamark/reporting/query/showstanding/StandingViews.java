package dk.seamark.reporting.query.showstanding;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.explain.Developments;
import dk.seamark.pack.explain.Explanation;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.reporting.query.showstanding.StandingView.IndicatorView;
import dk.seamark.reporting.query.showstanding.StandingView.TargetView;
import dk.seamark.reporting.query.showstanding.StandingView.TrackView;
import dk.seamark.reporting.query.showstanding.StandingView.TrendView;
import dk.seamark.reporting.query.showstanding.StandingView.VerdictView;
import dk.seamark.reporting.record.period.PeriodSnapshot;
import dk.seamark.standing.trend.Trends;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts what the ledger has for a period to the response. */
final class StandingViews {

    private StandingViews() {}

    static StandingView of(PeriodSnapshot year) {
        Standing standing = year.standing();
        return new StandingView(
                standing.municipality(),
                standing.planId(),
                standing.period(),
                standing.position(),
                standing.stateHash(),
                year.settled(),
                standing.terms(),
                standing.policy(),
                standing.approval(),
                year.incomplete(),
                year.anomalies(),
                standing.tracks().stream()
                        .map(track -> track(track, ReportingPeriod.parse(standing.period())))
                        .toList());
    }

    private static TrackView track(TrackStanding standing, ReportingPeriod period) {
        TrackDefined track = standing.track();
        return new TrackView(
                track.trackId(),
                track.number(),
                track.title(),
                track.centreId(),
                track.serves(),
                track.organisation(),
                standing.report(),
                standing.indicators().stream()
                        .map(indicator -> indicator(indicator, period))
                        .toList());
    }

    private static IndicatorView indicator(IndicatorStanding standing, ReportingPeriod period) {
        IndicatorDefined indicator = standing.indicator();
        return new IndicatorView(
                indicator.indicatorId(),
                indicator.number(),
                indicator.title(),
                indicator.goalId(),
                indicator.areas(),
                indicator.source(),
                indicator.baselineWording(),
                indicator.components(),
                indicator.notes(),
                standing.figures(),
                standing.targets().stream()
                        .map(target -> target(target, indicator))
                        .toList(),
                Trends.of(standing, period).stream()
                        .map(trend -> new TrendView(trend, Developments.tell(trend, indicator)))
                        .toList(),
                standing.carried());
    }

    private static TargetView target(TargetStanding target, IndicatorDefined indicator) {
        return switch (target) {
            case TargetStanding.Judged judged -> shown(target, verdict(judged.verdict(), indicator));
            case TargetStanding.Ahead ahead -> shown(target, null);
        };
    }

    private static TargetView shown(TargetStanding target, @Nullable VerdictView verdict) {
        return new TargetView(
                target.targetDate().toString(),
                target.period(),
                target.wording(),
                target.rule(),
                target.decision(),
                verdict);
    }

    private static VerdictView verdict(Verdict verdict, IndicatorDefined indicator) {
        return switch (verdict) {
            case Judgement.Met met -> verdict(met, met.working(), List.of(), List.of(), indicator);
            case Judgement.NotMet notMet -> verdict(notMet, notMet.working(), List.of(), List.of(), indicator);
            case Judgement.NotMeasured none -> verdict(none, none.working(), none.missing(), List.of(), indicator);
            case Judgement.Undecided undecided ->
                verdict(undecided, undecided.working(), List.of(), undecided.open(), indicator);
            case Verdict.NoTarget none -> verdict(none, List.of(), List.of(), List.of(), indicator);
            case Verdict.Qualitative told -> verdict(told, List.of(), List.of(), List.of(), indicator);
        };
    }

    private static VerdictView verdict(
            Verdict verdict,
            List<Comparison> working,
            List<Absent> missing,
            List<OpenQuestion> open,
            IndicatorDefined indicator) {
        Explanation explanation = Explanations.explain(verdict, indicator);
        return new VerdictView(
                explanation.code(),
                explanation.word(),
                explanation.text(),
                Workings.of(working),
                missing,
                open,
                open.stream().flatMap(Workings::answers).toList());
    }
}
