package dk.seamark.kit.kafka;

import dk.seamark.kit.worker.Workers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/** Asks the broker every other second whether it is there, so that whoever wants to know need not wait for it. */
public final class BrokerWatch extends Workers {

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final int PATIENCE_MILLIS = 2000;

    private final KafkaSettings settings;
    private volatile @Nullable Integer brokers;

    /** Watches the broker of these settings. */
    public BrokerWatch(KafkaSettings settings) {
        super(Duration.ofSeconds(3));
        this.settings = settings;
    }

    /** How many brokers there were when one was asked last: 0 if none answered, null before the first answer. */
    public @Nullable Integer brokers() {
        return brokers;
    }

    /** Whether no broker answered when one was asked last. */
    public boolean away() {
        Integer known = brokers;
        return known != null && known == 0;
    }

    @Override
    protected List<Worker> workers() {
        return List.of(new Worker("broker-watch", this::watch, this::failed));
    }

    private void watch() throws InterruptedException {
        Map<String, Object> client = settings.clientSettings();
        client.put("default.api.timeout.ms", PATIENCE_MILLIS);
        client.put("request.timeout.ms", PATIENCE_MILLIS - 500);
        Admin admin = Admin.create(client);
        try {
            while (isRunning()) {
                brokers = ask(admin);
                Thread.sleep(EVERY);
            }
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private static int ask(Admin admin) throws InterruptedException {
        try {
            return admin.describeCluster()
                    .nodes()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .size();
        } catch (ExecutionException | TimeoutException e) {
            return 0;
        }
    }

    /** As when the broker's name is not known yet. */
    private Duration failed(Throwable why) {
        brokers = 0;
        return EVERY;
    }

    /** Starts before the web server and stops after it. */
    @Override
    public int getPhase() {
        return 0;
    }
}
