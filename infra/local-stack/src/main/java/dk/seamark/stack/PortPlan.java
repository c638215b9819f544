package dk.seamark.stack;

import dk.seamark.stack.process.Ports;
import dk.seamark.stack.process.StackFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The port of each member, all on the loopback address.
 *
 * @param controller Kafka's second port, where its controller talks to itself
 * @param probes where each service tells of its health, in the order of {@link Stack#SERVICES}, and then web-service
 * @param web where the pages are
 */
public record PortPlan(
        int issuer,
        int policy,
        int indicator,
        int reporting,
        int postgres,
        int kafka,
        int controller,
        int witness,
        List<Integer> probes,
        int web) {
    /** The first port when nobody says otherwise: the services are then on 8081, 8082 and 8083. */
    static final String DEFAULT_BASE = "8080";

    private static final int SIZE = 13;

    /**
     * Thirteen ports in a row: issuer, policy, indicator, reporting, PostgreSQL, Kafka, controller, witness, the probes
     * of these services, web-service and its probes.
     */
    public static PortPlan from(int base) {
        if (base < 1024 || base + SIZE > 65_536) {
            throw new StackFailure("--port-base skal være et tal fra 1024 til %d.".formatted(65_536 - SIZE));
        }
        return new PortPlan(
                base,
                base + 1,
                base + 2,
                base + 3,
                base + 4,
                base + 5,
                base + 6,
                base + 7,
                List.of(base + 8, base + 9, base + 10, base + 12),
                base + 11);
    }

    /** The same from what a person wrote. */
    static PortPlan parse(String base) {
        try {
            return from(Integer.parseInt(base));
        } catch (NumberFormatException e) {
            throw new StackFailure("--port-base skal være et tal, ikke %s.".formatted(base), e);
        }
    }

    /** Ports that are free now, for stacks beside others. */
    public static PortPlan random() {
        return new PortPlan(
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                List.of(Ports.free(), Ports.free(), Ports.free(), Ports.free()),
                Ports.free());
    }

    /** Checks that nobody listens on any of them. */
    void demandFree() {
        users().forEach((port, user) -> {
            if (!Ports.isFree(port)) {
                throw new StackFailure("Port %d, som %s skal bruge, er optaget; ".formatted(port, user)
                        + "stop det andet program, eller vælg andre porte med --port-base.");
            }
        });
    }

    /** The port of the member that answers over HTTP. */
    int of(String name) {
        return switch (name) {
            case "issuer" -> issuer;
            case "policy" -> policy;
            case "indicator" -> indicator;
            case "reporting" -> reporting;
            case "witness" -> witness;
            case Stack.WEB -> web;
            default -> throw new IllegalArgumentException("no address of " + name);
        };
    }

    /** The port of a service's probes. */
    int probesOf(String service) {
        return service.equals(Stack.WEB) ? probes.getLast() : probes.get(Stack.SERVICES.indexOf(service));
    }

    private Map<Integer, String> users() {
        var users = new LinkedHashMap<Integer, String>();
        users.put(issuer, "OIDC-udstederen");
        users.put(policy, "policy-service");
        users.put(indicator, "indicator-service");
        users.put(reporting, "reporting-service");
        users.put(postgres, "PostgreSQL");
        users.put(kafka, "Kafka");
        users.put(controller, "Kafkas controller");
        users.put(witness, "vidnet");
        users.put(web, "web-service");
        probes.forEach(port -> users.put(port, "en tjenestes sundhedstjek"));
        return users;
    }
}
