package dk.seamark.reporting.record.journal;

import dk.seamark.kit.feed.FeedRecord.RawHeader;
import dk.seamark.kit.json.LedgerJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The headers of a record that could not be read, as its row keeps them: all of them, in their order. */
public final class RawHeaders {

    private RawHeaders() {}

    /** The headers as JSON, names and bytes in Base64, so that the record can be put together again. */
    static String json(List<RawHeader> headers) {
        List<Map<String, String>> all = new ArrayList<>();
        for (RawHeader header : headers) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("name", base64(header.name().getBytes(StandardCharsets.UTF_8)));
            if (header.value() != null) {
                one.put("value", base64(header.value()));
            }
            all.add(one);
        }
        return LedgerJson.mapper().writeValueAsString(all);
    }

    /**
     * The headers that a row keeps.
     *
     * @param json what the row has; null if it has none, which no row of a record has that was not read
     * @throws IllegalArgumentException if it is not what a row keeps
     */
    public static List<RawHeader> of(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try {
            List<RawHeader> headers = new ArrayList<>();
            for (JsonNode one : LedgerJson.mapper().readTree(json)) {
                JsonNode value = one.path("value");
                headers.add(new RawHeader(
                        new String(bytes(one.required("name")), StandardCharsets.UTF_8),
                        value.isMissingNode() ? null : bytes(value)));
            }
            return headers;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("These are not the headers of a record", e);
        }
    }

    /** The stream that the headers name last; null if they name none, or none that could be stored. */
    public static @Nullable String stream(List<RawHeader> headers) {
        String text = null;
        for (RawHeader header : headers) {
            if (header.name().equals("ce_subject") && header.value() != null) {
                text = new String(header.value(), StandardCharsets.UTF_8);
            }
        }
        return text == null || text.indexOf('\0') >= 0 ? null : text;
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.stringValue());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
