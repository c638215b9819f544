package dk.seamark.policy.plan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDiscarded;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.value.Decision;
import dk.seamark.kit.problem.IfMatch;
import dk.seamark.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
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
 * @param changes its changes by decisions after the approval, in order
 */
public record PlanState(
        long events,
        @Nullable PlanContent entered,
        SortedMap<String, FindingAcknowledged> acknowledged,
        @Nullable Decision approval,
        List<ApprovedChange> changes) {

    /** The state before the first event. */
    public static final PlanState NONE = new PlanState(0, null, new TreeMap<>(), null, List.of());

    /** Copies the collections. */
    public PlanState {
        acknowledged = Collections.unmodifiableSortedMap(new TreeMap<>(acknowledged));
        changes = List.copyOf(changes);
    }

    /** The state after one more event. */
    public PlanState after(PlanEvent event) {
        return switch (event) {
            case PlanDiscarded discarded -> new PlanState(events + 1, null, new TreeMap<>(), null, List.of());
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
                new PlanState(events + 1, entered, acknowledged, approved.decision(), changes);
            case IndicatorTargetRevised revised -> changed(new ApprovedChange.Revision(revised));
            case TargetReadingDecided decided -> changed(new ApprovedChange.Reading(decided));
            case PlanAmended amended -> changed(new ApprovedChange.Amended(amended));
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
     * Throws a {@link Refusal} (412) unless the condition holds for this version of the plan: its version is how many
     * events it had, and where there is no plan, or it was thrown away, there is none.
     */
    public void require(IfMatch condition) {
        if (!condition.holds(entered == null ? OptionalLong.empty() : OptionalLong.of(events))) {
            throw Refusal.otherVersion("plan-other-version", events);
        }
    }

    /**
     * The current content: that of the latest document, with all changes by decisions; it has all that was ever
     * followed up on. Throws a {@link Refusal} (404) if there is no plan.
     */
    public PlanContent current() {
        PlanContent content = enteredOrRefuse();
        for (ApprovedChange change : changes) {
            content = change.to(content);
        }
        return content;
    }

    /** The current content, but without decisions on what the plan leaves open. */
    public PlanContent written() {
        PlanContent content = enteredOrRefuse();
        for (ApprovedChange change : changes) {
            content = switch (change) {
                case ApprovedChange.Revision revision -> revision.to(content);
                case ApprovedChange.Amended amended -> amended.to(content);
                case ApprovedChange.Reading decided -> content;
            };
        }
        return content;
    }

    /** The amendments, in order. */
    public List<PlanAmended> amendments() {
        return changes.stream()
                .<PlanAmended>mapMulti((change, events) -> {
                    if (change instanceof ApprovedChange.Amended amended) {
                        events.accept(amended.event());
                    }
                })
                .toList();
    }

    /** The plan with all that was ever in it. Throws a {@link Refusal} (404) if there is no plan. */
    public PlanOutline known() {
        return enteredOrRefuse().outline().known(amended());
    }

    /**
     * The plan as it is seen at a moment, with what was decided of what it leaves open: a target is judged by the plan
     * of the period that it judges. Throws a {@link Refusal} (404) if there is no plan.
     */
    public PlanOutline at(Moment moment) {
        PlanOutline outline = enteredOrRefuse().outline();
        List<Amendment> amended = new ArrayList<>();
        for (ApprovedChange change : changes) {
            switch (change) {
                case ApprovedChange.Revision revision -> {}
                case ApprovedChange.Amended amendment ->
                    amended.add(amendment.event().amendment());
                case ApprovedChange.Reading reading -> {
                    String indicator = reading.event().indicatorId();
                    outline = outline.answered(indicator, reading.event().answer());
                    amended.replaceAll(
                            each -> each.answered(indicator, reading.event().answer()));
                }
            }
        }
        return outline.at(moment, amended);
    }

    /** What was amended, in order. */
    public List<Amendment> amended() {
        return amendments().stream().map(PlanAmended::amendment).toList();
    }

    /** Whether the plan was approved, so that it can only change by decisions. */
    public boolean approved() {
        return approval != null;
    }

    private PlanState acknowledged(FindingAcknowledged read) {
        SortedMap<String, FindingAcknowledged> all = new TreeMap<>(acknowledged);
        all.put(read.findingId(), read);
        return new PlanState(events + 1, entered, all, approval, changes);
    }

    private PlanState changed(ApprovedChange change) {
        List<ApprovedChange> all = new ArrayList<>(changes);
        all.add(change);
        return new PlanState(events + 1, entered, acknowledged, approval, all);
    }

    private PlanState with(PlanContent content) {
        return new PlanState(events + 1, content, acknowledged, approval, changes);
    }

    private PlanState entered(UnaryOperator<PlanContent> change) {
        if (entered == null) {
            throw new IllegalStateException("A plan's stream begins with its draft");
        }
        return with(change.apply(entered));
    }
}
