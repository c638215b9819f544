package dk.seamark.kit.health;

import dk.seamark.kit.feed.FeedMetrics;
import dk.seamark.kit.kafka.BrokerWatch;
import dk.seamark.kit.relay.RelayMetrics;
import dk.seamark.kit.store.StoreCheck;
import dk.seamark.kit.worker.SampledValue;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Adds {@code store}, {@code broker}, {@code relay} and {@code feed} to the service's health. */
@AutoConfiguration(afterName = "dk.seamark.kit.feed.FeedAutoConfiguration")
public class HealthAutoConfiguration {

    @Bean
    BrokerHealth brokerHealthIndicator(BrokerWatch broker) {
        return new BrokerHealth(broker);
    }

    @Bean
    RelayHealth relayHealthIndicator(RelayMetrics relay, BrokerWatch broker, @Qualifier("relayLag") SampledValue lag) {
        return new RelayHealth(relay, broker, lag);
    }

    @Bean
    StoreHealth storeHealthIndicator(StoreCheck store) {
        return new StoreHealth(store);
    }

    @Bean
    @ConditionalOnBean(FeedMetrics.class)
    FeedHealth feedHealthIndicator(List<FeedMetrics> feeds, BrokerWatch broker) {
        return new FeedHealth(feeds, broker);
    }
}
