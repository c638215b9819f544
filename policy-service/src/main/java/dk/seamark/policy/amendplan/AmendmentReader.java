package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Inclusion.ComponentAdded;
import dk.seamark.events.plan.Inclusion.IndicatorAdded;
import dk.seamark.events.plan.Inclusion.TargetAdded;
import dk.seamark.events.plan.Inclusion.TrackAdded;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.Redefinition.ComponentRedefined;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Cadence;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.policy.plan.IndicatorEntry;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanDocument.TrackEntry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads an amendment from a document that its schema allows. What a plan's document can hold, a track, an indicator, a
 * target or a component, is written as there; packs of predecessors are sent as they are; all else is written as it is
 * stored.
 */
final class AmendmentReader {

    private record IndicatorForm(String kind, String trackId, IndicatorEntry indicator, String from) {}

    private record TrackForm(String kind, TrackEntry track, String from) {}

    private record TargetForm(String kind, String indicatorId, LocalDate date, String wording, TargetRule rule) {}

    private record ComponentForm(
            String kind, String indicatorId, IndicatorEntry.ComponentEntry component, String from) {}

    private AmendmentReader() {}

    /**
     * Reads an amendment of the plan at this address.
     *
     * @param known the plan with all that was ever in it
     */
    static Amendment read(JsonNode document, PlanAddress address, PlanOutline known) {
        Cadence followedUp = known.terms().followedUp();
        return switch (document.path("kind").asString()) {
            case "indicator-added" -> {
                IndicatorForm form = as(document, IndicatorForm.class);
                yield new IndicatorAdded(
                        form.indicator().definition(address, form.trackId()),
                        form.indicator().targets(address, followedUp),
                        form.from());
            }
            case "track-added" -> {
                TrackForm form = as(document, TrackForm.class);
                yield new TrackAdded(form.track().definition(address), form.from());
            }
            case "target-added" -> {
                TargetForm form = as(document, TargetForm.class);
                yield new TargetAdded(new IndicatorTargetSet(
                        address.municipality().key(),
                        address.planId().key(),
                        form.indicatorId(),
                        form.date(),
                        form.wording(),
                        form.rule(),
                        IndicatorEntry.judges(form.date(), followedUp, rounds(known, form.indicatorId()))));
            }
            case "component-redefined" -> {
                ComponentForm form = as(document, ComponentForm.class);
                yield new ComponentRedefined(
                        form.indicatorId(), form.component().definition(), form.from());
            }
            case "component-added" -> {
                ComponentForm form = as(document, ComponentForm.class);
                yield new ComponentAdded(form.indicatorId(), form.component().definition(), form.from());
            }
            case "series-carried-on" -> CarriedSeries.read(as(document, CarriedSeriesForm.class), address, known);
            default -> as(document, Amendment.class);
        };
    }

    private static @Nullable Rounds rounds(PlanOutline known, String indicatorId) {
        IndicatorDefined indicator = known.indicators().get(indicatorId);
        return indicator == null ? null : indicator.rounds();
    }

    private static <T> T as(JsonNode document, Class<T> type) {
        return LedgerJson.mapper().treeToValue(document, type);
    }
}
