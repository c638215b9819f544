package dk.seamark.reporting.proof.witness;

import dk.seamark.kit.axon.RefusesToStart;
import dk.seamark.reporting.proof.log.Cosignatures;
import dk.seamark.reporting.proof.log.TransparencyLog;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates a client for each configured witness. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WitnessSettings.class)
class WitnessConfiguration {

    @Bean
    Witnesses witnesses(
            WitnessSettings settings, TransparencyLog log, Cosignatures cosignatures, MeterRegistry meters) {
        WitnessMetrics metrics = new WitnessMetrics(meters);
        List<Witnessing> witnesses = new ArrayList<>();
        List<WitnessSettings.Configured> asked = settings.witnesses();
        for (WitnessSettings.Configured each : asked == null ? List.<WitnessSettings.Configured>of() : asked) {
            WitnessClient client = client(each.url(), each.key());
            metrics.of(client.key().name());
            witnesses.add(new Witnessing(client, log, cosignatures, metrics));
        }
        return new Witnesses(witnesses, log);
    }

    private static WitnessClient client(@Nullable String url, @Nullable String key) {
        if (url == null || key == null) {
            throw new RefusesToStart("A witness (seamark.log.witnesses) has a url and a key.");
        }
        try {
            URI address = URI.create(url);
            if (!url.matches("https?://.+") || address.getHost() == null) {
                throw new IllegalArgumentException("its url is no http address");
            }
            return new WitnessClient(address, CosigningKey.parse(key.strip()));
        } catch (IllegalArgumentException e) {
            throw new RefusesToStart("The witness %s (seamark.log.witnesses) with the key %s cannot be used: %s"
                    .formatted(url, key, e.getMessage()));
        }
    }
}
