package dk.seamark.stack;

import dk.seamark.stack.kafka.Access;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.SigningKeys;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.Login;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Both in Docker, by Testcontainers, whose reaper removes them when this JVM is gone.
 *
 * <p>Not exercised so far: it has been compiled, but no machine with a Docker engine has run it.
 */
final class ContainerBackends implements Backends {
    private final KafkaContainer kafka;
    private final Cluster cluster;
    private final KafkaUsers users;
    private final SigningKeys keys;

    private ContainerBackends(KafkaContainer kafka, Cluster cluster, KafkaUsers users, SigningKeys keys) {
        this.kafka = kafka;
        this.cluster = cluster;
        this.users = users;
        this.keys = keys;
    }

    static ContainerBackends start() {
        String suffix = UUID.randomUUID().toString();
        var superuser = new Login("postgres", "postgres" + suffix);
        var postgres = new PostgreSQLContainer(DockerImageName.parse("postgres:18.6-trixie"))
                .withUsername(superuser.user())
                .withPassword(superuser.password())
                // Testcontainers switches fsync off by its own command; a ledger keeps it on.
                .withCommand(
                        "postgres",
                        "-cfsync=on",
                        "-csynchronous_commit=on",
                        "-cfull_page_writes=on",
                        "-cmax_connections=200");
        postgres.start();
        Map<String, String> secrets = new ConcurrentHashMap<>();
        var users = new KafkaUsers(
                user -> secrets.computeIfAbsent(user, drawn -> UUID.randomUUID().toString()));
        var keys = new SigningKeys(
                (name, draw) -> secrets.computeIfAbsent(name, drawn -> draw.get()),
                ACCESS.stream().map(Access::service).toList());
        var kafka = new KafkaContainer(DockerImageName.parse("apache/kafka:4.2.2"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                // As Testcontainers calls its listeners.
                .withEnv(environment(users.brokerSettings(List.of("BROKER", "PLAINTEXT"))));
        kafka.start();
        String url = "jdbc:postgresql://%s:%d/".formatted(postgres.getHost(), postgres.getFirstMappedPort());
        Cluster cluster = new Cluster(url, superuser, role -> role + suffix);
        return new ContainerBackends(kafka, cluster, users, keys);
    }

    /** Settings of the broker in the form in which Kafka's image takes them. */
    private static Map<String, String> environment(Map<String, String> settings) {
        return settings.entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> "KAFKA_"
                                + setting.getKey()
                                        .replace("-", "___")
                                        .replace('.', '_')
                                        .toUpperCase(Locale.ROOT),
                        Map.Entry::getValue));
    }

    @Override
    public KafkaUsers kafkaUsers() {
        return users;
    }

    @Override
    public SigningKeys signingKeys() {
        return keys;
    }

    @Override
    public Cluster postgres() {
        return cluster;
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    /** Pauses the container: a killed one would come back on another port. */
    @Override
    public void killKafka() {
        kafka.getDockerClient().pauseContainerCmd(kafka.getContainerId()).exec();
    }

    @Override
    public void restartKafka() {
        kafka.getDockerClient().unpauseContainerCmd(kafka.getContainerId()).exec();
    }
}
