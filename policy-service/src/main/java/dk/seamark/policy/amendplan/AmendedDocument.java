package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.Redefinition;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.DocumentCheck;
import dk.seamark.policy.plan.GoalCheck;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that an amended plan is one that could have been entered as a document. */
final class AmendedDocument {

    private AmendedDocument() {}

    /** The rules that the plan breaks only with this amendment; the places are those of the plan's document. */
    static List<Violation> brokenBy(PlanAmended event, PlanState state, PolicyState policy) {
        PlanContent before = state.current();
        PlanContent after = judgedAs(event.amendment(), state.after(event).current());
        Set<String> already = brokenBy(PlanDocument.of(before), policy)
                .map(AmendedDocument::rule)
                .collect(Collectors.toSet());
        return brokenBy(PlanDocument.of(after), policy)
                .filter(violation -> !already.contains(rule(violation)))
                .map(violation -> new Violation(
                        FieldPath.ROOT.child("plan").text() + "." + violation.field(),
                        violation.rule(),
                        violation.args()))
                .toList();
    }

    private static Stream<Violation> brokenBy(PlanDocument document, PolicyState policy) {
        return Stream.concat(
                DocumentCheck.of(document).stream(), GoalCheck.of(document, policy, FieldPath.ROOT).stream());
    }

    /** A target is held against the definition of its own period, so those before a redefinition are left out here. */
    private static PlanContent judgedAs(Amendment amendment, PlanContent content) {
        if (!(amendment instanceof Redefinition.ComponentRedefined redefined)) {
            return content;
        }
        ReportingPeriod from = ReportingPeriod.parse(redefined.from());
        PlanContent left = content;
        for (var target : content.targetsOf(redefined.indicatorId())) {
            ReportingPeriod judged = target.judged(content.terms().followedUp());
            if (judged.firstDay().isBefore(from.firstDay())) {
                left = left.withoutTarget(target);
            }
        }
        return left;
    }

    private static String rule(Violation violation) {
        return violation.rule() + violation.args();
    }
}
