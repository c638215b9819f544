package dk.seamark.client;

import dk.seamark.client.shared.PlainReceipt;
import dk.seamark.client.shared.Reason;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The texts that people wrote, of policy-service or of indicator-service: each operation under its own name. */
public final class TextsClient {

    private final Calls calls;

    TextsClient(Calls calls) {
        this.calls = calls;
    }

    /** The erasures that were asked for, or that a rule led to. */
    public Request<JsonNode> listErasures() {
        return new Request<>(calls.get("/erasures").json(JsonNode.class));
    }

    /** Asks for a text to be erased. */
    public KeyedRequest<PlainReceipt> requestErasure(UUID textId, Map<String, ?> request) {
        return erasure("", textId, request);
    }

    /** Erases a text that another person asked to be erased. */
    public KeyedRequest<PlainReceipt> approveErasure(UUID textId, Map<String, ?> approval) {
        return erasure("/approval", textId, approval);
    }

    /** Declines that a text is erased. */
    public KeyedRequest<PlainReceipt> refuseErasure(UUID textId, Reason reason) {
        return erasure("/refusal", textId, reason);
    }

    private KeyedRequest<PlainReceipt> erasure(String step, UUID textId, Object body) {
        return receipt(calls.post("/texts/{}/erasure" + step, textId.toString()).sends(body));
    }

    /** The rules on how long texts are kept, and what they erase on this Danish date; null means today. */
    public Request<JsonNode> listRetentionRules(@Nullable LocalDate on) {
        return new Request<>(calls.get("/retention").query("on", on).json(JsonNode.class));
    }

    /** Proposes a rule for a kind of text: {@code track-report}, {@code note} and others of the contract. */
    public KeyedRequest<PlainReceipt> proposeRetentionRule(String kind, Map<String, ?> rule) {
        return receipt(calls.post("/retention/{}", kind).sends(rule));
    }

    /** Adopts the rule that another person proposed. */
    public KeyedRequest<PlainReceipt> adoptRetentionRule(String kind, Map<String, ?> adoption) {
        return receipt(calls.post("/retention/{}/approval", kind).sends(adoption));
    }

    /** Ends the rule for a kind of text, or takes back the one that is proposed. */
    public KeyedRequest<PlainReceipt> endRetentionRule(String kind, Reason reason) {
        return receipt(calls.post("/retention/{}/end", kind).sends(reason));
    }

    private static KeyedRequest<PlainReceipt> receipt(RequestParts<?> parts) {
        return new KeyedRequest<>(parts.json(PlainReceipt.class));
    }
}
