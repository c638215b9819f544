package dk.seamark.policy.revisetarget;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.finding.FindingLine;
import dk.seamark.policy.plan.Decisions;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.plan.RuleCheck;
import dk.seamark.policy.plan.RulePeriods;
import dk.seamark.policy.plan.TargetKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Revise a target of an approved plan.
 *
 * @param stream the plan's stream
 * @param address the plan
 * @param target which target
 * @param revision the target's new wording and rule, and who decided
 * @param reason why; a reference, as the text is stored apart from the event
 * @param today the Danish calendar date of the request
 */
public record ReviseTarget(
        @TargetAggregateIdentifier String stream,
        PlanAddress address,
        TargetKey target,
        Revision revision,
        TextRef reason,
        LocalDate today) {

    /** Revises a target of the plan at this address. */
    public static ReviseTarget of(
            PlanAddress address, TargetKey target, Revision revision, TextRef reason, LocalDate today) {
        return new ReviseTarget(address.stream(), address, target, revision, reason, today);
    }

    /**
     * The revision.
     *
     * @throws Refusal 404 if there is no such plan, indicator or target date; 409 if the plan is still a draft, which
     *     is changed by its document; 422 if the rule does not fit the indicator, the decision lies in the future, or
     *     nothing would change
     */
    public List<PlanEvent> decide(PlanState state) {
        PlanContent content = state.current();
        IndicatorDefined indicator = content.indicators().get(target.indicatorId());
        if (indicator == null) {
            throw Refusal.notFound("indicator-unknown");
        }
        IndicatorTargetSet now = content.targets().get(target);
        if (now == null) {
            throw Refusal.notFound("target-date-unknown");
        }
        if (!state.approved()) {
            throw Refusal.conflict("plan-not-approved");
        }
        Decisions.refuseFuture(revision.decision(), "decision.decidedOn", today);
        ReportingPeriod judged = now.judged(content.terms().followedUp());
        FieldPath at = FieldPath.ROOT.child("rule");
        List<Violation> broken = new ArrayList<>(RuleCheck.of(revision.rule(), indicator.components(), at));
        int first = RulePeriods.firstFigures(
                content.terms().figuresFrom(), content.terms().firstYear());
        broken.addAll(RulePeriods.rounds(revision.rule(), indicator.rounds(), at));
        broken.addAll(RulePeriods.spans(revision.rule(), first, judged, at));
        if (!broken.isEmpty()) {
            throw Refusal.invalid(broken);
        }
        if (now.rule().equals(revision.rule()) && now.wording().equals(revision.wording())) {
            throw Refusal.invalid(Violation.of("rule", "revision-changes-nothing"));
        }
        return List.of(new IndicatorTargetRevised(
                address.municipality().key(),
                address.planId().key(),
                target.indicatorId(),
                target.date(),
                revision.wording(),
                revision.rule(),
                reason,
                revision.decision(),
                judged.toString()));
    }

    /**
     * The findings that the plan has only with this revision; empty if it adds none. Throws what {@link #decide}
     * throws.
     */
    public List<FindingLine> brings(PlanState before) {
        PlanState after = before;
        for (PlanEvent event : decide(before)) {
            after = after.after(event);
        }
        return FindingLine.brought(before, after);
    }
}
