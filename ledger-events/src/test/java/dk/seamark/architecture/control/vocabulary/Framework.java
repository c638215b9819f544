package dk.seamark.architecture.control.vocabulary;

import tools.jackson.databind.JsonNode;

/** A word of the vocabulary that knows a framework. */
record Framework(JsonNode node) {}
