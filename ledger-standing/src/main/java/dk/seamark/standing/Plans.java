package dk.seamark.standing;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.pack.PackEvent;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDiscarded;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a municipality. Each folding method returns how the event contradicts the record, or null if it does
 * not.
 */
final class Plans {

    private final StateTree tree;
    private final SortedIndex<String, Plan> plans = SortedIndex.byName();

    /** The folds of one plan. */
    record Plan(PlanFold terms, FigureFold figures, ReportFold reports) {

        private static Plan of(String planId, StateTree tree) {
            PlanFold terms = new PlanFold(planId, tree);
            return new Plan(terms, new FigureFold(planId, terms, tree), new ReportFold(planId, terms, tree));
        }

        /** As {@link LedgerFold#revisedSince}. */
        List<EarlierTarget> revisedSince(Standing earlier, ReportingPeriod period) {
            PlanOutline outline = terms.parts().at(Moment.after(period));
            return outline == null
                    ? List.of()
                    : new PlanStanding(this, period, outline, SpanReading.FOLLOWED_UP).revisedSince(earlier);
        }
    }

    Plans(StateTree tree) {
        this.tree = tree;
    }

    /** A plan; empty if no event named it. */
    Optional<Plan> find(String planId) {
        return Optional.ofNullable(plans.get(planId));
    }

    /** The ids of the plans that are followed up on for this period, in order. */
    List<String> of(ReportingPeriod period) {
        return plans.ordered().entrySet().stream()
                .filter(plan -> covers(plan.getValue().terms(), period))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean covers(PlanFold plan, ReportingPeriod period) {
        PlanOutline outline = plan.parts().at(Moment.after(period));
        return outline != null && outline.terms().holds(period);
    }

    void restore(KeptFact fact) {
        Plan plan = plan(fact.path().owner());
        switch (fact.path().kind()) {
            case FigureFold.FIGURES, FigureFold.MISSING -> plan.figures().restore(fact);
            case ReportFold.REPORTS, ReportFold.PACKS -> plan.reports().restore(fact);
            default -> plan.terms().restore(fact);
        }
    }

    @Nullable
    Contradiction fold(PlanEvent event, long position) {
        PlanFold plan = plan(event.planId()).terms();
        return switch (event) {
            case PlanDrafted drafted -> plan.drafted(drafted);
            case PlanTermsChanged changed -> plan.changed(changed);
            case PlanApproved approved -> plan.approved(approved);
            case PlanAmended amended -> amended(amended, position);
            case PlanDiscarded discarded -> plan.discarded(discarded);
            case TrackDefined defined -> plan.defined(defined);
            case TrackRemoved removed -> plan.removed(removed);
            case IndicatorDefined defined -> plan.defined(defined);
            case IndicatorRemoved removed -> plan.removed(removed);
            case IndicatorTargetSet set -> plan.set(set);
            case IndicatorTargetRemoved removed -> plan.removed(removed);
            case IndicatorTargetRevised revised -> plan.revised(revised);
            case FindingAcknowledged read -> plan.acknowledged(read);
            case TargetReadingDecided decided -> plan.decided(decided);
        };
    }

    private @Nullable Contradiction amended(PlanAmended event, long position) {
        Plan plan = plan(event.planId());
        Contradiction contradiction = plan.terms().amended(event);
        if (contradiction == null && event.amendment() instanceof Continuation carried) {
            plan.figures().carry(carried, position);
        }
        return contradiction;
    }

    @Nullable
    Contradiction fold(IndicatorEvent event, long position) {
        Plan plan = plan(event.planId());
        return switch (event) {
            case FigureEvent figure -> plan.figures().fold(figure, position);
            case TrackReportEvent report -> plan.reports().fold(report);
        };
    }

    @Nullable
    Contradiction fold(PackEvent event) {
        return switch (event) {
            case CommitteePackIssued issued -> plan(issued.planId()).reports().issued(issued);
            case CommitteePackRedacted redacted ->
                plan(redacted.planId()).reports().redacted(redacted);
        };
    }

    private Plan plan(String planId) {
        return plans.get(planId, id -> Plan.of(id, tree));
    }
}
