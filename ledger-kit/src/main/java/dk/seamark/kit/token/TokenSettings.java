package dk.seamark.kit.token;

import dk.seamark.kit.axon.RefusesToStart;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a token may be like; the issuer and the audiences are Spring Boot's own settings.
 *
 * @param clockSkew by how much the issuer's clock and ours may differ; a minute at most
 * @param longestLife the longest time between a token's {@code iat} and its {@code exp}
 * @param types the values of the header {@code typ} that an access token may have, in any case of letters
 */
@ConfigurationProperties("seamark.tokens")
record TokenSettings(Duration clockSkew, Duration longestLife, List<String> types) {

    private static final Duration MOST_SKEW = Duration.ofMinutes(1);

    TokenSettings {
        if (clockSkew.isNegative() || clockSkew.compareTo(MOST_SKEW) > 0) {
            throw new RefusesToStart(
                    "seamark.tokens.clock-skew is %s; set it to between 0s and 60s, and set clocks right."
                            .formatted(clockSkew));
        }
        if (!longestLife.isPositive()) {
            throw new RefusesToStart(
                    "seamark.tokens.longest-life is %s; set it to more than nothing, as 12h.".formatted(longestLife));
        }
        if (types.isEmpty()) {
            throw new RefusesToStart("seamark.tokens.types is empty; set it to at+jwt, or to what the issuer writes.");
        }
        types = List.copyOf(types);
    }

    /** The value, which must be there. */
    static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new RefusesToStart(
                    "%s is not set, so no token could be told from another's; set it.".formatted(name));
        }
        return value;
    }
}
