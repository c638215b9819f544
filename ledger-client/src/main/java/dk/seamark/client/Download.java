package dk.seamark.client;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A file that a service sent, byte for byte.
 *
 * @param type its media type, with parameters if it was sent with any; empty if it was not told
 * @param name what the service calls the file; null if it does not say
 * @param bytes what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // It is read once and never compared.
public record Download(String type, @Nullable String name, byte[] bytes) {

    private static final Pattern NAME = Pattern.compile("filename=\"?([^\";]+)\"?");

    /** The file as UTF-8 text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The file as JSON. */
    public JsonNode json() {
        return Json.MAPPER.readTree(bytes);
    }

    static Download of(HttpResponse<byte[]> response) {
        HttpHeaders headers = response.headers();
        Matcher name = NAME.matcher(headers.firstValue("Content-Disposition").orElse(""));
        return new Download(
                headers.firstValue("Content-Type").orElse(""), name.find() ? name.group(1) : null, response.body());
    }
}
