package dk.seamark.reporting.query.showareas;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.policy.BarometerArea;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.Goal;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.pack.explain.AreaNames;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.reporting.query.showareas.AreasView.AreaView;
import dk.seamark.reporting.query.showareas.AreasView.GoalView;
import dk.seamark.reporting.query.showareas.AreasView.IndicatorView;
import dk.seamark.reporting.query.showareas.AreasView.UntaggedView;
import dk.seamark.reporting.record.period.PlansSnapshot;
import dk.seamark.standing.PeriodTargets;
import dk.seamark.standing.PeriodTargets.PeriodTarget;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Groups what the ledger has for a year by the barometer's areas. */
final class AreasViews {

    private final List<Tagged<GoalView>> goals;
    private final List<Tagged<IndicatorView>> indicators;

    /** Something with the areas that it is tagged with. */
    private record Tagged<T>(List<BarometerArea> areas, T what) {}

    private AreasViews(PlansSnapshot known) {
        goals = known.policies().stream().flatMap(AreasViews::goals).toList();
        indicators = known.standings().stream().flatMap(AreasViews::indicators).toList();
    }

    static AreasView of(String municipality, String year, PlansSnapshot known) {
        AreasViews views = new AreasViews(known);
        return new AreasView(
                municipality,
                year,
                known.position(),
                known.stateHash(),
                known.settled(),
                known.incomplete(),
                known.anomalies(),
                Arrays.stream(BarometerArea.values()).map(views::area).toList(),
                new UntaggedView(those(views.goals, List::isEmpty), those(views.indicators, List::isEmpty)));
    }

    private AreaView area(BarometerArea area) {
        return new AreaView(
                area.code(),
                AreaNames.of(area),
                those(goals, areas -> areas.contains(area)),
                those(indicators, areas -> areas.contains(area)));
    }

    private static <T> List<T> those(List<Tagged<T>> all, Predicate<List<BarometerArea>> asked) {
        return all.stream()
                .filter(tagged -> asked.test(tagged.areas()))
                .map(Tagged::what)
                .toList();
    }

    private static Stream<Tagged<GoalView>> goals(PolicyStanding policy) {
        return policy.text().focusAreas().stream()
                .flatMap(focus ->
                        focus.goals().stream().map(goal -> new Tagged<>(goal.areas(), goal(policy, focus, goal))));
    }

    private static GoalView goal(PolicyStanding policy, FocusArea focus, Goal goal) {
        return new GoalView(
                policy.policyId(),
                policy.text().title(),
                policy.status(),
                focus.focusAreaId(),
                focus.title(),
                goal.goalId(),
                goal.number(),
                goal.text());
    }

    private static Stream<Tagged<IndicatorView>> indicators(Standing standing) {
        return PeriodTargets.of(standing).stream()
                .map(target -> new Tagged<>(target.indicator().indicator().areas(), indicator(standing, target)));
    }

    private static IndicatorView indicator(Standing standing, PeriodTarget target) {
        TrackDefined track = target.track().track();
        IndicatorDefined indicator = target.indicator().indicator();
        return new IndicatorView(
                standing.planId(),
                standing.terms().title(),
                standing.approval() == null ? "draft" : "approved",
                track.trackId(),
                track.number(),
                track.title(),
                indicator.indicatorId(),
                indicator.number(),
                indicator.title(),
                standing.period(),
                target.target().targetDate().toString(),
                target.target().wording(),
                Explanations.explain(target.verdict(), indicator));
    }
}
