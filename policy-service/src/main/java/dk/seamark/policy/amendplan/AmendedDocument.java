package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.Reassignment;
import dk.seamark.events.plan.Redefinition;
import dk.seamark.events.plan.TrackDefined;
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

    /** The centres that a track, or the secretariat, would lie with on a day on which the plan has no such centre. */
    static List<String> strayCentres(PlanAmended event, PlanState state) {
        PlanState after = state.after(event);
        PlanOutline known = after.known();
        ReportingPeriod last = known.terms().periods().getLast();
        Stream<Moment> starts = after.amendments().stream()
                .flatMap(each -> each.amendment() instanceof Reassignment change
                        ? Stream.of(
                                new Moment(last, change.from()),
                                new Moment(last, change.from().minusDays(1)))
                        : Stream.empty());
        return Stream.concat(starts, known.terms().periods().stream().map(Moment::after))
                .map(after::at)
                .flatMap(AmendedDocument::strayCentres)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> strayCentres(PlanOutline outline) {
        Set<String> there =
                outline.terms().centres().stream().map(Centre::centreId).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(outline.terms().secretariat()),
                        outline.tracks().values().stream().map(TrackDefined::centreId))
                .filter(centre -> !there.contains(centre));
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
