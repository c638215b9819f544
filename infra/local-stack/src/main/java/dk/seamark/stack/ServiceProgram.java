package dk.seamark.stack;

import dk.seamark.stack.process.ChildProcess;
import dk.seamark.stack.process.Http;
import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One of the three services as a process of its own: the jar that the build made, run by {@code java -jar}. */
public final class ServiceProgram {
    /**
     * How a service's JVM keeps its memory. A fold lets an old state refer to new facts, and G1 looks after each such
     * reference in threads of its own, for which the small machines that a service runs on have no core. A fold also
     * reads all over a large state, which takes many small pages and few large ones.
     */
    public static final List<String> MEMORY_FLAGS = List.of("-XX:+UseParallelGC", "-XX:+UseTransparentHugePages");

    private static final Duration DEADLINE = Duration.ofMinutes(4);

    private ServiceProgram() {}

    /**
     * A service that does not run yet.
     *
     * @param module the folder of its module, which is also its name
     * @param probes where it tells whether it is ready
     * @param properties Spring properties; passed in the environment, for they hold passwords
     */
    static Member member(Path repository, String module, URI probes, Map<String, String> properties, Path log) {
        return member(repository, module, probes, properties, List.of(), log);
    }

    /** The same in a JVM with these further options. */
    static Member member(
            Path repository, String module, URI probes, Map<String, String> properties, List<String> java, Path log) {
        return member(repository, module, probes, properties, java, Map::of, log);
    }

    /** The same with these variables in its environment besides, which are asked for at each start. */
    static Member member(
            Path repository,
            String module,
            URI probes,
            Map<String, String> properties,
            List<String> java,
            Supplier<Map<String, String>> more,
            Path log) {
        return new Member(
                module,
                () -> {
                    Map<String, String> environment = new HashMap<>(more.get());
                    environment.putAll(environment(properties));
                    return ChildProcess.start(module, "TERM", command(repository, module, java), environment, log);
                },
                () -> answers(probes),
                DEADLINE);
    }

    private static List<String> command(Path repository, String module, List<String> java) {
        List<String> command = new ArrayList<>(List.of(
                OwnClassPath.java(),
                "-Xms128m",
                "-Xmx768m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Daxoniq.update-checker.disabled=true"));
        command.addAll(MEMORY_FLAGS);
        command.addAll(OwnClassPath.options());
        command.addAll(java);
        command.addAll(List.of("-jar", jar(repository, module).toString()));
        return command;
    }

    /** The jar that the build made, with its libraries beside it; a failure if it made none. */
    static Path jar(Path repository, String module) {
        Path jar = repository.resolve(module).resolve("target/app/app.jar");
        if (!Files.isRegularFile(jar)) {
            throw new StackFailure(
                    "%s er ikke bygget; kør ./seamark up, som bygger det, der mangler.".formatted(module));
        }
        return jar;
    }

    /** The environment in which a service, or a step of it, finds these Spring properties. */
    static Map<String, String> environment(Map<String, String> properties) {
        return Map.of(
                "SPRING_APPLICATION_JSON",
                properties.entrySet().stream()
                        .map(entry -> quote(entry.getKey()) + ":" + quote(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Ready for requests: for a command service that needs its database, but not Kafka. */
    private static boolean answers(URI probes) throws IOException, InterruptedException {
        return Http.status(probes.resolve("/actuator/health/readiness")) == 200;
    }
}
