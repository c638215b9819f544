package dk.seamark.stack.demo;

import static java.util.Objects.requireNonNull;

import dk.seamark.client.IndicatorClient;
import dk.seamark.client.figure.Correction;
import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.MissingFigure;
import dk.seamark.client.figure.NewMeasurement;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Records the demo's figures. */
final class Figures {

    private final SeamarkClient client;
    private final DemoPlan plan;
    private final Receipts receipts;
    private final JsonNode document;
    private final Map<String, UUID> measurementIds = new HashMap<>();

    Figures(SeamarkClient client, DemoPlan plan, Receipts receipts) {
        this.client = client;
        this.plan = plan;
        this.receipts = receipts;
        this.document = plan.figures();
    }

    /** The figures that the plan or its policy tells itself; returns how many the document holds. */
    int recordStatus() {
        return recordAll("status", false);
    }

    /** The made-up figures, each marked as an example; returns how many the document holds. */
    int recordExamples() {
        return recordAll("examples", true);
    }

    /** The corrections; returns how many the document holds. */
    int correct() {
        int count = 0;
        for (JsonNode entry : document.path("corrections")) {
            Correction correction = DemoDocuments.as(Correction.class, entry, "indicator", "component");
            Correction example = new Correction(
                    correction.period(),
                    correction.figure().asExample(),
                    correction.reason(),
                    correction.explanation());
            DemoPlan.Indicator indicator = indicator(entry);
            UUID corrected = requireNonNull(measurementIds.get(slot(entry)));
            receipts.note(staff(indicator)
                    .correctMeasurement(plan.planId(), indicator.id(), corrected, example)
                    .send()
                    .body());
            count++;
        }
        return count;
    }

    /** The declarations of what is missing; returns how many the document holds. */
    int declareMissing() {
        int count = 0;
        for (JsonNode entry : document.path("missing")) {
            DemoPlan.Indicator indicator = indicator(entry);
            MissingFigure missing = DemoDocuments.as(MissingFigure.class, entry, "indicator");
            receipts.note(staff(indicator)
                    .declareMissing(plan.planId(), indicator.id(), missing)
                    .send()
                    .body());
            count++;
        }
        return count;
    }

    private int recordAll(String section, boolean example) {
        int count = 0;
        for (JsonNode entry : document.path(section)) {
            DemoPlan.Indicator indicator = indicator(entry);
            NewMeasurement told = DemoDocuments.as(NewMeasurement.class, entry, "indicator");
            Figure figure = example ? told.figure().asExample() : told.figure();
            NewMeasurement measurement =
                    new NewMeasurement(told.component(), told.series(), told.period(), figure, told.note());
            UUID id = receipts.note(staff(indicator)
                            .recordMeasurement(plan.planId(), indicator.id(), measurement)
                            .send()
                            .body())
                    .measurementId();
            measurementIds.put(slot(entry), id);
            count++;
        }
        return count;
    }

    private DemoPlan.Indicator indicator(JsonNode entry) {
        return plan.indicator(entry.path("indicator").asString());
    }

    private IndicatorClient staff(DemoPlan.Indicator indicator) {
        return client.as(Identity.centreStaff(plan.municipality(), indicator.centre()))
                .indicator();
    }

    private static String slot(JsonNode entry) {
        return String.join(
                "/",
                entry.path("indicator").asString(),
                entry.path("component").asString(),
                entry.path("series").asString("municipality"),
                entry.path("period").asString());
    }
}
