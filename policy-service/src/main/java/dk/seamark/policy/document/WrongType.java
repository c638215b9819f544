package dk.seamark.policy.document;

import dk.seamark.kit.problem.Violation;
import dk.seamark.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says what to write where a value has another type than the schema asks for. Most of these come from how YAML reads
 * what people write: {@code 61,5} is text, {@code 4.1} is a number, and {@code Bemærk: vigtigt} is a name with a value.
 */
final class WrongType {

    /** What a person calls the types of JSON. */
    private static final Map<String, LocalizedText> NAMES = Map.of(
            "string", new LocalizedText("tekst", "text"),
            "number", new LocalizedText("tal", "number"),
            "integer", new LocalizedText("helt tal", "whole number"),
            "boolean", LocalizedText.same("true/false"),
            "array", new LocalizedText("liste", "list"),
            "object", new LocalizedText("felter med navne", "named fields"));

    private static final LocalizedText OR = new LocalizedText(" eller ", " or ");

    private static final int LONGEST_SHOWN = 40;

    private WrongType() {}

    /**
     * The violation.
     *
     * @param field the place in the document
     * @param asked the types that the schema allows there
     * @param found what stands there; null if that is not known
     */
    static Violation at(String field, List<String> asked, @Nullable JsonNode found) {
        if (found != null && asked.contains("number") && found.isString()) {
            return Violation.of(field, "schema.number", shown(found.asString()));
        }
        if (found != null && asked.contains("integer") && (found.isString() || found.isNumber())) {
            return Violation.of(field, "schema.integer", shown(found.asString()));
        }
        if (found != null && asked.contains("string") && found.isNumber()) {
            return Violation.of(field, "schema.quoted", shown(found.asString()));
        }
        if (found != null && asked.contains("string") && found.isObject() && found.size() == 1) {
            return Violation.of(
                    field,
                    "schema.colon",
                    shown(found.propertyNames().iterator().next()));
        }
        LocalizedText types = asked.stream()
                .map(type -> NAMES.getOrDefault(type, LocalizedText.same(type)))
                .reduce((one, other) -> one.plus(OR).plus(other))
                .orElseGet(() -> LocalizedText.same(""));
        return Violation.of(field, "schema.type", types);
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
