package dk.seamark.verify.form;

import dk.seamark.verify.report.VerificationException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON strictly: valid UTF-8, no name twice in an object, nothing behind the value, not too deep. */
public final class Json {

    private static final int DEEPEST = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /**
     * The value that these bytes say.
     *
     * @throws Flaw if they are not JSON
     */
    public static JsonNode read(byte[] bytes) throws VerificationException {
        String text = text(bytes);
        JsonNode value;
        try {
            value = MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new VerificationException("form.json", String.valueOf(e.getOriginalMessage()));
        }
        if (value == null || value.isMissingNode()) {
            throw new VerificationException("form.no-json");
        }
        return value;
    }

    /**
     * The value that these bytes say in canonical JSON (RFC 8785).
     *
     * @throws Flaw if they are not JSON, or not in its canonical form
     */
    public static JsonNode readCanonical(byte[] bytes) throws VerificationException {
        JsonNode value = read(bytes);
        if (!Arrays.equals(Canonical.bytes(value), bytes)) {
            throw new VerificationException("form.canonical");
        }
        return value;
    }

    /**
     * The text that these bytes are in UTF-8.
     *
     * @throws Flaw if they are not UTF-8
     */
    public static String text(byte[] bytes) throws VerificationException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new VerificationException("form.utf8");
        }
    }
}
