package dk.seamark.kit.health;

import dk.seamark.kit.kafka.BrokerWatch;
import dk.seamark.kit.relay.RelayMetrics;
import dk.seamark.kit.worker.SampledValue;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether events are sent, or could be: down while the relay of this instance fails or the broker takes nothing. */
final class RelayHealth extends AbstractHealthIndicator {

    private final RelayMetrics relay;
    private final BrokerWatch broker;
    private final SampledValue lag;

    RelayHealth(RelayMetrics relay, BrokerWatch broker, SampledValue lag) {
        this.relay = relay;
        this.broker = broker;
        this.lag = lag;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up();
        String failure = relay.failure();
        if (failure != null) {
            builder.down().withDetail("failure", failure);
        }
        if (broker.away()) {
            builder.down().withDetail("broker", "does not answer");
        } else if (relay.isStalled()) {
            builder.down().withDetail("broker", "does not acknowledge");
        }
        builder.withDetail("leader", relay.leads()).withDetail("lag", lag.value());
    }
}
