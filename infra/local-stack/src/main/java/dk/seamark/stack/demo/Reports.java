package dk.seamark.stack.demo;

import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Hands in the demo's track texts: one goes back once, and all are approved in the end. */
final class Reports {

    private static final int CREATED = 201;

    private final SeamarkClient client;
    private final DemoPlan plan;
    private final Receipts receipts;
    private final JsonNode document;

    Reports(SeamarkClient client, DemoPlan plan, Receipts receipts) {
        this.client = client;
        this.plan = plan;
        this.receipts = receipts;
        this.document = plan.reports();
    }

    /** Returns how many tracks have an approved text now. */
    int handInAndApprove() {
        JsonNode returned = document.path("returned");
        int count = 0;
        for (JsonNode report : document.path("reports")) {
            int number = report.path("track").asInt();
            if (number == returned.path("track").asInt()) {
                handInTooShort(report, returned);
            }
            handIn(number, body(report, report.path("text")));
            act(number, "/approval", Map.of("submission", submission(number)));
            count++;
        }
        return count;
    }

    private void handInTooShort(JsonNode report, JsonNode returned) {
        int number = report.path("track").asInt();
        handIn(number, body(report, returned.path("firstText")));
        act(number, "/return", Map.of("submission", submission(number), "reason", returned.path("reason")));
    }

    private void handIn(int track, Map<String, ?> body) {
        Identity staff =
                Identity.centreStaff(plan.municipality(), plan.track(track).centre());
        receipts.note(
                client.indicator(staff, path(track) + "/submission").post(body).expect(CREATED));
    }

    private void act(int track, String action, Map<String, ?> body) {
        Identity secretariat = Identity.of(plan.municipality(), "secretariat");
        receipts.note(
                client.indicator(secretariat, path(track) + action).post(body).expect(CREATED));
    }

    /** The number of what lies with the secretariat. */
    private int submission(int track) {
        return client.indicator(Identity.of(plan.municipality(), "secretariat"), path(track))
                .get()
                .expect(200)
                .json()
                .at("/handIn/submission")
                .asInt();
    }

    private String path(int track) {
        return "/plans/" + plan.planId() + "/tracks/" + plan.track(track).id() + "/reports/"
                + document.path("period").asString();
    }

    private static Map<String, Object> body(JsonNode report, JsonNode text) {
        Map<String, Object> body = DemoDocuments.fields(report);
        body.remove("track");
        body.put("text", text);
        return body;
    }
}
