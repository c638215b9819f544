package dk.seamark.stack;

import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.kafka.Access;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.LocalKafka;
import dk.seamark.stack.kafka.SigningKeys;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.LocalPostgres;
import dk.seamark.stack.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** Both as processes of this machine, on random ports, with their data in a folder that goes with the JVM. */
final class LocalBackends implements Backends {
    private final Path folder;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final KafkaUsers users;
    private final SigningKeys keys;

    private LocalBackends(Path folder, LocalPostgres postgres, LocalKafka kafka, KafkaUsers users, SigningKeys keys) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
        this.users = users;
        this.keys = keys;
    }

    static LocalBackends start() {
        try {
            Path folder = temporaryFolder();
            String password = UUID.randomUUID().toString();
            var postgres = LocalPostgres.in(
                    folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log"), role -> role + password);
            Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));
            List<String> services = ACCESS.stream().map(Access::service).toList();
            var users = users(secrets::get, services);
            var keys = new SigningKeys(secrets::get, services);
            var kafka = LocalKafka.in(
                    folder.resolve("kafka"), Ports.free(), Ports.free(), folder.resolve("kafka.log"), users);
            var started = CompletableFuture.runAsync(postgres.member()::start);
            kafka.member().start();
            started.join();
            var backends = new LocalBackends(folder, postgres, kafka, users, keys);
            Runtime.getRuntime().addShutdownHook(new Thread(backends::stop, "stop-backends"));
            return backends;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KafkaUsers users(UnaryOperator<String> passwords, List<String> services) {
        String logins = System.getProperty("seamark.stack.logins", "scram");
        return switch (logins) {
            case "scram" -> new KafkaUsers(passwords);
            case "plain" -> KafkaUsers.inBrokersFile(passwords, services);
            default -> throw new IllegalArgumentException("seamark.stack.logins is scram or plain, not " + logins);
        };
    }

    /** Under Maven it is in the module's {@code target}, so that {@code clean} takes what a kill left. */
    private static Path temporaryFolder() throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        return Files.isDirectory(target)
                ? Files.createTempDirectory(target, "backends-")
                : Files.createTempDirectory("seamark-");
    }

    @Override
    public Cluster postgres() {
        return postgres.cluster();
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
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
    public void killKafka() {
        kafka.member().kill();
    }

    @Override
    public void restartKafka() {
        kafka.member().restart();
    }

    /** The folder is thrown away, and so there is nothing to save by asking politely. */
    private void stop() {
        kafka.member().kill();
        postgres.member().stop();
        Folders.delete(folder);
    }
}
