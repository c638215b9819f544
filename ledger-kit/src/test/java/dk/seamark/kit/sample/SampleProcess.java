package dk.seamark.kit.sample;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.testing.Instance;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.Ports;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** An instance of the sample service in a JVM of its own, so that it can be frozen. */
public final class SampleProcess implements AutoCloseable {

    private final ChildProcess process;
    private final URI management;

    private SampleProcess(ChildProcess process, URI management) {
        this.process = process;
        this.management = management;
    }

    /** The program. */
    public static void main(String... arguments) {
        new SpringApplicationBuilder(SampleService.class, Tokens.class).run(arguments);
    }

    /**
     * Begins to start an instance; its output goes into a log of this name below the folder.
     *
     * @param more further or overriding properties
     */
    public static SampleProcess start(Place place, Path folder, String name, Map<String, String> more) {
        int port = Ports.free();
        Map<String, String> properties = new TreeMap<>(place.properties("sample-service", more));
        properties.put("seamark.service-name", "sample-service");
        properties.put("management.server.port", Integer.toString(port));
        ChildProcess process = ChildProcess.start(
                name,
                "TERM",
                List.of(
                        OwnClassPath.java(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SampleProcess.class.getName()),
                Map.of("SPRING_APPLICATION_JSON", LedgerJson.mapper().writeValueAsString(properties)),
                folder.resolve(name + ".log"));
        return new SampleProcess(process, URI.create("http://localhost:" + port));
    }

    /** The program's process. */
    public ChildProcess process() {
        return process;
    }

    /** What its management port answers. */
    public HttpResponse<String> ask(String path) {
        return Instance.send(
                HttpRequest.newBuilder(management.resolve(path))
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The value of a metric without labels; NaN where it has none, or there is no answer yet. */
    public double metric(String name) {
        try {
            return ask("/actuator/prometheus")
                    .body()
                    .lines()
                    .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (UncheckedIOException e) {
            return Double.NaN;
        }
    }

    @Override
    public void close() {
        process.kill();
    }
}
