package dk.seamark.policy.document;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Parses request bodies: checks the bytes, parses them, validates against the schema, and converts to values. */
public final class Documents {

    /** The largest document, in bytes, about ten times the size of the real plan. */
    public static final int MOST_BYTES = 256 * 1024;

    private final Schemas schemas;

    /** A parser that validates against these schemas. */
    public Documents(Schemas schemas) {
        this.schemas = schemas;
    }

    /**
     * Parses the document in a request's body, YAML or JSON.
     *
     * @throws Refusal 413 if it is too large; 400, naming the places, if it is malformed or breaks the schema
     */
    public <T> T read(byte[] body, DocumentForm form, Class<T> type) {
        if (body.length > MOST_BYTES) {
            throw Refusal.tooLarge("document-too-large", MOST_BYTES / 1024);
        }
        JsonNode document = YamlReader.read(utf8(body));
        List<Violation> broken = schemas.brokenBy(document, form);
        if (broken.isEmpty()) {
            broken = UnknownUnits.in(document);
        }
        if (!broken.isEmpty()) {
            throw Refusal.malformed(broken);
        }
        return LedgerJson.mapper().treeToValue(document, type);
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.malformed(Violation.of("", "yaml.not-utf-8"));
        }
    }
}
