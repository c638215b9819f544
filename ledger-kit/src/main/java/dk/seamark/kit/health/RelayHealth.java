package dk.seamark.kit.health;

import dk.seamark.kit.relay.RelayMetrics;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether events are sent: down while the relay of this instance fails. */
final class RelayHealth extends AbstractHealthIndicator {

    private final RelayMetrics relay;

    RelayHealth(RelayMetrics relay) {
        this.relay = relay;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        String failure = relay.failure();
        if (failure == null) {
            builder.up();
        } else {
            builder.down().withDetail("failure", failure);
        }
        builder.withDetail("leader", relay.leads()).withDetail("lag", relay.lag());
    }
}
