package dk.seamark.stack.kafka;

import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;

/**
 * A single KRaft node, broker and controller in one, in a JVM of its own.
 *
 * @param bootstrapServers for clients: host and port
 * @param member its process
 */
public record LocalKafka(String bootstrapServers, Member member) {
    /** The ledger's own cluster id; the storage is formatted with it once. */
    private static final String CLUSTER_ID = "c2VhbWFya2xlZGdlcjAwMQ";

    private static final String CONFIGURATION = "broker.properties";
    private static final String ADVERTISED = "advertised.listeners=";
    private static final Duration DEADLINE = Duration.ofMinutes(3);

    /**
     * A broker that does not run yet; its first start formats the storage.
     *
     * @param folder holds {@code data/} and {@code broker.properties}
     * @param port for clients
     * @param controllerPort for the controller, which talks to nobody but itself
     * @param users who may log in; nobody else gets in
     */
    public static LocalKafka in(Path folder, int port, int controllerPort, Path log, KafkaUsers users) {
        String bootstrapServers = "127.0.0.1:" + port;
        Supplier<ChildProcess> launch = () -> {
            configure(folder, port, controllerPort, users);
            return launch(folder, log);
        };
        Callable<Boolean> ready = () -> !Ports.isFree(port) && answers(bootstrapServers, users);
        return new LocalKafka(bootstrapServers, new Member("Kafka", launch, ready, DEADLINE));
    }

    /**
     * Where the broker that runs on this folder's data answers now, whoever started it; empty if none does.
     *
     * @param users as for {@link #in}
     */
    public static Optional<String> running(Path folder, KafkaUsers users) {
        try {
            String listeners = Files.readString(folder.resolve(CONFIGURATION))
                    .lines()
                    .filter(line -> line.startsWith(ADVERTISED))
                    .findFirst()
                    .orElse("");
            int port = Integer.parseInt(listeners.substring(listeners.lastIndexOf(':') + 1));
            String bootstrapServers = "127.0.0.1:" + port;
            return !Ports.isFree(port) && answers(bootstrapServers, users)
                    ? Optional.of(bootstrapServers)
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (Exception ignored) {
            // No file, nobody there, or another server that does not know the administrator.
            return Optional.empty();
        }
    }

    private static void configure(Path folder, int port, int controllerPort, KafkaUsers users) {
        Secrets.writePrivately(folder.resolve(CONFIGURATION), properties(folder, port, controllerPort, users));
    }

    private static boolean answers(String bootstrapServers, KafkaUsers users) throws Exception {
        Map<String, Object> config = new HashMap<>(users.clientSettings(KafkaUsers.ADMIN));
        config.putAll(Map.of(
                "bootstrap.servers", bootstrapServers, "default.api.timeout.ms", 2_000, "request.timeout.ms", 1_500));
        try (var admin = Admin.create(config)) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        }
    }

    private static String properties(Path folder, int port, int controllerPort, KafkaUsers users) {
        String access = users.brokerSettings(List.of("CLIENT")).entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
        return access + """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=CLIENT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=CLIENT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
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

    private static ChildProcess launch(Path folder, Path log) {
        List<String> command = new ArrayList<>(List.of(OwnClassPath.java(), "-Xms256m", "-Xmx512m"));
        command.addAll(OwnClassPath.options());
        command.addAll(List.of(
                "-Dlogback.configurationFile=dk/seamark/stack/kafka/logback.xml",
                "-Dlog4j2.disable.jmx=true",
                BrokerMain.class.getName(),
                folder.resolve(CONFIGURATION).toString(),
                CLUSTER_ID));
        return ChildProcess.start("Kafka", "TERM", command, OwnClassPath.environment(), log);
    }
}
