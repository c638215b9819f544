package dk.seamark.policy.plan;

import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.value.Decision;
import dk.seamark.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The state of a plan, folded from its events.
 *
 * @param events how many events there were
 * @param entered the content of its latest document; null if there is no plan
 * @param acknowledged the findings that were acknowledged, by their ids; a finding that is corrected stays here, so
 *     that it is acknowledged again if the plan returns to the same wording
 * @param approval the decision that approved it; null while it is a draft
 * @param amendments the changes of its targets after the approval, in order
 */
public record PlanState(
        long events,
        @Nullable PlanContent entered,
        SortedMap<String, FindingAcknowledged> acknowledged,
        @Nullable Decision approval,
        List<Amendment> amendments) {

    /** The state before the first event. */
    public static final PlanState NONE = new PlanState(0, null, new TreeMap<>(), null, List.of());

    /** Copies the collections. */
    public PlanState {
        acknowledged = Collections.unmodifiableSortedMap(new TreeMap<>(acknowledged));
        amendments = List.copyOf(amendments);
    }

    /** The state after one more event. */
    public PlanState after(PlanEvent event) {
        return switch (event) {
            case PlanDrafted drafted -> with(PlanContent.of(drafted.terms()));
            case PlanTermsChanged changed -> entered(content -> content.with(changed.terms()));
            case TrackDefined track -> entered(content -> content.with(track));
            case TrackRemoved track -> entered(content -> content.withoutTrack(track.trackId()));
            case IndicatorDefined indicator -> entered(content -> content.with(indicator));
            case IndicatorRemoved removed -> entered(content -> content.withoutIndicator(removed.indicatorId()));
            case IndicatorTargetSet target -> entered(content -> content.with(target));
            case IndicatorTargetRemoved removed ->
                entered(content -> content.withoutTarget(new TargetKey(removed.indicatorId(), removed.targetDate())));
            case FindingAcknowledged read -> acknowledged(read);
            case PlanApproved approved ->
                new PlanState(events + 1, entered, acknowledged, approved.decision(), amendments);
            case IndicatorTargetRevised revised -> amended(new Amendment.Revision(revised));
            case TargetReadingDecided decided -> amended(new Amendment.Reading(decided));
        };
    }

    /** The content of the latest document. Throws a {@link Refusal} (404) if there is no plan. */
    public PlanContent enteredOrRefuse() {
        if (entered == null) {
            throw Refusal.notFound("plan-unknown");
        }
        return entered;
    }

    /**
     * The current content: that of the latest document, with all revisions and decisions. Throws a {@link Refusal}
     * (404) if there is no plan.
     */
    public PlanContent current() {
        PlanContent content = enteredOrRefuse();
        for (Amendment amendment : amendments) {
            content = amendment.to(content);
        }
        return content;
    }

    /** The content of the latest document with all revisions, but without decisions on what it leaves open. */
    public PlanContent written() {
        PlanContent content = enteredOrRefuse();
        for (Amendment amendment : amendments) {
            if (amendment instanceof Amendment.Revision revision) {
                content = revision.to(content);
            }
        }
        return content;
    }

    /** Whether the plan was approved, so that its targets can only change by revisions. */
    public boolean approved() {
        return approval != null;
    }

    private PlanState acknowledged(FindingAcknowledged read) {
        SortedMap<String, FindingAcknowledged> all = new TreeMap<>(acknowledged);
        all.put(read.findingId(), read);
        return new PlanState(events + 1, entered, all, approval, amendments);
    }

    private PlanState amended(Amendment amendment) {
        List<Amendment> all = new ArrayList<>(amendments);
        all.add(amendment);
        return new PlanState(events + 1, entered, acknowledged, approval, all);
    }

    private PlanState with(PlanContent content) {
        return new PlanState(events + 1, content, acknowledged, approval, amendments);
    }

    private PlanState entered(UnaryOperator<PlanContent> change) {
        if (entered == null) {
            throw new IllegalStateException("A plan's stream begins with its draft");
        }
        return with(change.apply(entered));
    }
}
