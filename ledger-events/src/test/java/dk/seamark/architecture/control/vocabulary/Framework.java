package dk.seamark.architecture.control.vocabulary;

import tools.jackson.databind.JsonNode;

/** A type of the vocabulary that depends on a framework. */
record Framework(JsonNode node) {}
