package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.policy.document.BrokenRules;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.plan.TargetKey;
import java.util.Optional;

/**
 * The rules for amendments by which something new is followed up on.
 *
 * @param state the plan's state
 * @param known the plan with all that was ever in it
 * @param named checks that the plan has what they name
 * @param broken collects the rules that are broken
 */
record InclusionCheck(PlanState state, PlanOutline known, NamedParts named, BrokenRules broken) {

    private static final FieldPath AT = NamedParts.AT;

    void inclusion(Inclusion added) {
        switch (added) {
            case Inclusion.TrackAdded track -> {
                if (known.tracks().containsKey(track.trackId())) {
                    broken.add(AT.child("track").child("id"), "track-id-twice", track.trackId());
                }
                named.centre(track.track().centreId(), AT.child("track").child("centre"));
                named.period(track.from(), "from");
            }
            case Inclusion.IndicatorAdded indicator -> {
                if (known.indicators().containsKey(indicator.indicatorId())) {
                    broken.add(AT.child("indicator").child("id"), "indicator-id-twice", indicator.indicatorId());
                }
                named.track(indicator.indicator().trackId());
                named.period(indicator.from(), "from");
                targets(indicator);
            }
            case Inclusion.IndicatorResumed resumed -> {
                named.indicator(resumed.indicatorId());
                named.period(resumed.from(), "from");
                rests(
                        resumed.from(),
                        Exclusion.restsIndicator(resumed.indicatorId(), moment(resumed.from()), state.amended()));
            }
            case Inclusion.TrackResumed resumed -> {
                named.track(resumed.trackId());
                named.period(resumed.from(), "from");
                rests(resumed.from(), Exclusion.restsTrack(resumed.trackId(), moment(resumed.from()), state.amended()));
            }
            case Inclusion.ComponentAdded component -> {
                String id = component.component().componentId();
                named.indicator(component.indicatorId());
                named.period(component.from(), "from");
                IndicatorDefined indicator = known.indicators().get(component.indicatorId());
                if (indicator != null && indicator.component(id).isPresent()) {
                    broken.add(AT.child("component").child("id"), "component-id-twice", id);
                }
            }
            case Inclusion.TargetAdded target -> {
                IndicatorTargetSet set = target.target();
                named.indicator(set.indicatorId());
                if (state.current().targets().containsKey(new TargetKey(set.indicatorId(), set.targetDate()))) {
                    broken.add(AT.child("date"), "target-set-already", set.targetDate());
                }
                judged(set, AT.child("date"))
                        .filter(judged -> known.indicators().containsKey(set.indicatorId())
                                && !state.at(Moment.after(judged)).indicators().containsKey(set.indicatorId()))
                        .ifPresent(judged -> broken.add(AT.child("date"), "not-followed-up", judged));
            }
        }
    }

    private static Moment moment(String from) {
        return Moment.after(ReportingPeriod.parse(from));
    }

    private void rests(String from, boolean rests) {
        if (broken.all().isEmpty() && !rests) {
            broken.add(AT.child("from"), "resumed-without-rest", from);
        }
    }

    private void targets(Inclusion.IndicatorAdded added) {
        ReportingPeriod first = ReportingPeriod.parse(added.from());
        for (IndicatorTargetSet target : added.targets()) {
            FieldPath at = AT.child("indicator").child("targets");
            FieldPath place = at.child(target.targetDate().toString());
            judged(target, place)
                    .filter(judged -> judged.firstDay().isBefore(first.firstDay()))
                    .ifPresent(judged -> broken.add(place, "target-before-start", judged, added.from()));
        }
    }

    /** The period that a target judges; empty if the plan has no such year, which need not be one of the ledger's. */
    private Optional<ReportingPeriod> judged(IndicatorTargetSet target, FieldPath at) {
        Optional<ReportingPeriod> judged = Optional.ofNullable(target.judges()).map(ReportingPeriod::parse);
        if (judged.filter(known.terms()::holds).isEmpty()) {
            int year = target.targetDate().minusDays(1).getYear();
            broken.add(
                    at,
                    "target-outside-plan",
                    judged.map(ReportingPeriod::toString).orElse(Integer.toString(year)));
            return Optional.empty();
        }
        return judged;
    }
}
