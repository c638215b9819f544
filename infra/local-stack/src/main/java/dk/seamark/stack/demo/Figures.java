package dk.seamark.stack.demo;

import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Records the demo's figures. */
final class Figures {

    private static final int CREATED = 201;

    private final SeamarkClient client;
    private final DemoPlan plan;
    private final Receipts receipts;
    private final JsonNode document;
    private final Map<String, String> measurementIds = new HashMap<>();

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
            Map<String, Object> body = body(entry, true);
            body.remove("component");
            post(entry, "/measurements/" + measurementIds.get(slot(entry)) + "/corrections", body);
            count++;
        }
        return count;
    }

    /** The declarations of what is missing; returns how many the document holds. */
    int declareMissing() {
        int count = 0;
        for (JsonNode entry : document.path("missing")) {
            Map<String, Object> body = new TreeMap<>(fields(entry));
            post(entry, "/missing", body);
            count++;
        }
        return count;
    }

    private int recordAll(String section, boolean example) {
        int count = 0;
        for (JsonNode entry : document.path(section)) {
            Reply reply = post(entry, "/measurements", body(entry, example));
            if (reply.status() == CREATED) {
                measurementIds.put(
                        slot(entry), reply.json().path("measurementId").asString());
            }
            count++;
        }
        return count;
    }

    private Reply post(JsonNode entry, String path, Map<String, Object> body) {
        DemoPlan.Indicator indicator = plan.indicator(entry.path("indicator").asString());
        String base = "/plans/" + plan.planId() + "/indicators/" + indicator.id();
        Identity staff = Identity.centreStaff(plan.municipality(), indicator.centre());
        return receipts.note(client.indicator(staff, base + path).post(body).expect(CREATED));
    }

    private static Map<String, Object> body(JsonNode entry, boolean example) {
        Map<String, Object> body = fields(entry);
        if (example) {
            body.put("example", true);
        }
        return body;
    }

    private static Map<String, Object> fields(JsonNode entry) {
        Map<String, Object> fields = DemoDocuments.fields(entry);
        fields.remove("indicator");
        return fields;
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
