package dk.seamark.standing;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.standing.AmendmentStanding;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The terms, tracks and indicators of one plan with their amendments, kept here and in the state tree. */
final class PlanParts {

    private static final String TERMS = "terms";
    private static final String TRACKS = "tracks";
    private static final String INDICATORS = "indicators";

    private final String planId;
    private final StateTree tree;
    private final SortedMap<String, TrackDefined> tracks = new TreeMap<>();
    private final NavigableMap<String, IndicatorDefined> indicators = new TreeMap<>();
    private final Amendments amendments;
    private @Nullable PlanTerms terms;
    private @Nullable PlanOutline known;
    private int changes;

    PlanParts(String planId, StateTree tree) {
        this.planId = planId;
        this.tree = tree;
        this.amendments = new Amendments(planId, tree);
    }

    /** The terms as they were approved; null if nobody drafted the plan. */
    @Nullable
    PlanTerms terms() {
        return terms;
    }

    /** Whether somebody drafted the plan. */
    boolean isDrafted() {
        return terms != null;
    }

    Amendments amendments() {
        return amendments;
    }

    /** The plan with all that was ever in it; null if nobody drafted it. */
    @Nullable
    PlanOutline known() {
        if (known == null && terms != null) {
            known = outline(terms).known(amendments.all());
        }
        return known;
    }

    /** The plan as it is seen at a moment; null if nobody drafted it. */
    @Nullable
    PlanOutline at(Moment moment) {
        return terms == null ? null : outline(terms).at(moment, amendments.all());
    }

    /** Whether an indicator of the plan rests in a period or was given up; see {@link PlanOutline#excludes}. */
    boolean excludes(String indicatorId, ReportingPeriod period) {
        return terms != null && outline(terms).excludes(indicatorId, Moment.after(period), amendments.all());
    }

    /** An indicator as it was defined for a period, also if it rested then; null if it was not in the plan by then. */
    @Nullable
    IndicatorDefined definition(String indicatorId, ReportingPeriod period) {
        List<Amendment> lasting = amendments.all().stream()
                .filter(amendment -> !(amendment instanceof Exclusion))
                .toList();
        return terms == null
                ? null
                : outline(terms).at(Moment.after(period), lasting).indicators().get(indicatorId);
    }

    /** The amendments with the names of what they are about, in order; null if there are none. */
    @Nullable
    List<AmendmentStanding> namedAmendments() {
        return terms == null ? null : AmendmentNames.of(outline(terms), amendments.events());
    }

    private PlanOutline outline(PlanTerms now) {
        return new PlanOutline(now, tracks, indicators);
    }

    /** How often the plan is followed up on; yearly while nobody drafted it. */
    Cadence cadence() {
        return terms == null ? Cadence.YEARLY : terms.followedUp();
    }

    /** Whether a target judges a period. */
    boolean judges(IndicatorTargetSet target) {
        return Periods.ofTarget(target.judges(), target.targetDate(), cadence()) != null;
    }

    /** An indicator that the plan has, or had; null if it never had it. */
    @Nullable
    IndicatorDefined indicator(String indicatorId) {
        PlanOutline all = known();
        return all == null ? null : all.indicators().get(indicatorId);
    }

    /** Why a slot does not fit the plan; null if it does. */
    @Nullable
    Contradiction unfit(FigureSlot slot) {
        if (!isDrafted()) {
            return Contradiction.UNKNOWN_PLAN;
        }
        IndicatorDefined indicator = indicator(slot.indicatorId());
        if (indicator == null) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        for (ComponentDefinition component : indicator.components()) {
            if (component.componentId().equals(slot.componentId())) {
                return Periods.parse(slot.period()) == null ? Contradiction.NO_PERIOD : null;
            }
        }
        return Contradiction.UNKNOWN_COMPONENT;
    }

    /** Whether the plan has, or had, this track. */
    boolean hasTrack(String trackId) {
        PlanOutline all = known();
        return all != null && all.tracks().containsKey(trackId);
    }

    /** A number that changes whenever what is {@link #known} changes. */
    int changes() {
        return changes;
    }

    void put(PlanTerms now) {
        changed();
        terms = now;
        tree.put(now, "plans", planId, TERMS);
    }

    void put(TrackDefined track) {
        changed();
        tracks.put(track.trackId(), track);
        tree.put(track, "plans", planId, TRACKS, track.trackId());
    }

    void put(IndicatorDefined indicator) {
        changed();
        indicators.put(indicator.indicatorId(), indicator);
        tree.put(indicator, "plans", planId, INDICATORS, indicator.indicatorId());
    }

    void put(PlanAmended event) {
        changed();
        amendments.add(event);
    }

    boolean hasDraftedTrack(String trackId) {
        return tracks.containsKey(trackId);
    }

    boolean hasDraftedIndicator(String indicatorId) {
        return indicators.containsKey(indicatorId);
    }

    boolean hasIndicatorsIn(String trackId) {
        return indicators.values().stream()
                .anyMatch(indicator -> indicator.trackId().equals(trackId));
    }

    /** Removes a track of the draft; false if it has none with this id. */
    boolean removeTrack(String trackId) {
        changed();
        tree.remove("plans", planId, TRACKS, trackId);
        return tracks.remove(trackId) != null;
    }

    /** Removes an indicator of the draft; false if it has none with this id. */
    boolean removeIndicator(String indicatorId) {
        if (indicators.remove(indicatorId) == null) {
            return false;
        }
        changed();
        tree.remove("plans", planId, INDICATORS, indicatorId);
        return true;
    }

    /** Removes all of a draft; answers the ids of its indicators. */
    List<String> discard() {
        List<String> removed = List.copyOf(indicators.keySet());
        removed.forEach(this::removeIndicator);
        List.copyOf(tracks.keySet()).forEach(this::removeTrack);
        tree.remove("plans", planId, TERMS);
        terms = null;
        changed();
        return removed;
    }

    /** Fills a decided answer into what the indicator, or an amendment of it, leaves open. */
    void answer(TargetReadingDecided decided) {
        IndicatorDefined drafted = indicators.get(decided.indicatorId());
        if (drafted != null) {
            put(drafted.answered(decided.answer()));
        }
        changed();
        amendments.answer(decided);
    }

    /** Restores a fact; false if it is of another kind. */
    boolean restore(KeptFact fact) {
        changed();
        String name = fact.path().names().getLast();
        switch (fact.path().kind()) {
            case TERMS -> terms = fact.as(PlanTerms.class);
            case TRACKS -> tracks.put(name, fact.as(TrackDefined.class));
            case INDICATORS -> indicators.put(name, fact.as(IndicatorDefined.class));
            case Amendments.KIND -> amendments.restore(fact);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void changed() {
        known = null;
        changes++;
    }
}
