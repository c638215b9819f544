package dk.seamark.kit.health;

import dk.seamark.kit.kafka.BrokerWatch;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the broker responds. */
final class BrokerHealth extends AbstractHealthIndicator {

    private final BrokerWatch broker;

    BrokerHealth(BrokerWatch broker) {
        this.broker = broker;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Integer brokers = broker.brokers();
        if (broker.away()) {
            builder.down();
        } else {
            builder.up();
        }
        builder.withDetail("brokers", brokers == null ? "not asked yet" : brokers);
    }
}
