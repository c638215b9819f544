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

/** The headers of a record that could not be read, as stored in its row: all of them, in order. */
public final class RawHeaders {

    private RawHeaders() {}

    /** The headers as JSON, with names and bytes in Base64, so that the record can be reconstructed. */
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
     * Parses the headers in a row.
     *
     * @param json the column's value; null if the row has none, which only happens for records that were read
     * @throws IllegalArgumentException if it is malformed
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

    /** The last stream that the headers name; null if they name none, or one that cannot be stored. */
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
