package dk.seamark.policy.showplans;

import dk.seamark.events.plan.PlanTerms;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanState;

/** A plan in the list of plans, as it stands now: with its amendments. */
record PlanLine(String planId, String policyId, String title, int firstYear, int lastYear, String status) {

    static PlanLine of(PlanAddress address, PlanState state) {
        PlanTerms terms = state.current().terms();
        return new PlanLine(
                address.planId().key(),
                terms.policyId(),
                terms.title(),
                terms.firstYear(),
                terms.lastYear(),
                state.approved() ? "approved" : "draft");
    }
}
