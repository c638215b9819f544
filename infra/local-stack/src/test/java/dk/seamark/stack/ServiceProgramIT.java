package dk.seamark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dk.seamark.stack.postgres.Database;
import dk.seamark.stack.postgres.Login;
import dk.seamark.stack.process.Http;
import dk.seamark.stack.process.Ports;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a service's jar is run, with a small program in the place of the service. */
class ServiceProgramIT {
    @TempDir
    private Path repository;

    /** Answers like a service that is ready, on the port that its properties name. */
    static final class TinyService {
        private TinyService() {}

        public static void main(String[] arguments) throws IOException {
            if (List.of(arguments).equals(List.of("migrate"))) {
                System.out.println("owner of " + System.getenv("FLYWAY_URL") + ": " + System.getenv("FLYWAY_PASSWORD"));
                System.exit(System.getenv("FLYWAY_USER").equals("tiny_owner") ? 0 : 1);
            }
            String properties = System.getenv("SPRING_APPLICATION_JSON");
            int port = Integer.parseInt(properties.replaceAll(".*\"server.port\":\"(\\d+)\".*", "$1"));
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/actuator/health/readiness", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }

    @Test
    void aServiceIsReadyWhenItSaysSoAndCanBeKilledAndStartedAgain() throws Exception {
        pack("tiny-service");
        int port = Ports.free();
        var uri = URI.create("http://127.0.0.1:" + port);
        var member = ServiceProgram.member(
                repository,
                "tiny-service",
                uri,
                Map.of("server.port", Integer.toString(port), "password", "a\"b\\c"),
                repository.resolve("log"));
        member.start();
        assertThat(Http.status(uri.resolve("/actuator/health/readiness"))).isEqualTo(200);
        member.kill();
        assertThat(member.isAlive()).isFalse();
        assertThatThrownBy(() -> Http.status(uri)).isInstanceOf(IOException.class);
        member.restart();
        assertThat(member.isAlive()).isTrue();
        member.stop();
        assertThat(member.isAlive()).isFalse();
    }

    @Test
    void theMigrationStepIsToldTheOwnersPasswordAndIsAwaited() throws Exception {
        pack("tiny-service");
        Path log = repository.resolve("migrations");
        MigrationStep.run(repository, "tiny-service", database("tiny_owner"), log);
        assertThat(log).hasContent("owner of jdbc:tiny: of the owner");
        assertThatThrownBy(() -> MigrationStep.run(repository, "tiny-service", database("another"), log))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("Migreringen af tiny-service stoppede med kode 1")
                .hasMessageContaining(log.toString());
    }

    private static Database database(String owner) {
        return new Database("tiny", "jdbc:tiny", new Login(owner, "of the owner"), new Login("tiny_app", "of the app"));
    }

    @Test
    void aServiceThatWasNotBuiltIsNamed() {
        var member = ServiceProgram.member(
                repository, "other-service", URI.create("http://127.0.0.1:1"), Map.of(), repository.resolve("log"));
        assertThatThrownBy(member::start)
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("other-service er ikke bygget");
    }

    private void pack(String module) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyService.class.getName());
        Path target = Files.createDirectories(repository.resolve(module).resolve("target/app"));
        String entry = TinyService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(target.resolve("app.jar"));
                var jar = new JarOutputStream(file, manifest);
                var bytes = getClass().getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(bytes.readAllBytes());
        }
    }
}
