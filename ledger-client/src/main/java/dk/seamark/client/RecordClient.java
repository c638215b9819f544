package dk.seamark.client;

import dk.seamark.client.ledger.EventPosition;
import dk.seamark.client.ledger.History;
import dk.seamark.client.ledger.HistoryFilter;
import dk.seamark.client.ledger.JournalCheck;
import dk.seamark.client.ledger.LedgerPosition;
import dk.seamark.client.shared.PlainReceipt;
import dk.seamark.client.shared.Reason;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The record itself, of reporting-service: each operation under its own name. */
public final class RecordClient {

    private final Calls calls;

    RecordClient(Calls calls) {
        this.calls = calls;
    }

    /** What happened, event by event. */
    public Request<History> showHistory(HistoryFilter filter) {
        return new Request<>(calls.get("/history")
                .query("policy", filter.policy())
                .query("plan", filter.plan())
                .query("track", filter.track())
                .query("indicator", filter.indicator())
                .query("year", filter.year())
                .query("type", filter.type())
                .query("role", filter.role())
                .query("asOf", filter.asOf())
                .query("after", filter.after())
                .query("limit", filter.limit())
                .json(History.class));
    }

    /** How far the record goes; {@code asOf} a Danish date or a moment in UTC, and null means now. */
    public Request<LedgerPosition> showPosition(@Nullable String asOf) {
        return new Request<>(calls.get("/ledger/position").query("asOf", asOf).json(LedgerPosition.class));
    }

    /**
     * Where an event is in the record: what a receipt tells of is seen there once the topic has brought it. 404 if it
     * has not come by then.
     *
     * @param waitMillis how many milliseconds the service waits for it, at most 30,000
     */
    public Request<EventPosition> awaitEvent(UUID eventId, int waitMillis) {
        return new Request<>(calls.get("/ledger/events/{}", eventId.toString())
                .query("waitMillis", waitMillis)
                .json(EventPosition.class));
    }

    /** Moves the watermark where nothing happens, so that the present can be asked about for good. */
    public KeyedRequest<PlainReceipt> advanceWatermark() {
        return new KeyedRequest<>(calls.post("/ledger/watermark").json(PlainReceipt.class));
    }

    /** Begins to hold the journal against the topic. */
    public Request<JournalCheck> startCheck() {
        return new Request<>(calls.post("/ledger/checks").json(JournalCheck.class));
    }

    /** How far a check has come. */
    public Request<JournalCheck> showCheck(UUID id) {
        return new Request<>(calls.get("/ledger/checks/{}", id.toString()).json(JournalCheck.class));
    }

    /** Ends a check that is running, and forgets it. */
    public Request<Nothing> forgetCheck(UUID id) {
        return new Request<>(calls.delete("/ledger/checks/{}", id.toString()));
    }

    /** Begins to build the facts again. */
    public Request<JsonNode> startRebuild(Map<String, ?> request) {
        return new Request<>(calls.post("/rebuilds").sends(request).json(JsonNode.class));
    }

    /** The rebuilds. */
    public Request<JsonNode> listRebuilds() {
        return new Request<>(calls.get("/rebuilds").json(JsonNode.class));
    }

    /** How far a rebuild has come. */
    public Request<JsonNode> showRebuild(UUID id) {
        return new Request<>(calls.get("/rebuilds/{}", id.toString()).json(JsonNode.class));
    }

    /** Ends a rebuild that is running. */
    public Request<JsonNode> cancelRebuild(UUID id) {
        return new Request<>(calls.delete("/rebuilds/{}", id.toString()).json(JsonNode.class));
    }

    /** The records that cannot be read. */
    public Request<JsonNode> listUnreadable() {
        return new Request<>(calls.get("/ledger/unreadable").json(JsonNode.class));
    }

    /** Asks that a record that cannot be read is left out of account. */
    public KeyedRequest<JsonNode> requestDismissal(long position, Map<String, ?> dismissal) {
        return dismissal("", position, dismissal);
    }

    /** Leaves a record out of account, as another person asked. */
    public KeyedRequest<JsonNode> approveDismissal(long position, Map<String, ?> dismissal) {
        return dismissal("/approval", position, dismissal);
    }

    /** Declines that a record is left out of account. */
    public KeyedRequest<JsonNode> declineDismissal(long position, Reason reason) {
        return dismissal("/refusal", position, reason);
    }

    private KeyedRequest<JsonNode> dismissal(String step, long position, Object body) {
        return new KeyedRequest<>(calls.post("/ledger/unreadable/{}/dismissal" + step, Long.toString(position))
                .sends(body)
                .json(JsonNode.class));
    }
}
