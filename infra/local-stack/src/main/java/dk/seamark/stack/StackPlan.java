package dk.seamark.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is to be started, and where.
 *
 * @param folder holds the lock, the logs and the data
 * @param use the name of the data in it: another use has other data
 * @param fresh whether to throw away the data of an earlier run first
 * @param ports one for each member
 * @param services which of {@link Stack#SERVICES}, in this order
 * @param properties further Spring properties by service; they win over the stack's own
 * @param pages whether web-service is started as well
 * @param environment further variables in the environment of the services and of the issuer, asked at each start
 */
public record StackPlan(
        Path folder,
        String use,
        boolean fresh,
        PortPlan ports,
        List<String> services,
        boolean pages,
        Map<String, Map<String, String>> properties,
        Supplier<Map<String, String>> environment) {

    /** With the properties and the environment that the stack itself gives. */
    public StackPlan(Path folder, String use, boolean fresh, PortPlan ports, List<String> services) {
        this(folder, use, fresh, ports, services, false, Map.of(), Map::of);
    }

    /** Everything, with empty data, on ports that are free now: for stories and benchmarks. */
    public static StackPlan temporary(Path folder) {
        return new StackPlan(folder, "data", true, PortPlan.random(), Stack.SERVICES);
    }

    /** The same on the data that an earlier start left. */
    public StackPlan again() {
        return new StackPlan(folder, use, false, ports, services, pages, properties, environment);
    }

    /** The same with only some of the services. */
    public StackPlan only(List<String> some) {
        return new StackPlan(folder, use, fresh, ports, some, pages, properties, environment);
    }

    /** The names of the programs to start, web-service last. */
    List<String> programs() {
        return Stream.concat(services.stream(), pages ? Stream.of(Stack.WEB) : Stream.of())
                .toList();
    }

    /** The same with web-service, for people with a browser. */
    public StackPlan withPages() {
        return new StackPlan(folder, use, fresh, ports, services, true, properties, environment);
    }

    /** The same with these properties of one service on top. */
    public StackPlan with(String service, Map<String, String> some) {
        Map<String, String> all = new HashMap<>(properties.getOrDefault(service, Map.of()));
        all.putAll(some);
        Map<String, Map<String, String>> others = new HashMap<>(properties);
        others.put(service, all);
        return new StackPlan(folder, use, fresh, ports, services, pages, others, environment);
    }

    /** The same with this environment of the services and of the issuer. */
    public StackPlan in(Supplier<Map<String, String>> variables) {
        return new StackPlan(folder, use, fresh, ports, services, pages, properties, variables);
    }
}
