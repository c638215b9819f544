package dk.seamark.policy.enterplan;

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
import dk.seamark.policy.plan.LocalizedText;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.TargetKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change that a document makes, in words.
 *
 * @param kind {@code added}, {@code changed} or {@code removed}
 * @param item what: {@code plan}, {@code tracks/bolig}, {@code indicators/trivsel/targets/2025-01-01}
 * @param text the change in words
 */
record Change(String kind, String item, LocalizedText text) {

    /**
     * The change that this event makes.
     *
     * @param before the content before the event; null if there was no plan
     */
    static Change by(PlanEvent event, @Nullable PlanContent before) {
        return switch (event) {
            case PlanDrafted drafted ->
                new Change(
                        "added",
                        "plan",
                        said("Planen", "The plan", drafted.terms().title(), true));
            case PlanTermsChanged changed ->
                new Change(
                        "changed",
                        "plan",
                        said("Planen", "The plan", changed.terms().title(), false));
            case TrackDefined track -> {
                boolean added = before == null || !before.tracks().containsKey(track.trackId());
                yield new Change(
                        kind(added),
                        "tracks/" + track.trackId(),
                        said("Spor " + track.number(), "Track " + track.number(), track.title(), added));
            }
            case IndicatorDefined indicator -> {
                boolean added = before == null || !before.indicators().containsKey(indicator.indicatorId());
                yield new Change(
                        kind(added),
                        "indicators/" + indicator.indicatorId(),
                        said(
                                "Indikator " + indicator.number(),
                                "Indicator " + indicator.number(),
                                indicator.title(),
                                added));
            }
            case IndicatorTargetSet target -> set(target, before);
            case IndicatorTargetRemoved target ->
                new Change(
                        "removed",
                        targetItem(target.indicatorId(), target.targetDate().toString()),
                        gone(
                                "Målet for " + number(before, target.indicatorId()) + " pr. "
                                        + LocalizedText.date(target.targetDate()),
                                "The target of " + number(before, target.indicatorId()) + " for "
                                        + target.targetDate()));
            case IndicatorRemoved removed -> {
                String number = number(before, removed.indicatorId());
                yield new Change(
                        "removed",
                        "indicators/" + removed.indicatorId(),
                        gone(
                                "Indikator " + number + " med alle sine mål",
                                "Indicator " + number + " with its targets"));
            }
            case TrackRemoved removed -> {
                int number = Objects.requireNonNull(
                                Objects.requireNonNull(before).tracks().get(removed.trackId()))
                        .number();
                yield new Change("removed", "tracks/" + removed.trackId(), gone("Spor " + number, "Track " + number));
            }
            case PlanApproved other -> throw notByDocument(event);
            case FindingAcknowledged other -> throw notByDocument(event);
            case IndicatorTargetRevised other -> throw notByDocument(event);
            case TargetReadingDecided other -> throw notByDocument(event);
        };
    }

    private static Change set(IndicatorTargetSet target, @Nullable PlanContent before) {
        String item = targetItem(target.indicatorId(), target.targetDate().toString());
        String date = LocalizedText.date(target.targetDate());
        IndicatorTargetSet old =
                before == null ? null : before.targets().get(new TargetKey(target.indicatorId(), target.targetDate()));
        if (old == null) {
            return new Change(
                    "added",
                    item,
                    new LocalizedText(
                            "Målet pr. %s sættes: \"%s\".".formatted(date, target.wording()),
                            "The target for %s is set: \"%s\".".formatted(target.targetDate(), target.wording())));
        }
        if (old.wording().equals(target.wording())) {
            return new Change(
                    "changed",
                    item,
                    new LocalizedText(
                            "Reglen for målet pr. %s, \"%s\", ændres.".formatted(date, target.wording()),
                            "The rule of the target for %s, \"%s\", changes."
                                    .formatted(target.targetDate(), target.wording())));
        }
        return new Change(
                "changed",
                item,
                new LocalizedText(
                        "Målet pr. %s ændres fra \"%s\" til \"%s\".".formatted(date, old.wording(), target.wording()),
                        "The target for %s changes from \"%s\" to \"%s\"."
                                .formatted(target.targetDate(), old.wording(), target.wording())));
    }

    private static LocalizedText said(String da, String en, String title, boolean added) {
        return added
                ? new LocalizedText(da + " \"" + title + "\" oprettes.", en + " \"" + title + "\" is added.")
                : new LocalizedText(da + " \"" + title + "\" ændres.", en + " \"" + title + "\" changes.");
    }

    private static LocalizedText gone(String da, String en) {
        return new LocalizedText(da + " fjernes.", en + " is removed.");
    }

    private static String kind(boolean added) {
        return added ? "added" : "changed";
    }

    private static String targetItem(String indicatorId, String date) {
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
