package dk.seamark.policy.revisetarget;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.finding.ChangeReview;
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
 * @param acknowledgements why findings that it brings are left as they are
 * @param condition which version of the plan is revised
 */
public record ReviseTarget(
        @TargetAggregateIdentifier String stream,
        PlanAddress address,
        TargetKey target,
        Revision revision,
        TextRef reason,
        LocalDate today,
        List<ChangeReview.Acknowledgement> acknowledgements,
        IfMatch condition) {

    /** Copies the list. */
    public ReviseTarget {
        acknowledgements = List.copyOf(acknowledgements);
    }

    /** Revises a target of the plan at this address. */
    public static ReviseTarget of(
            PlanAddress address, TargetKey target, Revision revision, TextRef reason, LocalDate today) {
        return new ReviseTarget(address.stream(), address, target, revision, reason, today, List.of(), IfMatch.NONE);
    }

    /** The same, with reasons why findings that it brings are left as they are. */
    public ReviseTarget acknowledging(List<ChangeReview.Acknowledgement> these) {
        return new ReviseTarget(stream, address, target, revision, reason, today, these, condition);
    }

    /** The same for the versions of the plan that this condition names only. */
    public ReviseTarget onlyIf(IfMatch its) {
        return new ReviseTarget(stream, address, target, revision, reason, today, acknowledgements, its);
    }

    /**
     * The revision, and the acknowledgements of what it brings.
     *
     * @throws Refusal 404 if there is no such plan, indicator or target date; 409 if the plan is still a draft, which
     *     is changed by its document; 412 if it has another version; 422 if the rule does not fit the indicator as it
     *     is in the judged period, the decision lies in the future, nothing would change, or a finding that it brings
     *     hinders it
     */
    public List<PlanEvent> decide(PlanState state) {
        return review(state).events();
    }

    /** The revision with what it brings. Throws what {@link #decide} throws, but not for findings. */
    public ChangeReview review(PlanState state) {
        PlanContent content = state.current();
        state.require(condition);
        if (!content.indicators().containsKey(target.indicatorId())) {
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
        // The target is judged by the indicator as it is in that period: before or after it was defined anew.
        IndicatorDefined indicator = state.at(Moment.after(judged)).indicators().get(target.indicatorId());
        if (indicator == null) {
            throw Refusal.invalid(Violation.of("date", "not-followed-up", judged.toString()));
        }
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
        PlanEvent event = new IndicatorTargetRevised(
                address.municipality().key(),
                address.planId().key(),
                target.indicatorId(),
                target.date(),
                revision.wording(),
                revision.rule(),
                reason,
                revision.decision(),
                judged.toString());
        return new ChangeReview(state, event, acknowledgements);
    }
}
