package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.Reassignment;
import dk.seamark.events.plan.Redefinition;
import dk.seamark.events.plan.Rewording;
import dk.seamark.events.plan.Span;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.BrokenRules;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.plan.TargetKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules for amendments that the schema cannot express; one that breaks a rule is refused. */
final class AmendmentCheck {

    private static final FieldPath AT = FieldPath.ROOT.child("amendment");

    private final PlanState state;
    private final PlanOutline known;
    private final BrokenRules broken = new BrokenRules();

    private AmendmentCheck(PlanState state) {
        this.state = state;
        this.known = state.known();
    }

    /** The violations of an amendment of a plan that is in this state; empty if it is valid. */
    static List<Violation> of(PlanAmended event, PlanState state, PolicyState policy) {
        AmendmentCheck check = new AmendmentCheck(state);
        check.amendment(event.amendment());
        if (check.broken.all().isEmpty()) {
            check.broken.addAll(AmendedDocument.brokenBy(event, state, policy));
        }
        if (check.broken.all().isEmpty() && !event.amendment().fits(check.known)) {
            throw new IllegalStateException("No rule is broken, and it does not fit: " + event.amendment());
        }
        return check.broken.all();
    }

    private void amendment(Amendment amendment) {
        switch (amendment) {
            case Rewording words -> rewording(words);
            case Reassignment assigned -> reassignment(assigned);
            case Inclusion added -> inclusion(added);
            case Exclusion taken -> exclusion(taken);
            case Span span -> span(span);
            case Redefinition defined -> redefinition(defined);
        }
        boolean changes = switch (amendment) {
            case Rewording words -> !words.to(known).equals(known);
            case Reassignment assigned ->
                assigned instanceof Reassignment.CentresMerged
                        || !assigned.to(known).equals(known);
            default -> true;
        };
        if (broken.all().isEmpty() && !changes) {
            broken.add(AT, "amendment-changes-nothing");
        }
    }

    private void rewording(Rewording words) {
        switch (words) {
            case Rewording.PlanReworded plan -> {}
            case Rewording.CentreRenamed renamed -> centre(renamed.centreId(), "centreId");
            case Rewording.TrackReworded track -> track(track.trackId());
            case Rewording.IndicatorReworded indicator -> indicator(indicator.indicatorId());
            case Rewording.ComponentReworded of -> {
                component(of.indicatorId(), of.componentId());
                if (of.comparator() != null && !hasComparator(of)) {
                    broken.add(AT.child("comparator"), "component-without-comparator", of.componentId());
                }
            }
            case Rewording.DisclosureChanged of -> component(of.indicatorId(), of.componentId());
        }
    }

    private boolean hasComparator(Rewording.ComponentReworded of) {
        IndicatorDefined indicator = known.indicators().get(of.indicatorId());
        return indicator == null
                || indicator
                        .component(of.componentId())
                        .filter(component -> component.comparator() == null)
                        .isEmpty();
    }

    private void reassignment(Reassignment assigned) {
        switch (assigned) {
            case Reassignment.TrackMoved moved -> {
                track(moved.trackId());
                centre(moved.centreId(), "centreId");
            }
            case Reassignment.IndicatorMoved moved -> {
                indicator(moved.indicatorId());
                track(moved.trackId());
            }
            case Reassignment.CentresMerged merged -> {
                FieldPath centres = AT.child("centres");
                for (int i = 0; i < merged.centres().size(); i++) {
                    centre(merged.centres().get(i), centres.item(i));
                }
                if (!merged.centres().contains(merged.into().centreId())) {
                    free(merged.into(), AT.child("into").child("centreId"));
                }
            }
            case Reassignment.CentreSplit split -> split(split);
        }
    }

    private void split(Reassignment.CentreSplit split) {
        centre(split.centreId(), "centreId");
        Set<String> into = new HashSet<>();
        for (int i = 0; i < split.into().size(); i++) {
            Centre centre = split.into().get(i);
            FieldPath at = AT.child("into").item(i).child("centreId");
            if (!into.add(centre.centreId())) {
                broken.add(at, "centre-id-twice", centre.centreId());
            } else if (!centre.centreId().equals(split.centreId())) {
                free(centre, at);
            }
        }
        Set<String> placed = new HashSet<>();
        for (int i = 0; i < split.tracks().size(); i++) {
            Reassignment.CentreSplit.TrackCentre each = split.tracks().get(i);
            FieldPath at = AT.child("tracks").item(i);
            if (!placed.add(each.trackId())) {
                broken.add(at.child("trackId"), "track-id-twice", each.trackId());
            }
            if (!into.contains(each.centreId())) {
                broken.add(at.child("centreId"), "split-elsewhere", each.centreId());
            }
        }
        known.tracks().values().stream()
                .filter(track -> track.centreId().equals(split.centreId()))
                .filter(track -> !placed.contains(track.trackId()))
                .forEach(track -> broken.add(AT.child("tracks"), "split-leaves-track", track.trackId()));
        boolean isSecretariat = known.terms().secretariat().equals(split.centreId());
        String next = split.secretariat();
        if (isSecretariat && next == null) {
            broken.add(AT.child("secretariat"), "split-needs-secretariat", split.centreId());
        } else if (next != null && (!isSecretariat || !into.contains(next))) {
            broken.add(AT.child("secretariat"), isSecretariat ? "split-elsewhere" : "split-no-secretariat", next);
        }
    }

    private void inclusion(Inclusion added) {
        switch (added) {
            case Inclusion.TrackAdded track -> {
                if (known.tracks().containsKey(track.trackId())) {
                    broken.add(AT.child("track").child("id"), "track-id-twice", track.trackId());
                }
                centre(track.track().centreId(), AT.child("track").child("centre"));
                period(track.from(), "from");
            }
            case Inclusion.IndicatorAdded indicator -> {
                if (known.indicators().containsKey(indicator.indicatorId())) {
                    broken.add(AT.child("indicator").child("id"), "indicator-id-twice", indicator.indicatorId());
                }
                track(indicator.indicator().trackId());
                period(indicator.from(), "from");
                targets(indicator);
            }
            case Inclusion.TargetAdded target -> {
                IndicatorTargetSet set = target.target();
                indicator(set.indicatorId());
                if (state.current().targets().containsKey(new TargetKey(set.indicatorId(), set.targetDate()))) {
                    broken.add(AT.child("date"), "target-set-already", set.targetDate());
                }
            }
        }
    }

    private void targets(Inclusion.IndicatorAdded added) {
        ReportingPeriod first = ReportingPeriod.parse(added.from());
        for (IndicatorTargetSet target : added.targets()) {
            ReportingPeriod judged =
                    ReportingPeriod.judgedBy(target.targetDate(), known.terms().followedUp());
            if (judged.firstDay().isBefore(first.firstDay())) {
                FieldPath at = AT.child("indicator").child("targets");
                broken.add(at.child(target.targetDate().toString()), "target-before-start", judged, added.from());
            }
        }
    }

    private void exclusion(Exclusion taken) {
        period(taken.from(), "from");
        switch (taken) {
            case Exclusion.TrackDropped track -> {
                track(track.trackId());
                followedUp(taken, state.at(Moment.after(first(taken))).tracks().containsKey(track.trackId()));
            }
            case Exclusion.IndicatorDropped indicator -> {
                indicator(indicator.indicatorId());
                followedUp(taken, follows(indicator.indicatorId(), taken));
            }
            case Exclusion.IndicatorPaused indicator -> {
                indicator(indicator.indicatorId());
                followedUp(taken, follows(indicator.indicatorId(), taken));
                period(indicator.until(), "until");
                ReportingPeriod until = ReportingPeriod.parse(indicator.until());
                if (!until.firstDay().isAfter(first(taken).firstDay())) {
                    broken.add(AT.child("until"), "pause-backwards", taken.from());
                }
            }
        }
    }

    private static ReportingPeriod first(Exclusion taken) {
        return ReportingPeriod.parse(taken.from());
    }

    private boolean follows(String indicatorId, Exclusion taken) {
        return state.at(Moment.after(first(taken))).indicators().containsKey(indicatorId);
    }

    private void followedUp(Exclusion taken, boolean isFollowed) {
        if (broken.all().isEmpty() && !isFollowed) {
            broken.add(AT.child("from"), "not-followed-up", taken.from());
        }
    }

    private void span(Span span) {
        int first = known.terms().firstYear();
        int last = known.terms().lastYear();
        switch (span) {
            case Span.PlanExtended extended -> {
                if (extended.lastYear() <= last) {
                    broken.add(AT.child("lastYear"), "extended-backwards", Integer.toString(last));
                }
            }
            case Span.PlanEnded ended -> {
                if (ended.lastYear() < first || ended.lastYear() >= last) {
                    broken.add(
                            AT.child("lastYear"),
                            "ended-outside-plan",
                            Integer.toString(first),
                            Integer.toString(last - 1));
                }
            }
        }
    }

    private void redefinition(Redefinition defined) {
        switch (defined) {
            case Redefinition.ComponentRedefined of -> {
                component(of.indicatorId(), of.component().componentId());
                period(of.from(), "from");
                if (broken.all().isEmpty() && !of.fits(known)) {
                    broken.add(AT.child("from"), "redefined-already", of.from());
                }
            }
            case Redefinition.BreakBridged bridged -> {
                component(bridged.indicatorId(), bridged.componentId());
                if (broken.all().isEmpty() && !bridged.fits(known)) {
                    broken.add(AT.child("from"), "no-such-break", bridged.from());
                }
            }
        }
    }

    private void track(String id) {
        if (!known.tracks().containsKey(id)) {
            broken.add(AT.child("trackId"), "track-unknown", id);
        }
    }

    private void indicator(String id) {
        if (!known.indicators().containsKey(id)) {
            broken.add(AT.child("indicatorId"), "indicator-unknown", id);
        }
    }

    private void component(String indicatorId, String componentId) {
        IndicatorDefined indicator = known.indicators().get(indicatorId);
        if (indicator == null) {
            indicator(indicatorId);
        } else if (indicator.component(componentId).isEmpty()) {
            broken.add(AT.child("componentId"), "component-unknown", componentId);
        }
    }

    private void centre(String id, String field) {
        centre(id, AT.child(field));
    }

    private void centre(String id, FieldPath at) {
        if (!hasCentre(id)) {
            broken.add(at, "centre-unknown");
        }
    }

    private void free(Centre centre, FieldPath at) {
        if (hasCentre(centre.centreId())) {
            broken.add(at, "centre-id-twice", centre.centreId());
        }
    }

    private boolean hasCentre(String id) {
        return known.terms().centres().stream()
                .anyMatch(centre -> centre.centreId().equals(id));
    }

    private void period(String text, String field) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        if (!known.terms().holds(period)) {
            broken.add(
                    AT.child(field),
                    "period-outside-plan",
                    text,
                    known.terms().periods().getFirst().toString(),
                    known.terms().periods().getLast().toString());
        }
    }
}
