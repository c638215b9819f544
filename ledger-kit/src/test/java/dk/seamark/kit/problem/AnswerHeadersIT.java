package dk.seamark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Every response has the headers, whatever produced it, and over TLS requires TLS for later requests. */
class AnswerHeadersIT {

    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static SSLContext tls;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        Path store = folder.resolve("store.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        (keytool + " -genkeypair -alias service -keyalg EC -groupname secp256r1 -dname CN=localhost"
                                        + " -ext san=dns:localhost -validity 1 -storetype PKCS12 -storepass " + PASSWORD
                                        + " -keystore " + store)
                                .split(" ", -1))
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        service = SampleService.start(
                Place.fresh("sample"),
                "seamark.relay.enabled",
                "false",
                "server.ssl.key-store",
                store.toString(),
                "server.ssl.key-store-password",
                PASSWORD);
        port = Integer.parseInt(String.valueOf(service.getEnvironment().getProperty("local.server.port")));
        tls = trusting(store);
    }

    private static SSLContext trusting(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** The firewall and Tomcat answer before any code that knows about TLS. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            GET     | /open                          | 200 | true
            HEAD    | /open                          | 200 | true
            GET     | /actuator/health               | 200 | true
            GET     | /api/slagelse/figures/gone     | 404 | true
            DELETE  | /api/slagelse/figures/gone     | 405 | true
            GET     | /api/slagelse/forgotten        | 403 | true
            GET     | /api/slagelse/broken           | 500 | true
            GET     | /api/slagelse/figures/a;b=c    | 400 | false
            GET     | /api//slagelse/figures/a       | 400 | false
            GET     | /api/slagelse/figures/%00      | 400 | false
            GET     | /api/slagelse/figures/%zz      | 400 | false
            GET     | /api/slagelse/figures/a%2Fb    | 400 | false
            GET     | nothing                        | 400 | false
            CONNECT | a:1                            | 400 | false
            PRI     | *                              | 400 | false
            """)
    void everyAnswerHasThem(String method, String path, int status, boolean saysTls) throws Exception {
        String head = head(method + " " + path + " HTTP/1.1");

        assertThat(head).startsWith("HTTP/1.1 " + status + " ");
        assertThat(AnswerHeaders.ALL)
                .allSatisfy((name, value) -> assertThat(head).containsOnlyOnce("\r\n" + name + ": " + value + "\r\n"));
        assertThat(head.contains("\r\nStrict-Transport-Security: max-age=31536000"))
                .as(head)
                .isEqualTo(saysTls);
    }

    private static String head(String line) throws IOException {
        try (Socket socket = tls.getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                                    + Tokens.of("slagelse", Role.AUDITOR) + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, answer.indexOf("\r\n\r\n") + 2);
        }
    }
}
