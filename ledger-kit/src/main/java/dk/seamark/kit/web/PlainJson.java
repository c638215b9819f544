package dk.seamark.kit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads bodies of {@code application/json} alone, as the contracts describe them; Spring's would read each
 * {@code application/*+json} too. What it writes is Spring's: health and metrics have a type of their own.
 */
final class PlainJson extends JacksonJsonHttpMessageConverter {

    PlainJson(JsonMapper mapper) {
        super(mapper);
    }

    @Override
    protected boolean canRead(@Nullable MediaType type) {
        return type == null || type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
    }
}
