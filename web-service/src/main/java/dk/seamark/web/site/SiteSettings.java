package dk.seamark.web.site;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the pages are, and where what they show comes from.
 *
 * @param address the address that people open, without a path
 * @param policy where policy-service answers
 * @param indicator where indicator-service answers
 * @param reporting where reporting-service answers
 * @param municipalities the names of municipalities by their keys; empty or null if none is told
 */
@ConfigurationProperties("seamark.web")
public record SiteSettings(
        URI address,
        URI policy,
        URI indicator,
        URI reporting,
        @Nullable Map<String, String> municipalities) {

    /** Whether people come by https, so that nobody on the way reads the session's cookie. */
    public boolean isSecure() {
        return "https".equals(address.getScheme());
    }

    /** What a municipality is called; its key with a capital where no name is told. */
    public String nameOf(String municipality) {
        String name = municipalities == null ? null : municipalities.get(municipality);
        return name == null ? Character.toUpperCase(municipality.charAt(0)) + municipality.substring(1) : name;
    }
}
