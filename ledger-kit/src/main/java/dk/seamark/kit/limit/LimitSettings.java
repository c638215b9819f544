package dk.seamark.kit.limit;

import dk.seamark.kit.security.AccessRule.Cost;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The limits of one instance.
 *
 * @param refusedLogins how many bad tokens an address may bring
 * @param rendering how often packs may be rendered, or read whole
 * @param replaying how often a journal may be read from its beginning
 */
@ConfigurationProperties("seamark.limits")
record LimitSettings(OfAddress refusedLogins, OfBoth rendering, OfBoth replaying) {

    /** @param address for each address */
    record OfAddress(Rate address) {}

    /**
     * Both are counted; the stricter one decides.
     *
     * @param caller for each actor of a municipality
     * @param address for each address, whoever asks from there
     */
    record OfBoth(Rate caller, Rate address) {}

    /** The limits of requests of this cost; null if there are none. */
    @Nullable
    OfBoth of(Cost cost) {
        return switch (cost) {
            case LIGHT -> null;
            case RENDERING -> rendering;
            case REPLAYING -> replaying;
        };
    }
}
