package dk.seamark.standing;

import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import java.util.Optional;
import java.util.Set;

/** The standings of a municipality's plans. */
record Standings(
        Municipality municipality, Plans plans, PolicyFold policies, UnreadableRecords unread, StateTree tree) {

    /** The standing of a plan for a period at a position; empty if nobody drafted the plan. */
    Optional<Standing> of(String planId, ReportingPeriod period, long position, SpanReading reading) {
        return plans.find(planId).flatMap(plan -> of(planId, plan, period, position, reading));
    }

    private Optional<Standing> of(
            String planId, Plans.Plan plan, ReportingPeriod period, long position, SpanReading reading) {
        return Optional.ofNullable(plan.terms().parts().at(Moment.after(period)))
                .map(outline -> {
                    PlanTerms terms = outline.terms();
                    return new Standing(
                            municipality.key(),
                            planId,
                            terms,
                            policies.find(terms.policyId()).orElse(null),
                            plan.terms().approval(),
                            period.toString(),
                            position,
                            tree.hash(Set.of(planId), Set.of(terms.policyId())),
                            new PlanStanding(plan, period, outline, reading).tracks(),
                            unread.dismissed(each -> each.touches(planId, period)),
                            plan.terms().parts().namedAmendments());
                });
    }
}
