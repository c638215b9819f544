package dk.seamark.kit.health;

import dk.seamark.kit.store.StoreCheck;
import dk.seamark.kit.store.StoreState;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the store can take commands: down while it lacks events that were sent, or may lack some. */
final class StoreHealth extends AbstractHealthIndicator {

    private final StoreCheck store;

    StoreHealth(StoreCheck store) {
        this.store = store;
    }

    /** Everyone who can reach the service may read its health, so what is missing is only in the log. */
    @Override
    protected void doHealthCheck(Health.Builder builder) {
        switch (store.state()) {
            case StoreState.Complete complete -> builder.up().withDetail("store", "complete");
            case StoreState.Unchanged unchanged -> builder.up().withDetail("store", "not compared yet; see the log");
            case StoreState.Unknown unknown ->
                builder.down().withDetail("store", "restored or new and not compared; takes no commands");
            case StoreState.Behind behind ->
                builder.down().withDetail("store", "lacks events that were sent; takes no commands; see the log");
        }
    }
}
