package dk.seamark.stack;

import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.Login;
import java.util.UUID;
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

    private ContainerBackends(KafkaContainer kafka, Cluster cluster) {
        this.kafka = kafka;
        this.cluster = cluster;
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
        var kafka = new KafkaContainer(DockerImageName.parse("apache/kafka:4.2.2"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
        String url = "jdbc:postgresql://%s:%d/".formatted(postgres.getHost(), postgres.getFirstMappedPort());
        return new ContainerBackends(kafka, new Cluster(url, superuser, role -> role + suffix));
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
