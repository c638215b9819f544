package dk.seamark.policy.decidereading;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.plan.Decisions;
import dk.seamark.policy.plan.OpenPlaces;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanState;
import dk.seamark.policy.plan.TargetKey;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record a decision on what an approved plan leaves open.
 *
 * @param stream the plan's stream
 * @param address the plan
 * @param indicatorId the indicator
 * @param decided what was decided, and by whom
 * @param reason why; a reference, as the text is stored apart from the event
 * @param today the Danish calendar date of the request
 */
public record DecideReading(
        @TargetAggregateIdentifier String stream,
        PlanAddress address,
        String indicatorId,
        ReadingDecision decided,
        TextRef reason,
        LocalDate today) {

    /** Records a decision for the plan at this address. */
    public static DecideReading of(
            PlanAddress address, String indicatorId, ReadingDecision decided, TextRef reason, LocalDate today) {
        return new DecideReading(address.stream(), address, indicatorId, decided, reason, today);
    }

    /**
     * The decision.
     *
     * @throws Refusal 404 if there is no such plan, indicator or target date; 409 if the plan is still a draft, which
     *     is changed by its document; 422 if it answers nothing that the plan leaves open, if it was decided so
     *     already, if the answer is about a component but names a date, or if the decision lies in the future
     */
    public List<PlanEvent> decide(PlanState state) {
        PlanContent content = state.current();
        IndicatorDefined indicator = content.indicators().get(indicatorId);
        if (indicator == null) {
            throw Refusal.notFound("indicator-unknown");
        }
        LocalDate date = decided.targetDate();
        if (date != null && !content.targets().containsKey(new TargetKey(indicatorId, date))) {
            throw Refusal.notFound("target-date-unknown");
        }
        if (!state.approved()) {
            throw Refusal.conflict("plan-not-approved");
        }
        Decisions.refuseFuture(decided.decision(), "decision.decidedOn", today);
        var event = new TargetReadingDecided(
                address.municipality().key(),
                address.planId().key(),
                indicatorId,
                date,
                decided.answer(),
                reason,
                decided.decision());
        boolean ofComponent =
                decided.answer() instanceof Answer.DirectionIs || decided.answer() instanceof Answer.CountingIs;
        if (date != null && ofComponent) {
            throw Refusal.invalid(Violation.of("targetDate", "answer-for-all-dates"));
        }
        if (!OpenPlaces.of(state.written(), indicatorId, date).ask(decided.answer())) {
            throw Refusal.invalid(Violation.of("answer", "answer-not-asked"));
        }
        if (content.with(event).equals(content)) {
            throw Refusal.invalid(Violation.of("answer", "answer-changes-nothing"));
        }
        return List.of(event);
    }
}
