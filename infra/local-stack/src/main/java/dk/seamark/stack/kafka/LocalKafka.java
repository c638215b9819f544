package dk.seamark.stack.kafka;

import dk.seamark.stack.process.Await;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.Ports;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;

/** A single KRaft node, broker and controller in one, in a JVM of its own. */
public final class LocalKafka {
    /** The ledger's own cluster id; the storage is formatted with it once. */
    private static final String CLUSTER_ID = "c2VhbWFya2xlZGdlcjAwMQ";

    private static final Duration DEADLINE = Duration.ofSeconds(90);

    private final Path folder;
    private final int port;
    private ChildProcess broker;

    private LocalKafka(Path folder, int port, ChildProcess broker) {
        this.folder = folder;
        this.port = port;
        this.broker = broker;
    }

    /**
     * Starts a broker; formats its storage first when it is new.
     *
     * @param folder holds {@code data/}, {@code broker.properties} and {@code kafka.log}
     * @param port for clients
     * @param controllerPort for the controller, which talks to nobody but itself
     */
    public static LocalKafka start(Path folder, int port, int controllerPort) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("broker.properties"), properties(folder, port, controllerPort));
        } catch (IOException e) {
            throw new StackFailure("Kafka kunne ikke oprette sine data: " + e.getMessage(), e);
        }
        var kafka = new LocalKafka(folder, port, launch(folder));
        kafka.awaitReady();
        return kafka;
    }

    private static String properties(Path folder, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controllerPort, escape(folder.resolve("data")));
    }

    private static String escape(Path path) {
        return path.toAbsolutePath().toString().replace("\\", "\\\\");
    }

    private static ChildProcess launch(Path folder) {
        var command = List.of(
                OwnClassPath.java(),
                "-Xms256m",
                "-Xmx512m",
                "-Dlogback.configurationFile=dk/seamark/stack/kafka/logback.xml",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                OwnClassPath.get(),
                BrokerMain.class.getName(),
                folder.resolve("broker.properties").toString(),
                CLUSTER_ID);
        return ChildProcess.start("Kafka", "TERM", command, Map.of(), folder.resolve("kafka.log"));
    }

    private void awaitReady() {
        Await.ready(broker, DEADLINE, () -> {
            if (Ports.isFree(port)) {
                return false;
            }
            try (var admin = Admin.create(Map.of(
                    "bootstrap.servers",
                    bootstrapServers(),
                    "default.api.timeout.ms",
                    "2000",
                    "request.timeout.ms",
                    "1500"))) {
                return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
            }
        });
    }

    /** For clients: host and port. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The broker's process. */
    public ChildProcess process() {
        return broker;
    }

    /** Starts the broker again on the same port and data after {@link #process()} was stopped. */
    public void restart() {
        broker = launch(folder);
        awaitReady();
    }
}
