package dk.seamark.verify.judge;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.ReportingEvent;
import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.Inclusion;
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
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one plan come to, as far as verdicts rest on it. An event that contradicts those before
 * it changes nothing, as the ledger's services refuse such commands.
 */
public final class PlanLedger {

    private final SortedMap<String, TrackDefined> tracks = new TreeMap<>();
    private final SortedMap<String, IndicatorDefined> indicators = new TreeMap<>();
    private final Map<String, NavigableMap<LocalDate, Target>> targets = new TreeMap<>();
    private final Figures figures = new Figures();
    private final List<PlanAmended> amendments = new ArrayList<>();
    private @Nullable PlanTerms terms;
    private @Nullable PlanOutline known;
    private boolean approved;

    /**
     * Takes an event in.
     *
     * @return false if it contradicts the events before it, and so changes nothing
     */
    public boolean apply(long position, LedgerEvent event) {
        return switch (event) {
            case PlanEvent plan -> {
                boolean taken = apply(position, plan);
                known = null;
                yield taken;
            }
            case FigureEvent figure -> knows(figure.slot()) && figures.apply(position, figure);
            // Neither texts, erased or not, nor the policy, nor an earlier pack has a part in a verdict.
            case TrackReportEvent report -> true;
            case PolicyLifecycleEvent policy -> true;
            case ReportingEvent reporting -> true;
            case ErasureEvent erasure -> true;
        };
    }

    private boolean apply(long position, PlanEvent event) {
        return switch (event) {
            case PlanDrafted drafted -> terms == null && terms(drafted.terms());
            case PlanTermsChanged changed -> isDraft() && terms(changed.terms());
            case TrackDefined defined -> isDraft() && put(tracks, defined.trackId(), defined);
            case TrackRemoved removed -> isDraft() && remove(removed);
            case IndicatorDefined defined ->
                isDraft() && tracks.containsKey(defined.trackId()) && put(indicators, defined.indicatorId(), defined);
            case IndicatorRemoved removed -> isDraft() && remove(removed);
            case IndicatorTargetSet set -> isDraft() && set(set);
            case IndicatorTargetRemoved removed ->
                isDraft() && targets(removed.indicatorId()).remove(removed.targetDate()) != null;
            case FindingAcknowledged acknowledged -> true;
            case PlanApproved approval -> isDraft() && approve();
            case PlanDiscarded discarded -> isDraft() && discard();
            case PlanAmended amended -> isApproved() && amend(position, amended);
            case IndicatorTargetRevised revised -> isApproved() && revise(revised);
            case TargetReadingDecided decided -> isApproved() && decide(decided);
        };
    }

    private boolean discard() {
        terms = null;
        tracks.clear();
        indicators.clear();
        targets.clear();
        return true;
    }

    private boolean isDraft() {
        return terms != null && !approved;
    }

    private boolean isApproved() {
        return terms != null && approved;
    }

    private boolean terms(PlanTerms now) {
        terms = now;
        return true;
    }

    private boolean approve() {
        approved = true;
        return true;
    }

    private static <T> boolean put(Map<String, T> all, String id, T one) {
        all.put(id, one);
        return true;
    }

    private boolean remove(TrackRemoved event) {
        boolean empty = indicators.values().stream()
                .noneMatch(indicator -> indicator.trackId().equals(event.trackId()));
        return empty && tracks.remove(event.trackId()) != null;
    }

    private boolean remove(IndicatorRemoved event) {
        targets.remove(event.indicatorId());
        return indicators.remove(event.indicatorId()) != null;
    }

    private boolean set(IndicatorTargetSet event) {
        if (!indicators.containsKey(event.indicatorId()) || judged(event.judges(), event.targetDate()) == null) {
            return false;
        }
        targets(event.indicatorId()).put(event.targetDate(), Target.of(event));
        return true;
    }

    private boolean revise(IndicatorTargetRevised event) {
        LocalDate date = event.targetDate();
        Target before = targets(event.indicatorId()).get(date);
        if (before == null || judged(event.judges(), date) == null) {
            return false;
        }
        targets(event.indicatorId()).put(date, before.revised(event));
        return true;
    }

    private boolean amend(long position, PlanAmended event) {
        List<IndicatorTargetSet> added =
                event.amendment() instanceof Inclusion inclusion ? inclusion.targets() : List.of();
        boolean fits = event.amendment().fits(known())
                && added.stream()
                        .allMatch(target -> judged(target.judges(), target.targetDate()) != null
                                && !targets(target.indicatorId()).containsKey(target.targetDate()));
        if (fits) {
            amendments.add(event);
            figures.carry(position, event.amendment());
            added.forEach(target -> targets(target.indicatorId()).put(target.targetDate(), Target.of(target)));
        }
        return fits;
    }

    private boolean decide(TargetReadingDecided event) {
        LocalDate only = event.targetDate();
        NavigableMap<LocalDate, Target> all = targets(event.indicatorId());
        if (!known().indicators().containsKey(event.indicatorId()) || (only != null && !all.containsKey(only))) {
            return false;
        }
        indicators.computeIfPresent(event.indicatorId(), (id, drafted) -> drafted.answered(event.answer()));
        amendments.replaceAll(amended -> amended.answered(event.indicatorId(), event.answer()));
        all.replaceAll((date, target) -> only == null || only.equals(date) ? target.answered(event.answer()) : target);
        return true;
    }

    private boolean knows(FigureSlot slot) {
        if (terms == null) {
            return false;
        }
        IndicatorDefined indicator = known().indicators().get(slot.indicatorId());
        return indicator != null
                && indicator.component(slot.componentId()).isPresent()
                && ReportingPeriod.parsed(slot.period()).isPresent();
    }

    /** The period that a target judges; null if it judges none. */
    @Nullable
    ReportingPeriod judged(@Nullable String judges, LocalDate date) {
        return Target.judged(judges, date, terms == null ? Cadence.YEARLY : terms.followedUp());
    }

    /** The policy that the plan implements; null if nobody drafted the plan. */
    public @Nullable String policyId() {
        return terms == null ? null : terms.policyId();
    }

    private PlanOutline approved(PlanTerms now) {
        return new PlanOutline(now, tracks, indicators);
    }

    /** The plan with all that was ever in it. */
    private PlanOutline known() {
        if (known == null) {
            known = approved(Objects.requireNonNull(terms)).known(changes());
        }
        return known;
    }

    /**
     * The plan as it is followed up on in a period: without indicators after its end, if that was brought forward.
     * Empty if nobody drafted it, as in a bundle that lacks the events.
     */
    Optional<PlanOutline> in(ReportingPeriod period) {
        if (terms == null) {
            return Optional.empty();
        }
        PlanOutline outline = approved(terms).at(Moment.after(period), changes());
        boolean isOver =
                !amendments.isEmpty() && period.year() > outline.terms().lastYear();
        return Optional.of(isOver ? outline.withoutIndicators() : outline);
    }

    /** Whether an indicator rests in a period, or was given up, other than by coming to the plan later. */
    boolean excludes(String indicatorId, ReportingPeriod period) {
        return terms != null && approved(terms).excludes(indicatorId, Moment.after(period), changes());
    }

    private List<Amendment> changes() {
        return amendments.stream().map(PlanAmended::amendment).toList();
    }

    NavigableMap<LocalDate, Target> targets(String indicatorId) {
        return targets.computeIfAbsent(indicatorId, any -> new TreeMap<>());
    }

    Figures figures() {
        return figures;
    }
}
