package dk.seamark.stack;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of each command that starts a stack. */
final class StackOptions {

    private static final Map<String, String> UNLIMITED = Stream.of(
                    "refused-logins.address",
                    "rendering.caller",
                    "rendering.address",
                    "replaying.caller",
                    "replaying.address")
            .collect(Collectors.toUnmodifiableMap(counted -> "seamark.limits." + counted, counted -> "1000000/1s"));

    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = PortPlan.DEFAULT_BASE,
            description = {
                "brug portene N til N+12 i stedet for 8080 til 8092: udsteder N, policy N+1, indicator N+2,"
                        + " reporting N+3, PostgreSQL N+4, Kafka N+5 og N+6, vidne N+7, tjenesternes sundhedstjek N+8"
                        + " til N+10, web N+11 og dens sundhedstjek N+12",
                "use ports N to N+12, for issuer, the services, PostgreSQL, Kafka, witness, the services' probes, and"
                        + " web with its probes"
            })
    private PortPlan ports = PortPlan.parse(PortPlan.DEFAULT_BASE);

    /**
     * Starts all there is, and says on standard output how far it is.
     *
     * @param use the name of the data
     * @param fresh whether to throw away the data of an earlier run first
     */
    Stack start(String use, boolean fresh) {
        return Stack.start(plan(use, fresh).withPages(), System.out::println);
    }

    /**
     * The same on empty data, with services that do not count how often they are asked, as many requests come from one
     * place.
     */
    Stack startUnlimited(String use) {
        StackPlan plan = plan(use, true);
        for (String service : Stack.SERVICES) {
            plan = plan.with(service, UNLIMITED);
        }
        return Stack.start(plan, System.out::println);
    }

    private StackPlan plan(String use, boolean fresh) {
        return new StackPlan(Main.folder(), use, fresh, ports, Stack.SERVICES);
    }
}
