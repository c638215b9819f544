package dk.seamark.client;

import dk.seamark.client.report.DraftReport;
import dk.seamark.client.report.KeptDraft;
import dk.seamark.client.report.Report;
import dk.seamark.client.report.ReportReceipt;
import dk.seamark.client.report.ReportReturn;
import dk.seamark.client.report.Submission;
import dk.seamark.client.report.TrackReport;
import dk.seamark.client.shared.PlainReceipt;
import dk.seamark.client.shared.Reason;

/** The track reports, of indicator-service: each operation under its own name. */
public final class ReportsClient {

    private static final String REPORT = "/plans/{}/tracks/{}/reports/{}";
    private static final String DRAFT = REPORT + "/draft";

    private final Calls calls;

    ReportsClient(Calls calls) {
        this.calls = calls;
    }

    /** Keeps the draft of a report, instead of the one before. */
    public DraftRequest<KeptDraft> saveDraft(String planId, String trackId, String period, DraftReport report) {
        return new DraftRequest<>(
                calls.put(DRAFT, planId, trackId, period).sends(report).json(KeptDraft.class));
    }

    /** The draft of a report. */
    public ConditionalRequest<KeptDraft> readDraft(String planId, String trackId, String period) {
        return new ConditionalRequest<>(
                calls.get(DRAFT, planId, trackId, period).json(KeptDraft.class));
    }

    /** Throws the draft of a report away. */
    public Request<Nothing> discardDraft(String planId, String trackId, String period) {
        return new Request<>(calls.delete(DRAFT, planId, trackId, period));
    }

    /** Hands a report in. */
    public KeyedRequest<ReportReceipt> submitTrackReport(String planId, String trackId, String period, Report report) {
        return new KeyedRequest<>(calls.post(REPORT + "/submission", planId, trackId, period)
                .sends(report)
                .json(ReportReceipt.class));
    }

    /** Takes a report back. */
    public KeyedRequest<PlainReceipt> withdrawTrackReport(String planId, String trackId, String period, Reason reason) {
        return act("withdrawal", planId, trackId, period, reason);
    }

    /** Sends a report back with what is to be mended. */
    public KeyedRequest<PlainReceipt> returnTrackReport(
            String planId, String trackId, String period, ReportReturn back) {
        return act("return", planId, trackId, period, back);
    }

    /** Takes a report into the pack. */
    public KeyedRequest<PlainReceipt> approveTrackReport(
            String planId, String trackId, String period, Submission submission) {
        return act("approval", planId, trackId, period, submission);
    }

    private KeyedRequest<PlainReceipt> act(String step, String planId, String trackId, String period, Object body) {
        return new KeyedRequest<>(calls.post(REPORT + "/" + step, planId, trackId, period)
                .sends(body)
                .json(PlainReceipt.class));
    }

    /** How far a report has come, and what was handed in last. */
    public Request<TrackReport> readTrackReport(String planId, String trackId, String period) {
        return new Request<>(calls.get(REPORT, planId, trackId, period).json(TrackReport.class));
    }
}
