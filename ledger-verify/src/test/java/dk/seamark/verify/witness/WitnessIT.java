package dk.seamark.verify.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.verify.Sample;
import dk.seamark.verify.SampleKey;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.Cosignature;
import dk.seamark.verify.note.VerifierKey;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The witness as a process of its own, over HTTP. */
class WitnessIT {

    private static final String NAME = "witness.testby.dk/w1";

    @TempDir
    private Path data = Path.of("");

    private final HttpClient http = HttpClient.newHttpClient();
    private Running witness = new Running(null, 0, "");

    /** A process that answers. */
    private record Running(
            @org.jspecify.annotations.Nullable Process process, int port, String vkey) {}

    @BeforeEach
    void start() throws Exception {
        witness = started("--name", NAME);
    }

    @AfterEach
    void stop() throws Exception {
        kill();
        http.close();
    }

    @Test
    void whatWasSignedIsKnownAfterKill() throws Exception {
        HttpResponse<String> first = add(SampleSubmission.body(0, "a", 0, 5, SampleKey.LOG));
        assertThat(first.statusCode()).isEqualTo(200);
        kill();
        Running again = started();
        assertThat(again.vkey()).isEqualTo(witness.vkey());
        witness = again;

        assertThat(get("/" + originHash() + "/checkpoint").body())
                .isEqualTo(SampleKey.LOG.sign(SampleSubmission.text("a", 5)) + first.body());
        HttpResponse<String> second = add(SampleSubmission.body(0, "b", 0, 7, SampleKey.LOG));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).isEqualTo("5\n");
        assertThat(second.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(add(SampleSubmission.body(5, "b", 5, 7, SampleKey.LOG)).statusCode())
                .isEqualTo(422);
        String signed = add(SampleSubmission.body(5, "a", 5, 7, SampleKey.LOG)).body();
        Checkpoint checkpoint =
                Checkpoint.parse(Sample.utf8(SampleKey.LOG.sign(SampleSubmission.text("a", 7)) + signed));
        assertThat(Cosignature.require(checkpoint.note(), VerifierKey.parse(witness.vkey())))
                .isAfter("2025-01-01T00:00:00Z");
    }

    @Test
    void whatIsNotAskedRightIsRefused() throws Exception {
        assertThat(get("/").body().strip()).isEqualTo(witness.vkey());
        assertThat(get("/" + originHash() + "/checkpoint").statusCode()).isEqualTo(404);
        assertThat(get("/../key").statusCode()).isEqualTo(404);
        assertThat(get("/%2e%2e/key").statusCode()).isEqualTo(404);
        assertThat(get("/add-checkpoint").statusCode()).isEqualTo(405);
        assertThat(add("x".repeat(WitnessServer.MOST_BYTES)).statusCode()).isEqualTo(400);
        assertThat(add("x".repeat(WitnessServer.MOST_BYTES + 1)).statusCode()).isEqualTo(413);
        assertThat(add("old 0\n\n\u0000").statusCode()).isEqualTo(400);
        for (String length : List.of("xyz", "-1", "ffffffff", "7fffffff1", "")) {
            assertThat(chunked(length)).as(length).startsWith("HTTP/1.1 400 ");
        }
        assertThat(Files.readString(data.resolve("err"))).isEmpty();
    }

    private Running started(String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                "target/classes" + File.pathSeparator
                        + Files.readString(Path.of("target/runtime.classpath")).strip(),
                "dk.seamark.verify.witness.Main",
                "--language",
                "en",
                "--port",
                "0",
                "--data",
                data.resolve("kept").toString(),
                "--log",
                SampleKey.LOG.vkey()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectError(data.resolve("err").toFile())
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String said = out.readLine();
        assertThat(said)
                .as(Files.readString(data.resolve("err")))
                .startsWith("The witness answers at http://127.0.0.1:");
        int port = Integer.parseInt(said.replaceAll("^.*:([0-9]+) and signs for 1 logs. Its key:$", "$1"));
        return new Running(process, port, out.readLine());
    }

    /** As a power cut would. */
    private void kill() throws InterruptedException {
        Process process = witness.process();
        if (process != null) {
            process.destroyForcibly();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private HttpResponse<String> add(String body) throws Exception {
        return http.send(
                request("/add-checkpoint").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    /** The first line of the answer to a body whose first chunk has this length, as no client would send it. */
    private String chunked(String length) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", witness.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(Sample.utf8("POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + length + "\r\nold 0\r\n0\r\n\r\n"));
            socket.shutdownOutput();
            return String.valueOf(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine());
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + witness.port() + path))
                .timeout(Duration.ofSeconds(10));
    }

    private static String originHash() {
        return Sample.hex(Sample.sha256(Sample.utf8(SampleKey.LOG.name())));
    }
}
