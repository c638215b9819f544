package dk.seamark.stack;

import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.issuer.LocalIssuer;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.LocalKafka;
import dk.seamark.stack.kafka.SigningKeys;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.witness.LocalWitness;
import java.util.HashMap;
import java.util.Map;

/** The Spring properties that every service of a stack gets, beside its database's. */
record ServiceProperties(
        StackPlan plan,
        LocalKafka kafka,
        LocalIssuer issuer,
        LocalWitness witness,
        KafkaUsers kafkaUsers,
        SigningKeys signingKeys,
        Secrets secrets) {

    /** The properties of {@code policy}, {@code indicator} or {@code reporting}; they hold secrets. */
    Map<String, String> of(String service) {
        String name = service + "-service";
        String port = Integer.toString(plan.ports().of(service));
        Map<String, String> properties = new HashMap<>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", port);
        properties.put("management.server.address", "127.0.0.1");
        properties.put("management.server.port", Integer.toString(plan.ports().probesOf(service)));
        properties.put("seamark.service-name", name);
        properties.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                issuer.uri().toString());
        properties.put(
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                issuer.jwks().toString());
        properties.put("seamark.tokens.resource", "http://127.0.0.1:" + port);
        properties.put("seamark.kafka.bootstrap-servers", kafka.bootstrapServers());
        properties.put("seamark.kafka.events-topic", Topics.STANDARD.events());
        properties.put("seamark.kafka.texts-topic", Topics.STANDARD.texts());
        kafkaUsers
                .clientSettings(name)
                .forEach((setting, value) -> properties.put("seamark.kafka.client." + setting, value));
        properties.putAll(signingKeys.springProperties(name));
        if (service.equals("reporting")) {
            properties.put("seamark.log.secret", secrets.get("transparency-log"));
            properties.putAll(witness.springProperties());
        }
        properties.putAll(plan.properties().getOrDefault(service, Map.of()));
        return properties;
    }
}
