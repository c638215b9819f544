package dk.seamark.kit.testing;

import dk.seamark.stack.Backends;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.postgres.Database;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Where a running instance of a service keeps its things. */
public record Place(Backends backends, Database database, Topics topics) {

    /** A new one, with the tables of the service whose database has this name. */
    public static Place fresh(String database) {
        return fresh(Backends.shared(), database);
    }

    /** A new one there. */
    public static Place fresh(Backends backends, String database) {
        return new Place(backends, Migrated.fresh(backends, database), backends.freshTopics());
    }

    /**
     * Starts an instance on a free port, for callers with a token of {@link Tokens}.
     *
     * @param service the name that it has before the broker, {@code policy-service}
     * @param more further properties, or others
     * @param sources the application and what it has beside its own beans
     */
    public ConfigurableApplicationContext start(String service, Map<String, String> more, Class<?>... sources) {
        Map<String, String> properties = new TreeMap<>(backends.springProperties(service, database, topics));
        properties.put("server.port", "0");
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", Tokens.ISSUER);
        properties.put("spring.main.banner-mode", "off");
        properties.putAll(more);
        return new SpringApplicationBuilder(sources)
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }
}
