package dk.seamark.kit.token;

import dk.seamark.kit.axon.RefusesToStart;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings for tokens; the issuer and the audiences are Spring Boot's own settings.
 *
 * @param clockSkew the tolerated difference between the issuer's clock and ours; at most a minute
 * @param longestLife the longest time between a token's {@code iat} and its {@code exp}
 * @param types the allowed values of the header {@code typ}, ignoring case
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

    /** The value, which is required. */
    static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new RefusesToStart(
                    "%s is not set, so no token could be told from another's; set it.".formatted(name));
        }
        return value;
    }
}
