package dk.seamark.faults.strike;

import dk.seamark.client.Endpoints;
import dk.seamark.faults.client.Workload;
import dk.seamark.stack.StandbyInstance;
import dk.seamark.stack.process.Member;
import java.net.URI;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Of two instances of a service, the one that leads is killed or stands still; the requests go to the other then. */
final class TwoInstances implements Fault {
    private final String service;
    private final boolean frozen;
    private @Nullable StandbyInstance standby;

    TwoInstances(String service, boolean frozen) {
        this.service = service;
        this.frozen = frozen;
    }

    @Override
    public String id() {
        return (frozen ? "leader-frozen-" : "leader-killed-") + service;
    }

    @Override
    public String title() {
        return "two instances of " + Names.of(service) + ", the leader "
                + (frozen ? "stands still (SIGSTOP)" : "is killed (`kill -9`)");
    }

    @Override
    public String operator() {
        return "Nothing; the balancer in front sends requests to the other.";
    }

    @Override
    public void prepare(Theatre theatre, Workload workload, RandomGenerator random) {
        standby = StandbyInstance.start(theatre.stack(), service);
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random) {
        Member leader = theatre.stack().member(service);
        if (frozen) {
            leader.freeze();
        } else {
            leader.kill();
        }
        StandbyInstance other = standby;
        if (other != null) {
            theatre.divert(endpoints(theatre, other.uri()));
        }
    }

    private Endpoints endpoints(Theatre theatre, URI other) {
        return new Endpoints(
                service.equals("policy") ? other : theatre.stack().uri("policy"),
                service.equals("indicator") ? other : theatre.stack().uri("indicator"),
                service.equals("reporting") ? other : theatre.stack().uri("reporting"));
    }

    @Override
    public Set<String> ends() {
        return Set.of(service);
    }

    /** Nobody does anything: the other takes over. */
    @Override
    public boolean isRevived() {
        return false;
    }

    @Override
    public void tidy(Theatre theatre, Workload workload) {
        if (frozen) {
            theatre.stack().member(service).thaw();
        }
        theatre.revive(ends());
        theatre.renewTokens();
        StandbyInstance other = standby;
        if (other != null) {
            other.close();
        }
    }
}
