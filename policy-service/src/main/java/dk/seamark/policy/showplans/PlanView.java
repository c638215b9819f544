package dk.seamark.policy.showplans;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.policy.finding.Finding;
import dk.seamark.policy.finding.FindingCode;
import dk.seamark.policy.finding.Findings;
import dk.seamark.policy.finding.Severity;
import dk.seamark.policy.plan.ApprovedChange;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The current state of a plan.
 *
 * @param planId the plan
 * @param status "draft" or "approved"
 * @param approval the decision that approved it; null for a draft
 * @param document its document, with all revisions and decisions; entering it again changes nothing
 * @param revisions its targets' revisions, in order
 * @param readings the decisions on what it leaves open, in order
 * @param amendments its amendments, in order
 * @param findings its findings, including those that were acknowledged
 */
record PlanView(
        String planId,
        String status,
        @Nullable Decision approval,
        PlanDocument document,
        List<RevisionView> revisions,
        List<ReadingView> readings,
        List<AmendmentView> amendments,
        List<FindingView> findings) {

    /**
     * A revision of a target.
     *
     * @param reason why; null if the text was erased
     */
    record RevisionView(
            String indicatorId,
            LocalDate targetDate,
            String wording,
            TargetRule rule,
            TextRef reasonRef,
            @Nullable String reason,
            Decision decision) {

        static RevisionView of(IndicatorTargetRevised revised, Function<TextRef, Optional<String>> texts) {
            return new RevisionView(
                    revised.indicatorId(),
                    revised.targetDate(),
                    revised.wording(),
                    revised.rule(),
                    revised.reason(),
                    texts.apply(revised.reason()).orElse(null),
                    revised.decision());
        }
    }

    /**
     * A decision on something that the plan leaves open.
     *
     * @param targetDate the date of the target; null for all targets of the indicator
     * @param reason why; null if the text was erased
     */
    record ReadingView(
            String indicatorId,
            @Nullable LocalDate targetDate,
            Answer answer,
            TextRef reasonRef,
            @Nullable String reason,
            Decision decision) {

        static ReadingView of(TargetReadingDecided decided, Function<TextRef, Optional<String>> texts) {
            return new ReadingView(
                    decided.indicatorId(),
                    decided.targetDate(),
                    decided.answer(),
                    decided.reason(),
                    texts.apply(decided.reason()).orElse(null),
                    decided.decision());
        }
    }

    /**
     * An amendment.
     *
     * @param amendment what was changed, as in the event
     * @param reason why; null if the text was erased
     */
    record AmendmentView(
            Amendment amendment,
            TextRef reasonRef,
            @Nullable String reason,
            Decision decision) {

        static AmendmentView of(PlanAmended amended, Function<TextRef, Optional<String>> texts) {
            return new AmendmentView(
                    amended.amendment(),
                    amended.reason(),
                    texts.apply(amended.reason()).orElse(null),
                    amended.decision());
        }
    }

    /**
     * A finding.
     *
     * @param acknowledged whether it was acknowledged
     * @param reasonRef the reference of the reason; null unless it was acknowledged
     * @param reason the reason's text; null unless it was acknowledged, and if the text was erased
     */
    record FindingView(
            String id,
            FindingCode code,
            Severity severity,
            String item,
            String da,
            String en,
            boolean acknowledged,
            @Nullable TextRef reasonRef,
            @Nullable String reason) {

        static FindingView of(Finding finding, PlanState state, Function<TextRef, Optional<String>> texts) {
            Optional<TextRef> reason =
                    Optional.ofNullable(state.acknowledged().get(finding.id())).map(FindingAcknowledged::reason);
            return new FindingView(
                    finding.id(),
                    finding.code(),
                    finding.severity(),
                    finding.item(),
                    finding.da(),
                    finding.en(),
                    reason.isPresent(),
                    reason.orElse(null),
                    reason.flatMap(texts).orElse(null));
        }
    }

    static PlanView of(PlanAddress address, PlanState state, Function<TextRef, Optional<String>> texts) {
        PlanContent content = state.current();
        return new PlanView(
                address.planId().key(),
                state.approved() ? "approved" : "draft",
                state.approval(),
                PlanDocument.of(content),
                state.changes().stream()
                        .<RevisionView>mapMulti((change, views) -> {
                            if (change instanceof ApprovedChange.Revision revision) {
                                views.accept(RevisionView.of(revision.event(), texts));
                            }
                        })
                        .toList(),
                state.changes().stream()
                        .<ReadingView>mapMulti((change, views) -> {
                            if (change instanceof ApprovedChange.Reading reading) {
                                views.accept(ReadingView.of(reading.event(), texts));
                            }
                        })
                        .toList(),
                state.amendments().stream()
                        .map(amended -> AmendmentView.of(amended, texts))
                        .toList(),
                Findings.of(content).stream()
                        .map(finding -> FindingView.of(finding, state, texts))
                        .toList());
    }
}
