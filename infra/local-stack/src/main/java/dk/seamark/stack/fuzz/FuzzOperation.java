package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.Contract;
import dk.seamark.stack.contract.ContractDocuments;
import dk.seamark.stack.contract.ContractDocuments.Place;
import dk.seamark.stack.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An operation of a service.
 *
 * @param service the service, one of {@code dk.seamark.stack.Stack#SERVICES}
 * @param contract the contract that it stands in
 * @param operation the operation
 */
record FuzzOperation(String service, Contract contract, Operation operation) {

    /** How many of 100 draws an operation is kept for whose answer takes long, or that starts long work. */
    private static final Map<String, Integer> SELDOM = Map.of(
            "issuePack", 6,
            "previewPack", 10,
            "startRebuild", 10,
            "startCheck", 10,
            "readPack", 30,
            "readPublicPack", 30,
            "checkPack", 30,
            "downloadBundle", 20,
            "downloadJournalBundle", 20);

    /**
     * A body that the contract shows.
     *
     * @param name its name in the contract
     * @param mediaType the type that it stands under
     * @param value what it says
     */
    record Example(String name, String mediaType, JsonNode value) {}

    /** All operations of the contracts, by service. */
    static List<FuzzOperation> of(Map<String, Contract> contracts) {
        return contracts.entrySet().stream()
                .flatMap(entry -> entry.getValue().operations().stream()
                        .map(operation -> new FuzzOperation(entry.getKey(), entry.getValue(), operation)))
                .toList();
    }

    String id() {
        return operation.id();
    }

    /** The name that no other operation of any service has. */
    String key() {
        return service + " " + id();
    }

    /** Whether an answer names people of other municipalities, as the log of access does with those it refused. */
    boolean namesStrangers() {
        return id().equals("readAccessLog");
    }

    int weight() {
        return SELDOM.getOrDefault(id(), 100);
    }

    ContractDocuments documents() {
        return contract.documents();
    }

    boolean isCommand() {
        return !operation.method().equals("GET");
    }

    /** Whether its address names a municipality. */
    boolean isOfMunicipality() {
        return operation.template().contains("{municipality}");
    }

    /** What each parameter's name, place and schema are. */
    List<Place> parameters(String in) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.node().path("in").asString("").equals(in))
                .toList();
    }

    static String name(Place parameter) {
        return parameter.node().path("name").asString("");
    }

    Place schema(Place parameter) {
        return documents().member(parameter, "schema");
    }

    /** The schema of a body of this type; a missing node if there is none. */
    Place bodySchema(String mediaType) {
        Place content = documents().member(documents().member(operation.place(), "requestBody"), "content");
        return documents().member(documents().member(content, mediaType), "schema");
    }

    boolean hasBody() {
        return !documents().member(operation.place(), "requestBody").node().isMissingNode();
    }

    /** The examples of its body, in the contract's order. */
    List<Example> examples() {
        List<Example> found = new ArrayList<>();
        Place content = documents().member(documents().member(operation.place(), "requestBody"), "content");
        for (String type : content.node().propertyNames()) {
            Place examples = documents().member(documents().member(content, type), "examples");
            for (String name : examples.node().propertyNames()) {
                Place example = documents().member(examples, name);
                found.add(new Example(name, type, example.node().path("value")));
            }
        }
        return found;
    }

    /** The operations of the same service whose examples come before this one's. */
    List<String> after() {
        return operation
                .place()
                .node()
                .path("x-example-after")
                .valueStream()
                .map(id -> id.asString(""))
                .toList();
    }

    /** The links of an answer with this status. */
    Optional<Place> links(int status) {
        Place responses = documents().member(operation.place(), "responses");
        Place response = documents().member(responses, Integer.toString(status));
        Place links = documents().member(response, "links");
        return links.node().isMissingNode() ? Optional.empty() : Optional.of(links);
    }
}
