package dk.seamark.stack;

import dk.seamark.stack.postgres.Database;
import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.stack.process.Ports;
import dk.seamark.stack.process.StackFailure;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A second reporting-service beside a stack's own, with an empty database: all that it knows it has from the
 * topics. It sends nothing, and takes nothing from the stack's own; so what it issues stays with it.
 */
public final class SecondInstance implements AutoCloseable {

    private final URI uri;
    private final Path log;
    private final Member member;

    private SecondInstance(URI uri, Path log, Member member) {
        this.uri = uri;
        this.log = log;
        this.member = member;
    }

    /**
     * Starts it and returns when it answers, which is before it has read the topics.
     *
     * @param stack a running stack
     * @param java further options of its JVM, such as another time zone
     * @throws StackFailure when it ends before that or takes too long
     */
    public static SecondInstance start(Stack stack, List<String> java) {
        String name = "elsewhere_" + UUID.randomUUID().toString().substring(0, 8);
        URI uri = URI.create("http://127.0.0.1:" + Ports.free());
        Map<String, String> properties = new TreeMap<>(stack.properties("reporting"));
        Database database = stack.postgres().database(name, "reporting");
        properties.putAll(database.springProperties());
        URI probes = URI.create("http://127.0.0.1:" + Ports.free());
        properties.put("server.port", Integer.toString(uri.getPort()));
        properties.put("management.server.port", Integer.toString(probes.getPort()));
        // The groups that reporting-service may read in begin with its name.
        properties.put("seamark.service-name", "reporting-service-" + name);
        properties.put("seamark.relay.enabled", "false");
        Path log = stack.log(name);
        MigrationStep.run(OwnClassPath.repository(), "reporting-service", database, log);
        Member member =
                ServiceProgram.member(OwnClassPath.repository(), "reporting-service", probes, properties, java, log);
        SecondInstance elsewhere = new SecondInstance(uri, log, member);
        try {
            member.start();
            return elsewhere;
        } catch (RuntimeException e) {
            elsewhere.close();
            throw e;
        }
    }

    /** Where it answers, without a path. */
    public URI uri() {
        return uri;
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** Stops it; its database stays until the stack's folder goes. */
    @Override
    public void close() {
        member.stop();
    }
}
