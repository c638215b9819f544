package dk.seamark.policy.plan;

import dk.seamark.events.policy.Goal;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.PlanDocument.TrackEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that a plan's policy exists, covers its years, and has the goals that the plan names. */
public final class GoalCheck {

    private final Set<String> goals;
    private final List<Violation> violations = new ArrayList<>();

    private GoalCheck(PolicyText policy) {
        goals = policy.goals().map(Goal::goalId).collect(Collectors.toSet());
    }

    /**
     * The goals that the plan names and the policy lacks, and the year that the policy does not cover; empty if the
     * plan fits.
     *
     * @param plan the plan's document
     * @param policy the policy that it names
     * @param at the plan's place in the document, for the paths of the violations
     */
    public static List<Violation> of(PlanDocument plan, PolicyState policy, FieldPath at) {
        Optional<PolicyText> text = policy.text();
        if (text.isEmpty()) {
            return List.of(Violation.of(at.child("policy").text(), "policy-unknown", plan.policy()));
        }
        GoalCheck check = new GoalCheck(text.get());
        check.years(plan, text.get(), at);
        for (int i = 0; i < plan.tracks().size(); i++) {
            check.track(plan.tracks().get(i), at.child("tracks").item(i));
        }
        return List.copyOf(check.violations);
    }

    /** A policy without a last year is in force until it is superseded. */
    private void years(PlanDocument plan, PolicyText policy, FieldPath at) {
        if (plan.firstYear() < policy.firstYear()) {
            violations.add(Violation.of(
                    at.child("firstYear").text(), "plan-before-policy", Integer.toString(policy.firstYear())));
        }
        Integer last = policy.lastYear();
        if (last != null && plan.lastYear() > last) {
            violations.add(Violation.of(at.child("lastYear").text(), "plan-after-policy", Integer.toString(last)));
        }
    }

    private void track(TrackEntry track, FieldPath at) {
        for (int i = 0; i < track.itServes().size(); i++) {
            goal(track.itServes().get(i), at.child("serves").item(i));
        }
        for (int i = 0; i < track.itsIndicators().size(); i++) {
            IndicatorEntry indicator = track.itsIndicators().get(i);
            if (indicator.goal() != null) {
                goal(indicator.goal(), at.child("indicators").item(i).child("goal"));
            }
        }
    }

    private void goal(String id, FieldPath at) {
        if (!goals.contains(id)) {
            violations.add(Violation.of(at.text(), "goal-unknown", id));
        }
    }
}
