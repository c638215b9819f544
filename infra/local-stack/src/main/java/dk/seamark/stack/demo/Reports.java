package dk.seamark.stack.demo;

import static java.util.Objects.requireNonNull;

import dk.seamark.client.ReportsClient;
import dk.seamark.client.report.Report;
import dk.seamark.client.report.ReportReturn;
import dk.seamark.client.report.Submission;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import tools.jackson.databind.JsonNode;

/** Hands in the demo's track texts: one goes back once, and all are approved in the end. */
final class Reports {

    private final SeamarkClient client;
    private final ReportsClient secretariat;
    private final DemoPlan plan;
    private final Receipts receipts;
    private final JsonNode document;
    private final String period;

    Reports(SeamarkClient client, DemoPlan plan, Receipts receipts) {
        this.client = client;
        this.secretariat = client.as(Identity.of(plan.municipality(), "secretariat"))
                .indicator()
                .reports();
        this.plan = plan;
        this.receipts = receipts;
        this.document = plan.reports();
        this.period = document.path("period").asString("");
    }

    /** Returns how many tracks have an approved text now. */
    int handInAndApprove() {
        JsonNode returned = document.path("returned");
        int count = 0;
        for (JsonNode entry : document.path("reports")) {
            DemoPlan.Track track = plan.track(entry.path("track").asInt());
            Report report = DemoDocuments.as(Report.class, entry, "track");
            if (entry.path("track").equals(returned.path("track"))) {
                handInTooShort(track, report, returned);
            }
            handIn(track, report);
            Submission handedIn = new Submission(submission(track));
            receipts.note(secretariat
                    .approveTrackReport(plan.planId(), track.id(), period, handedIn)
                    .send()
                    .body());
            count++;
        }
        return count;
    }

    private void handInTooShort(DemoPlan.Track track, Report report, JsonNode returned) {
        String text = returned.path("firstText").asString();
        handIn(track, new Report(text, report.activities(), report.attendance(), report.recommendations()));
        ReportReturn back =
                new ReportReturn(submission(track), returned.path("reason").asString());
        receipts.note(secretariat
                .returnTrackReport(plan.planId(), track.id(), period, back)
                .send()
                .body());
    }

    private void handIn(DemoPlan.Track track, Report report) {
        Identity staff = Identity.centreStaff(plan.municipality(), track.centre());
        receipts.note(client.as(staff)
                .indicator()
                .reports()
                .submitTrackReport(plan.planId(), track.id(), period, report)
                .send()
                .body());
    }

    /** The number of what lies with the secretariat. */
    private int submission(DemoPlan.Track track) {
        return requireNonNull(secretariat
                        .readTrackReport(plan.planId(), track.id(), period)
                        .send()
                        .body()
                        .handIn())
                .submission();
    }
}
