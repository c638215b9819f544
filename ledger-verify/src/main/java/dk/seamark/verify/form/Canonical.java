package dk.seamark.verify.form;

import dk.seamark.verify.report.VerificationException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Canonical JSON (RFC 8785) of values whose numbers are whole: the log's own forms have no others, as
 * they write a decimal as a string.
 */
final class Canonical {

    /** The largest whole number up to which binary floating point knows every one. */
    private static final long EXACT = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder(512);

    private Canonical() {}

    /**
     * The canonical form of a value.
     *
     * @throws Flaw if a number in it is not whole, or too large
     */
    static byte[] bytes(JsonNode value) throws VerificationException {
        Canonical canonical = new Canonical();
        canonical.write(value);
        return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(JsonNode value) throws VerificationException {
        if (value.isObject()) {
            object(value);
        } else if (value.isArray()) {
            array(value);
        } else if (value.isString()) {
            string(value.stringValue());
        } else if (value.isNumber()) {
            number(value);
        } else {
            out.append(value.isNull() ? "null" : Boolean.toString(value.asBoolean()));
        }
    }

    private void object(JsonNode object) throws VerificationException {
        // A string's own order is that of its UTF-16 units, as RFC 8785 (3.2.3) has it.
        TreeMap<String, JsonNode> members = new TreeMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        String separator = "{";
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            separator = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private void array(JsonNode array) throws VerificationException {
        String separator = "[";
        for (JsonNode item : array) {
            out.append(separator);
            write(item);
            separator = ",";
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private void number(JsonNode number) throws VerificationException {
        if (!number.isIntegralNumber() || !number.canConvertToLong() || Math.abs(number.asLong()) > EXACT) {
            throw new VerificationException("form.number");
        }
        out.append(number.asLong());
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int brief = "\"\\\b\t\n\f\r".indexOf(c);
            if (brief >= 0) {
                out.append('\\').append("\"\\btnfr".charAt(brief));
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
