package dk.seamark.indicator.statbank;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and where StatBank is asked.
 *
 * @param address the address of its function {@code data}; null if it is never asked
 * @param hosts the hosts that the address may name
 * @param patience how long an answer may take, from the connection to its last byte
 * @param every how often each query is asked by itself; null, as it is unless somebody sets it, for never
 */
@ConfigurationProperties("seamark.statbank")
public record StatBankSettings(
        @Nullable URI address,
        @DefaultValue("api.statbank.dk") List<String> hosts,
        @DefaultValue("20s") Duration patience,
        @Nullable Duration every) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** A statistical office publishes once a day at most. */
    private static final Duration MOST_OFTEN = Duration.ofHours(1);

    /**
     * @throws IllegalArgumentException if the address is not {@code https} (or on this machine), its host is not
     *     allowed, or each query is to be asked more than once an hour, or with no address
     */
    public StatBankSettings {
        hosts = List.copyOf(hosts);
        if (address != null && !isAllowed(address, hosts)) {
            throw new IllegalArgumentException("seamark.statbank.address: " + address
                    + ": it must begin with https:// and name one of the hosts " + hosts);
        }
        if (patience.isNegative() || patience.isZero() || patience.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("seamark.statbank.patience: more than 0 and at most 1m");
        }
        if (every != null && (address == null || every.compareTo(MOST_OFTEN) < 0)) {
            throw new IllegalArgumentException("seamark.statbank.every: at least 1h, and only with an address");
        }
    }

    private static boolean isAllowed(URI address, List<String> hosts) {
        String host = address.getHost();
        return host != null
                && address.getUserInfo() == null
                && hosts.contains(host)
                && ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(host)));
    }
}
