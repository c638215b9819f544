package dk.seamark.indicator.plan;

import static java.util.stream.Collectors.toMap;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDiscarded;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.Redefinition;
import dk.seamark.events.plan.Rewording;
import dk.seamark.events.plan.Span;
import dk.seamark.events.plan.TargetEvent;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.value.Decision;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The state of a plan, folded from its events. Of targets it has the words alone, as this service does not judge
 * figures.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param terms the terms of the plan as a whole
 * @param approval the decision that approved it; null while it is a draft
 * @param tracks its tracks, in the order they were entered
 * @param indicators its indicators, in the order they were entered
 * @param amendments its amendments, in order; null if there are none
 * @param endMoved its last day for those who count from it, once an amendment moved it; null if none did, or a version
 *     before this one took it in
 * @param targets the targets in words; null if there are none, or a version before this one took the plan in
 */
public record PlanSnapshot(
        String municipality,
        String planId,
        PlanTerms terms,
        @Nullable Decision approval,
        List<TrackDefined> tracks,
        List<IndicatorDefined> indicators,
        @Nullable List<Amendment> amendments,
        @Nullable LocalDate endMoved,
        @Nullable List<PlanTarget> targets) {

    /** Copies the lists. */
    public PlanSnapshot {
        tracks = List.copyOf(tracks);
        indicators = List.copyOf(indicators);
        amendments = amendments == null ? null : List.copyOf(amendments);
        targets = targets == null ? null : List.copyOf(targets);
    }

    /**
     * The plan after one more event of its stream.
     *
     * @param before the plan until then; null if none of its events was consumed
     * @param on the Danish date of the event
     * @return null if the plan is still unknown: only {@link PlanDrafted} makes it known
     */
    public static @Nullable PlanSnapshot after(@Nullable PlanSnapshot before, PlanEvent event, LocalDate on) {
        if (event instanceof PlanDrafted drafted) {
            return new PlanSnapshot(
                    drafted.municipality(),
                    drafted.planId(),
                    drafted.terms(),
                    null,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null);
        }
        return before == null ? null : before.with(event, on);
    }

    private PlanSnapshot with(PlanEvent event, LocalDate on) {
        return switch (event) {
            case PlanTermsChanged changed -> with(changed.terms(), approval, tracks, indicators);
            case PlanApproved approved -> with(terms, approved.decision(), tracks, indicators);
            case PlanAmended amended -> with(amended.amendment(), on);
            case TrackDefined track -> withTracks(OrderedItems.replaced(tracks, isTrack(track.trackId()), track));
            case TrackRemoved removed -> withTracks(OrderedItems.without(tracks, isTrack(removed.trackId())));
            case IndicatorDefined indicator ->
                withIndicators(OrderedItems.replaced(indicators, isIndicator(indicator.indicatorId()), indicator));
            case IndicatorRemoved removed ->
                withIndicators(OrderedItems.without(indicators, isIndicator(removed.indicatorId())));
            // A draft is shown to nobody here; the next one takes its place.
            case PlanDiscarded other -> this;
            case PlanDrafted other -> this;
            case FindingAcknowledged other -> this;
            case TargetEvent target -> withTargets(PlanTarget.after(itsTargets(), target));
        };
    }

    /** Whether the plan is approved, so that figures can be delivered. */
    public boolean approved() {
        return approval != null;
    }

    /** One of its tracks; empty if it has none with this id. */
    public Optional<PlanTrack> track(String trackId) {
        return tracks.stream()
                .filter(isTrack(trackId))
                .findFirst()
                .map(track -> new PlanTrack(track, terms, itsAmendments()));
    }

    /** One of its indicators; empty if it has none with this id. */
    public Optional<PlanIndicator> indicator(String indicatorId) {
        return indicators.stream()
                .filter(isIndicator(indicatorId))
                .findFirst()
                .flatMap(indicator -> track(indicator.trackId())
                        .map(track -> new PlanIndicator(indicator, track.definition(), terms, ofPeriods())));
    }

    /**
     * The plan as it is on a day: with those who answer for it then, and with all that it follows up on in any period,
     * also before it came to the plan: a baseline or a rule over years may ask for figures of before. What depends on
     * the period is left to {@link PlanIndicator} and {@link PlanTrack}.
     *
     * @param day a Danish calendar date
     */
    public PlanSnapshot asOf(LocalDate day) {
        if (amendments == null) {
            return this;
        }
        List<Amendment> held = amendments.stream()
                .filter(amendment -> PlanAmendments.hold(day, amendment))
                .toList();
        PlanOutline outline = new PlanOutline(
                        terms,
                        new TreeMap<>(tracks.stream().collect(toMap(TrackDefined::trackId, track -> track))),
                        new TreeMap<>(indicators.stream()
                                .collect(toMap(IndicatorDefined::indicatorId, indicator -> indicator))))
                .known(held);
        return new PlanSnapshot(
                municipality,
                planId,
                outline.terms(),
                approval,
                List.copyOf(outline.tracks().values()),
                List.copyOf(outline.indicators().values()),
                amendments,
                // Of the terms as they were entered, which the copy has not.
                lastDay(),
                targets);
    }

    /** What decides how an indicator or a track is followed up on in a period, and the words for it, in order. */
    private List<Amendment> ofPeriods() {
        return itsAmendments().stream()
                .filter(amendment -> amendment instanceof Exclusion
                        || amendment instanceof Inclusion.IndicatorResumed
                        || amendment instanceof Inclusion.TrackResumed
                        || amendment instanceof Redefinition
                        || amendment instanceof Continuation
                        || amendment instanceof Rewording)
                .toList();
    }

    /** Its targets in words, in the order they were entered; empty also if a version before targets took it in. */
    public List<PlanTarget> itsTargets() {
        return targets == null ? List.of() : targets;
    }

    private PlanSnapshot withTargets(List<PlanTarget> its) {
        return new PlanSnapshot(municipality, planId, terms, approval, tracks, indicators, amendments, endMoved, its);
    }

    private List<Amendment> itsAmendments() {
        return amendments == null ? List.of() : amendments;
    }

    /**
     * Its last day for those who count from it for how long they keep what belongs to the plan. Where it is not known
     * when an amendment came that ended it earlier, as a version before this one took it in, it counts as if it had
     * not.
     */
    public LocalDate lastDay() {
        if (endMoved != null) {
            return endMoved;
        }
        int year = terms.lastYear();
        for (Amendment amendment : itsAmendments()) {
            year = amendment instanceof Span span ? Math.max(year, span.lastYear()) : year;
        }
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private PlanSnapshot with(Amendment amendment, LocalDate on) {
        List<Amendment> all = new ArrayList<>(itsAmendments());
        all.add(amendment);
        return new PlanSnapshot(
                municipality, planId, terms, approval, tracks, indicators, all, end(amendment, on), targets);
    }

    private @Nullable LocalDate end(Amendment amendment, LocalDate on) {
        return amendment instanceof Span span ? span.lastDay(lastDay(), on) : endMoved;
    }

    private PlanSnapshot withTracks(List<TrackDefined> changed) {
        return with(terms, approval, changed, indicators);
    }

    private PlanSnapshot withIndicators(List<IndicatorDefined> changed) {
        return with(terms, approval, tracks, changed);
    }

    private PlanSnapshot with(
            PlanTerms itsTerms,
            @Nullable Decision decided,
            List<TrackDefined> itsTracks,
            List<IndicatorDefined> itsIndicators) {
        return new PlanSnapshot(
                municipality, planId, itsTerms, decided, itsTracks, itsIndicators, amendments, endMoved, targets);
    }

    private static Predicate<TrackDefined> isTrack(String trackId) {
        return track -> track.trackId().equals(trackId);
    }

    private static Predicate<IndicatorDefined> isIndicator(String indicatorId) {
        return indicator -> indicator.indicatorId().equals(indicatorId);
    }
}
