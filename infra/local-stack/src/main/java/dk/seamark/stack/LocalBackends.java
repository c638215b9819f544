package dk.seamark.stack;

import dk.seamark.stack.kafka.LocalKafka;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.LocalPostgres;
import dk.seamark.stack.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Both as processes of this machine, on random ports, with their data in a folder that goes with the JVM. */
final class LocalBackends implements Backends {
    private final Path folder;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;

    private LocalBackends(Path folder, LocalPostgres postgres, LocalKafka kafka) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static LocalBackends start() {
        try {
            Path folder = Files.createTempDirectory("seamark-");
            String password = UUID.randomUUID().toString();
            var postgres = CompletableFuture.supplyAsync(
                    () -> LocalPostgres.start(folder.resolve("postgres"), Ports.free(), role -> password));
            var kafka = LocalKafka.start(folder.resolve("kafka"), Ports.free(), Ports.free());
            var backends = new LocalBackends(folder, postgres.join(), kafka);
            Runtime.getRuntime().addShutdownHook(new Thread(backends::stop, "stop-backends"));
            return backends;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    public void killKafka() {
        kafka.process().kill();
    }

    @Override
    public void restartKafka() {
        kafka.restart();
    }

    /** The folder is thrown away, and so there is nothing to save by asking politely. */
    private void stop() {
        kafka.process().kill();
        postgres.process().stop();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
