package dk.seamark.policy.enterplan;

import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDiscarded;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDates;
import dk.seamark.policy.plan.TargetKey;
import dk.seamark.text.Catalogue;
import dk.seamark.text.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a document changes, as people read it.
 *
 * @param kind {@code added}, {@code changed} or {@code removed}
 * @param item what: {@code plan}, {@code tracks/bolig}, {@code indicators/trivsel/targets/2025-01-01}
 * @param text the change in words
 */
record Change(String kind, String item, LocalizedText text) {

    private static final Catalogue CATALOGUE = Catalogue.beside(Change.class, "changes");

    /** What this event, the next after {@code before}, changes; null if there is no plan before it. */
    static Change by(PlanEvent event, @Nullable PlanContent before) {
        return switch (event) {
            case PlanDrafted drafted ->
                added("plan.added", "plan", drafted.terms().title());
            case PlanTermsChanged changed ->
                changed("plan.changed", "plan", changed.terms().title());
            case TrackDefined track -> {
                String item = "tracks/" + track.trackId();
                yield before == null || !before.tracks().containsKey(track.trackId())
                        ? added("track.added", item, track.number(), track.title())
                        : changed("track.changed", item, track.number(), track.title());
            }
            case IndicatorDefined indicator -> {
                String item = "indicators/" + indicator.indicatorId();
                yield before == null || !before.indicators().containsKey(indicator.indicatorId())
                        ? added("indicator.added", item, indicator.number(), indicator.title())
                        : changed("indicator.changed", item, indicator.number(), indicator.title());
            }
            case IndicatorTargetSet target -> set(target, before);
            case IndicatorTargetRemoved target ->
                removed(
                        "target.removed",
                        targetItem(target.indicatorId(), target.targetDate()),
                        number(before, target.indicatorId()),
                        PlanDates.of(target.targetDate()));
            case IndicatorRemoved removed ->
                removed(
                        "indicator.removed",
                        "indicators/" + removed.indicatorId(),
                        number(before, removed.indicatorId()));
            case TrackRemoved removed -> {
                int number = Objects.requireNonNull(
                                Objects.requireNonNull(before).tracks().get(removed.trackId()))
                        .number();
                yield removed("track.removed", "tracks/" + removed.trackId(), number);
            }
            case PlanApproved other -> throw notByDocument(event);
            case FindingAcknowledged other -> throw notByDocument(event);
            case PlanAmended other -> throw notByDocument(event);
            case PlanDiscarded other -> throw notByDocument(event);
            case IndicatorTargetRevised other -> throw notByDocument(event);
            case TargetReadingDecided other -> throw notByDocument(event);
        };
    }

    private static Change set(IndicatorTargetSet target, @Nullable PlanContent before) {
        String item = targetItem(target.indicatorId(), target.targetDate());
        LocalizedText date = PlanDates.of(target.targetDate());
        IndicatorTargetSet old =
                before == null ? null : before.targets().get(new TargetKey(target.indicatorId(), target.targetDate()));
        if (old == null) {
            return added("target.added", item, date, target.wording());
        }
        if (!old.wording().equals(target.wording())) {
            return changed("target.wording-changed", item, date, old.wording(), target.wording());
        }
        return old.rule().equals(target.rule()) && target.judges() != null
                ? changed("target.period-changed", item, date, target.wording(), target.judges())
                : changed("target.rule-changed", item, date, target.wording());
    }

    private static Change added(String key, String item, Object... parts) {
        return new Change("added", item, CATALOGUE.say(key, parts));
    }

    private static Change changed(String key, String item, Object... parts) {
        return new Change("changed", item, CATALOGUE.say(key, parts));
    }

    private static Change removed(String key, String item, Object... parts) {
        return new Change("removed", item, CATALOGUE.say(key, parts));
    }

    private static String targetItem(String indicatorId, LocalDate date) {
        return "indicators/" + indicatorId + "/targets/" + date;
    }

    private static String number(@Nullable PlanContent before, String indicatorId) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(before).indicators().get(indicatorId))
                .number();
    }

    private static IllegalStateException notByDocument(PlanEvent event) {
        return new IllegalStateException(
                "A document does not lead to " + event.getClass().getSimpleName());
    }
}
