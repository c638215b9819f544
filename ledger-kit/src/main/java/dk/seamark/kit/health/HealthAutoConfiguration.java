package dk.seamark.kit.health;

import dk.seamark.kit.feed.FeedMetrics;
import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.relay.RelayMetrics;
import dk.seamark.kit.store.StoreCheck;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Adds {@code store}, {@code broker}, {@code relay} and {@code feed} to the service's health. */
@AutoConfiguration(afterName = "dk.seamark.kit.feed.FeedAutoConfiguration")
public class HealthAutoConfiguration {

    @Bean
    BrokerHealth brokerHealthIndicator(KafkaSettings settings) {
        return new BrokerHealth(settings);
    }

    @Bean
    RelayHealth relayHealthIndicator(RelayMetrics relay) {
        return new RelayHealth(relay);
    }

    @Bean
    StoreHealth storeHealthIndicator(StoreCheck store) {
        return new StoreHealth(store);
    }

    @Bean
    @ConditionalOnBean(FeedMetrics.class)
    FeedHealth feedHealthIndicator(List<FeedMetrics> feeds) {
        return new FeedHealth(feeds);
    }
}
