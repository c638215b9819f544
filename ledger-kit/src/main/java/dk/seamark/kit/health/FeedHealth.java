package dk.seamark.kit.health;

import dk.seamark.kit.feed.FeedMetrics;
import dk.seamark.kit.kafka.BrokerWatch;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether events are consumed: down while a partition is stopped, a source waits, or nothing can be read, as while the
 * broker is away. Everyone who can reach the service may read its health, so the cause is only in the log.
 */
final class FeedHealth extends AbstractHealthIndicator {

    private final List<FeedMetrics> feeds;
    private final BrokerWatch broker;

    FeedHealth(List<FeedMetrics> feeds, BrokerWatch broker) {
        this.feeds = feeds;
        this.broker = broker;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up();
        if (broker.away()) {
            builder.down().withDetail("broker", "does not answer");
        }
        for (FeedMetrics feed : feeds) {
            builder.withDetail(feed.topic() + ".lag", feed.lag());
            if (feed.failing()) {
                builder.down().withDetail(feed.topic(), "not read; see the log");
            }
            if (!feed.waiting().isEmpty()) {
                builder.down()
                        .withDetail(
                                feed.topic() + ".waiting",
                                "records of " + feed.waiting().size() + " sources wait; see the log");
            }
            feed.obstacles()
                    .keySet()
                    .forEach(partition ->
                            builder.down().withDetail(feed.topic() + "-" + partition, "stopped; see the log"));
        }
    }
}
