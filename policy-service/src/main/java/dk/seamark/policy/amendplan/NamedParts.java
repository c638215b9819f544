package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.policy.document.BrokenRules;
import dk.seamark.policy.document.FieldPath;

/**
 * Checks that a plan has what an amendment names.
 *
 * @param known the plan with all that was ever in it
 * @param broken collects the rules that are broken
 */
record NamedParts(PlanOutline known, BrokenRules broken) {

    /** The amendment's place in the document. */
    static final FieldPath AT = FieldPath.ROOT.child("amendment");

    void track(String id) {
        if (!known.tracks().containsKey(id)) {
            broken.add(AT.child("trackId"), "track-unknown", id);
        }
    }

    void indicator(String id) {
        if (!known.indicators().containsKey(id)) {
            broken.add(AT.child("indicatorId"), "indicator-unknown", id);
        }
    }

    void component(String indicatorId, String componentId) {
        IndicatorDefined indicator = known.indicators().get(indicatorId);
        if (indicator == null) {
            indicator(indicatorId);
        } else if (indicator.component(componentId).isEmpty()) {
            broken.add(AT.child("componentId"), "component-unknown", componentId);
        }
    }

    void centre(String id, String field) {
        centre(id, AT.child(field));
    }

    void centre(String id, FieldPath at) {
        if (!hasCentre(id)) {
            broken.add(at, "centre-unknown");
        }
    }

    void free(Centre centre, FieldPath at) {
        if (hasCentre(centre.centreId())) {
            broken.add(at, "centre-id-twice", centre.centreId());
        }
    }

    boolean hasCentre(String id) {
        return known.terms().centres().stream()
                .anyMatch(centre -> centre.centreId().equals(id));
    }

    void period(String text, String field) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        if (!known.terms().holds(period)) {
            broken.add(
                    AT.child(field),
                    "period-outside-plan",
                    text,
                    known.terms().periods().getFirst().toString(),
                    known.terms().periods().getLast().toString());
        }
    }
}
