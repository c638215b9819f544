package dk.seamark.client;

import java.nio.charset.StandardCharsets;

/**
 * A file that is sent as it is.
 *
 * @param type its media type
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // It is sent, and never compared.
public record Content(String type, byte[] bytes) {

    static final String JSON = "application/json";

    /** A document in YAML, as a plan or a policy is entered. */
    public static Content yaml(String text) {
        return new Content("application/yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document in JSON: of records, maps or a tree. */
    public static Content json(Object document) {
        return new Content(JSON, Json.MAPPER.writeValueAsBytes(document));
    }

    /** A figure sheet as a CSV file, in whichever encoding its program wrote. */
    public static Content csv(byte[] bytes) {
        return new Content("text/csv", bytes);
    }

    /** A figure sheet as a workbook, {@code .xlsx}. */
    public static Content workbook(byte[] bytes) {
        return new Content("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes);
    }
}
