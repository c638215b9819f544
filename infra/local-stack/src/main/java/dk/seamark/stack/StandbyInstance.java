package dk.seamark.stack;

import dk.seamark.stack.process.Member;
import dk.seamark.stack.process.Ports;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** Another instance of a service of a stack, on the same database and topics: it takes over when the first is away. */
public final class StandbyInstance implements AutoCloseable {

    private final URI uri;
    private final Member member;

    private StandbyInstance(URI uri, Member member) {
        this.uri = uri;
        this.member = member;
    }

    /**
     * Starts it and returns when it answers.
     *
     * @param stack a running stack
     * @param service {@code policy}, {@code indicator} or {@code reporting}
     * @throws dk.seamark.stack.process.StackFailure when it ends before that or takes too long
     */
    public static StandbyInstance start(Stack stack, String service) {
        URI uri = URI.create("http://127.0.0.1:" + Ports.free());
        URI probes = URI.create("http://127.0.0.1:" + Ports.free());
        Map<String, String> properties = new TreeMap<>(stack.properties(service));
        properties.put("server.port", Integer.toString(uri.getPort()));
        properties.put("management.server.port", Integer.toString(probes.getPort()));
        Member member = stack.instance(service, probes, properties, stack.log(service + "-standby"));
        StandbyInstance standby = new StandbyInstance(uri, member);
        try {
            member.start();
            return standby;
        } catch (RuntimeException e) {
            standby.close();
            throw e;
        }
    }

    /** Where it answers, without a path. */
    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        member.stop();
    }
}
