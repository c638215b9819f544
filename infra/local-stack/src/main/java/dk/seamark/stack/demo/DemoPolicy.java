package dk.seamark.stack.demo;

import tools.jackson.databind.JsonNode;

/**
 * A policy that the demo enters, and what was decided about it.
 *
 * @param id the policy's id
 * @param document the policy's YAML document
 * @param hearing when it was heard and who decided that; a missing node if it was not
 * @param adoption the decision that adopted it
 * @param predecessor the policy whose place it took, and since when; a missing node if the demo has none
 */
record DemoPolicy(String id, String document, JsonNode hearing, JsonNode adoption, JsonNode predecessor) {

    static DemoPolicy of(DemoDocuments documents, JsonNode decided) {
        return new DemoPolicy(
                decided.path("id").asString(),
                documents.text(decided.path("document").asString()),
                decided.path("hearing"),
                decided.path("adoption"),
                decided.path("predecessor"));
    }
}
