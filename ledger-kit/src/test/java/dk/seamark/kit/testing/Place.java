package dk.seamark.kit.testing;

import dk.seamark.stack.Backends;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.postgres.Database;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The backends, database and topics of an instance of a service. */
public record Place(Backends backends, Database database, Topics topics) {

    /** A new place, with the tables of the service whose database has this name. */
    public static Place fresh(String database) {
        return fresh(Backends.shared(), database);
    }

    /** A new place in these backends. */
    public static Place fresh(Backends backends, String database) {
        return new Place(backends, Migrated.fresh(backends, database), backends.freshTopics());
    }

    /**
     * The properties of an instance on a free port, for callers with a token of {@link Tokens}.
     *
     * @param service its user name for the broker, {@code policy-service}
     * @param more further or overriding properties
     */
    public Map<String, String> properties(String service, Map<String, String> more) {
        Map<String, String> properties = new TreeMap<>(backends.springProperties(service, database, topics));
        properties.put("server.port", "0");
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", Tokens.ISSUER);
        properties.put("spring.main.banner-mode", "off");
        properties.putAll(more);
        return properties;
    }

    /**
     * Starts an instance with these properties.
     *
     * @param sources the application and additional beans
     */
    public ConfigurableApplicationContext start(String service, Map<String, String> more, Class<?>... sources) {
        // One at a time: Spring Boot sets up the logging of the whole JVM at each start.
        synchronized (Place.class) {
            return new SpringApplicationBuilder(sources)
                    .run(properties(service, more).entrySet().stream()
                            .map(property -> "--" + property.getKey() + "=" + property.getValue())
                            .toArray(String[]::new));
        }
    }
}
