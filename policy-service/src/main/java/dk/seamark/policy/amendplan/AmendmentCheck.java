package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorDefined;
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
import java.util.List;

/** The rules for amendments that the schema cannot express; one that breaks a rule is refused. */
final class AmendmentCheck {

    private static final FieldPath AT = NamedParts.AT;

    private final PlanState state;
    private final PlanOutline known;
    private final BrokenRules broken = new BrokenRules();
    private final NamedParts named;

    private AmendmentCheck(PlanState state) {
        this.state = state;
        this.known = state.known();
        this.named = new NamedParts(known, broken);
    }

    /** The violations of an amendment of a plan that is in this state; empty if it is valid. */
    static List<Violation> of(PlanAmended event, PlanState state, PolicyState policy) {
        AmendmentCheck check = new AmendmentCheck(state);
        check.amendment(event.amendment());
        if (check.broken.all().isEmpty()) {
            check.arrives(event);
        }
        if (check.broken.all().isEmpty()) {
            check.broken.addAll(AmendedDocument.brokenBy(event, state, policy));
            AmendedDocument.strayCentres(event, state)
                    .forEach(centre -> check.broken.add(AT, "centre-not-there-then", centre));
        }
        if (check.broken.all().isEmpty() && !event.amendment().fits(check.known)) {
            check.broken.add(AT, "amendment-unfit");
        }
        return check.broken.all();
    }

    private void amendment(Amendment amendment) {
        switch (amendment) {
            case Rewording words -> rewording(words);
            case Reassignment assigned -> new ReassignmentCheck(known, named, broken).reassignment(assigned);
            case Inclusion added -> new InclusionCheck(state, known, named, broken).inclusion(added);
            case Exclusion taken -> exclusion(taken);
            case Span span -> span(span);
            case Redefinition defined -> redefinition(defined);
            case Continuation carried -> new ContinuationCheck(state, known, named, broken).continuation(carried);
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
            case Rewording.CentreRenamed renamed -> named.centre(renamed.centreId(), "centreId");
            case Rewording.TrackReworded track -> named.track(track.trackId());
            case Rewording.IndicatorReworded indicator -> named.indicator(indicator.indicatorId());
            case Rewording.ComponentReworded of -> {
                named.component(of.indicatorId(), of.componentId());
                if (of.comparator() != null && !hasComparator(of)) {
                    broken.add(AT.child("comparator"), "component-without-comparator", of.componentId());
                }
            }
            case Rewording.DisclosureChanged of -> named.component(of.indicatorId(), of.componentId());
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

    /** What comes to a track that is not followed up on by then would be lost without a word. */
    private void arrives(PlanAmended event) {
        Amendment amendment = event.amendment();
        String id = amendment.indicatorId();
        boolean comes = amendment instanceof Inclusion.IndicatorAdded
                || amendment instanceof Inclusion.IndicatorResumed
                || amendment instanceof Reassignment.IndicatorMoved;
        if (id == null || !comes) {
            return;
        }
        PlanState after = state.after(event);
        known.terms().periods().stream()
                .filter(period -> amendment.applies(Moment.after(period)))
                .filter(period -> amendment instanceof Inclusion
                        || state.at(Moment.after(period)).indicators().containsKey(id))
                .findFirst()
                .filter(period -> !after.at(Moment.after(period)).indicators().containsKey(id))
                .ifPresent(period -> broken.add(
                        AT.child(amendment instanceof Inclusion.IndicatorResumed ? "indicatorId" : "trackId"),
                        "track-not-followed-up",
                        period.toString()));
    }

    private void exclusion(Exclusion taken) {
        named.period(taken.from(), "from");
        switch (taken) {
            case Exclusion.TrackDropped track -> {
                named.track(track.trackId());
                followedUp(taken, state.at(Moment.after(first(taken))).tracks().containsKey(track.trackId()));
            }
            case Exclusion.IndicatorDropped indicator -> {
                named.indicator(indicator.indicatorId());
                followedUp(taken, follows(indicator.indicatorId(), taken));
            }
            case Exclusion.IndicatorPaused indicator -> {
                named.indicator(indicator.indicatorId());
                followedUp(taken, follows(indicator.indicatorId(), taken));
                named.period(indicator.until(), "until");
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
                named.component(of.indicatorId(), of.component().componentId());
                named.period(of.from(), "from");
                unit(of);
                if (broken.all().isEmpty() && !of.fits(known)) {
                    broken.add(AT.child("from"), "redefined-already", of.from());
                }
            }
            case Redefinition.BreakBridged bridged -> {
                named.component(bridged.indicatorId(), bridged.componentId());
                if (broken.all().isEmpty() && !bridged.fits(known)) {
                    broken.add(AT.child("from"), "no-such-break", bridged.from());
                }
            }
        }
    }

    /** Figures in another unit are another component's: a table and a chart have one unit for a series. */
    private void unit(Redefinition.ComponentRedefined of) {
        IndicatorDefined indicator = known.indicators().get(of.indicatorId());
        if (indicator != null) {
            indicator
                    .component(of.component().componentId())
                    .filter(old -> !old.unit().equals(of.component().unit()))
                    .ifPresent(old -> broken.add(
                            AT.child("component").child("unit"),
                            "redefined-unit",
                            old.unit().code()));
            // A table shows all its figures by one definition, so those of persons would be shown as no persons'.
            indicator
                    .component(of.component().componentId())
                    .filter(old -> old.itsCounts() != of.component().itsCounts()
                            || old.itsOutOf() != of.component().itsOutOf())
                    .ifPresent(old -> broken.add(AT.child("component"), "redefined-persons"));
            // And those of an average as those of a quartile.
            indicator
                    .component(of.component().componentId())
                    .filter(old -> old.comparatorQuartile() != of.component().comparatorQuartile())
                    .ifPresent(old ->
                            broken.add(AT.child("component").child("comparatorQuartile"), "redefined-comparator"));
        }
    }
}
