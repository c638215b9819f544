package dk.seamark.kit.health;

import dk.seamark.kit.kafka.KafkaSettings;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the broker responds. */
final class BrokerHealth extends AbstractHealthIndicator implements DisposableBean {

    private static final int PATIENCE_MILLIS = 2000;

    private final KafkaSettings settings;
    private @Nullable Admin admin;

    BrokerHealth(KafkaSettings settings) {
        this.settings = settings;
    }

    @Override
    protected synchronized void doHealthCheck(Health.Builder builder) throws Exception {
        int brokers = admin().describeCluster()
                .nodes()
                .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .size();
        builder.up().withDetail("brokers", brokers);
    }

    private Admin admin() {
        if (admin == null) {
            Map<String, Object> client = settings.clientSettings();
            client.put("default.api.timeout.ms", PATIENCE_MILLIS);
            client.put("request.timeout.ms", PATIENCE_MILLIS - 500);
            admin = Admin.create(client);
        }
        return admin;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(java.time.Duration.ZERO);
        }
    }
}
