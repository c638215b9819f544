package dk.seamark.stack;

import dk.seamark.stack.issuer.LocalIssuer;
import dk.seamark.stack.witness.LocalWitness;
import java.util.HashMap;
import java.util.Map;

/** The Spring properties that every service of a stack gets, beside its database's. */
record ServiceProperties(StackPlan plan, Storage storage, LocalIssuer issuer, LocalWitness witness) {

    /** The properties of web-service, which has neither a database nor topics; the issuer must have started. */
    Map<String, String> ofWeb() {
        Map<String, String> properties = new HashMap<>(address(Stack.WEB));
        properties.put("seamark.web.address", local(Stack.WEB));
        for (String service : Stack.SERVICES) {
            properties.put("seamark.web." + service, local(service));
        }
        properties.put("seamark.web.municipalities.slagelse", "Slagelse Kommune");
        properties.put("seamark.web.municipalities.skanderborg", "Skanderborg Kommune");
        properties.putAll(issuer.loginSettings());
        properties.putAll(plan.properties().getOrDefault(Stack.WEB, Map.of()));
        return properties;
    }

    /** The properties of {@code policy}, {@code indicator} or {@code reporting}; they hold secrets. */
    Map<String, String> of(String service) {
        String name = service + "-service";
        Map<String, String> properties = new HashMap<>(address(service));
        properties.put("seamark.service-name", name);
        properties.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                issuer.uri().toString());
        properties.put(
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                issuer.jwks().toString());
        properties.put("seamark.tokens.resource", local(service));
        properties.putAll(storage.topicProperties(name));
        properties.putAll(storage.signingKeys().springProperties(name));
        if (service.equals("reporting")) {
            properties.put("seamark.log.secret", storage.secrets().get("transparency-log"));
            properties.putAll(witness.springProperties());
        }
        properties.putAll(plan.properties().getOrDefault(service, Map.of()));
        return properties;
    }

    private String local(String service) {
        return "http://127.0.0.1:" + plan.ports().of(service);
    }

    private Map<String, String> address(String service) {
        return Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                Integer.toString(plan.ports().of(service)),
                "management.server.address",
                "127.0.0.1",
                "management.server.port",
                Integer.toString(plan.ports().probesOf(service)));
    }
}
