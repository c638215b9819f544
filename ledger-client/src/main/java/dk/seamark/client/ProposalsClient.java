package dk.seamark.client;

import dk.seamark.client.figure.MeasurementReceipt;
import dk.seamark.client.proposal.ProposalConfirmation;
import dk.seamark.client.proposal.Proposals;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What sources of statistics propose, of indicator-service: each operation under its own name. */
public final class ProposalsClient {

    private static final String QUERY = "/plans/{}/indicators/{}/components/{}/query";
    private static final String PROPOSAL = "/plans/{}/indicators/{}/proposals/{}";

    private final Calls calls;

    ProposalsClient(Calls calls) {
        this.calls = calls;
    }

    /** Keeps the query of a component, instead of the one before. */
    public Request<JsonNode> keepQuery(String planId, String indicatorId, String componentId, Map<String, ?> query) {
        return new Request<>(
                calls.put(QUERY, planId, indicatorId, componentId).sends(query).json(JsonNode.class));
    }

    /** The query of a component, and what came of it. */
    public Request<JsonNode> readQuery(String planId, String indicatorId, String componentId) {
        return new Request<>(calls.get(QUERY, planId, indicatorId, componentId).json(JsonNode.class));
    }

    /** Asks no more for this component. */
    public Request<Nothing> discardQuery(String planId, String indicatorId, String componentId) {
        return new Request<>(calls.delete(QUERY, planId, indicatorId, componentId));
    }

    /** Asks the source now, and proposes what it has and the ledger has not. */
    public Request<JsonNode> fetchFigures(String planId, String indicatorId, String componentId) {
        return new Request<>(
                calls.post(QUERY + "/fetch", planId, indicatorId, componentId).json(JsonNode.class));
    }

    /** Brings the source's answer as a file that somebody downloaded, byte for byte. */
    public Request<JsonNode> bringAnswer(String planId, String indicatorId, String componentId, byte[] answer) {
        return new Request<>(calls.post(QUERY + "/file", planId, indicatorId, componentId)
                .sends(Map.of("answer", Base64.getEncoder().encodeToString(answer)))
                .json(JsonNode.class));
    }

    /** The proposals in this state: {@code open}, which null means, {@code confirmed} and others of the contract. */
    public Request<Proposals> listProposals(String planId, @Nullable String state) {
        return new Request<>(
                calls.get("/plans/{}/proposals", planId).query("state", state).json(Proposals.class));
    }

    /** Records what a source proposes, in the name of the caller. */
    public KeyedRequest<MeasurementReceipt> confirmProposal(
            String planId, String indicatorId, UUID proposalId, ProposalConfirmation confirmation) {
        return new KeyedRequest<>(calls.post(PROPOSAL + "/confirmation", planId, indicatorId, proposalId.toString())
                .sends(confirmation)
                .json(MeasurementReceipt.class));
    }

    /** Says that a proposal is not to be recorded. */
    public Request<Nothing> dismissProposal(String planId, String indicatorId, UUID proposalId) {
        return new Request<>(calls.post(PROPOSAL + "/dismissal", planId, indicatorId, proposalId.toString()));
    }

    /** What a source answered, byte for byte. */
    public Request<JsonNode> readReceipt(String planId, String indicatorId, UUID receiptId) {
        return new Request<>(calls.get("/plans/{}/indicators/{}/receipts/{}", planId, indicatorId, receiptId.toString())
                .json(JsonNode.class));
    }
}
