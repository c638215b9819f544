package dk.seamark.kit.limit;

import dk.seamark.kit.security.AccessRule.Cost;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The limits of one instance.
 *
 * @param refusedLogins how many invalid tokens an address may send
 * @param rendering how often packs may be rendered, or read whole
 * @param replaying how often a journal may be read from its beginning
 * @param batch how often many figures may be recorded at once
 */
@ConfigurationProperties("seamark.limits")
record LimitSettings(OfAddress refusedLogins, OfBoth rendering, OfBoth replaying, OfBoth batch) {

    /** @param address the limit for each address */
    record OfAddress(Rate address) {}

    /**
     * Both limits apply.
     *
     * @param caller the limit for each actor of a municipality
     * @param address the limit for each address, whoever calls from there
     */
    record OfBoth(Rate caller, Rate address) {}

    /** The limits of requests with this cost; null if there are none. */
    @Nullable
    OfBoth of(Cost cost) {
        return switch (cost) {
            case LIGHT -> null;
            case RENDERING -> rendering;
            case REPLAYING -> replaying;
            case BATCH -> batch;
        };
    }
}
