package dk.seamark.kit.sample;

import dk.seamark.kit.testing.Migrated;
import dk.seamark.kit.testing.Tokens;
import dk.seamark.stack.Backends;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.postgres.Database;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application. */
@SpringBootApplication
public class SampleService {

    /** Where one running instance keeps its things. */
    public record Place(Backends backends, Database database, Topics topics) {

        /** A new one. */
        public static Place fresh() {
            return fresh(Backends.shared());
        }

        /** A new one there. */
        public static Place fresh(Backends backends) {
            return new Place(backends, Migrated.fresh(backends, "sample"), backends.freshTopics());
        }
    }

    /** Starts an instance on a free port; {@code more} are pairs of names and values. */
    public static ConfigurableApplicationContext start(Place place, Class<?> beans, String... more) {
        return run(place, List.of(Tokens.class, beans), more);
    }

    /** The same, trusting the keys that an issuer publishes there. */
    public static ConfigurableApplicationContext startTrusting(String keys, Place place, String... more) {
        String[] all = Arrays.copyOf(more, more.length + 2);
        all[more.length] = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri";
        all[more.length + 1] = keys;
        return run(place, List.of(), all);
    }

    private static ConfigurableApplicationContext run(Place place, List<Class<?>> beans, String... more) {
        Map<String, String> properties =
                new TreeMap<>(place.backends().springProperties("sample-service", place.database(), place.topics()));
        properties.put("server.port", "0");
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", Tokens.ISSUER);
        properties.put("seamark.service-name", "sample-service");
        properties.put("spring.main.banner-mode", "off");
        for (int i = 0; i < more.length; i += 2) {
            properties.put(more[i], more[i + 1]);
        }
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(SampleService.class)
                .sources(beans.toArray(Class<?>[]::new))
                .run(arguments);
    }

    /** The same without more beans. */
    public static ConfigurableApplicationContext start(Place place, String... more) {
        return start(place, NoMore.class, more);
    }

    static class NoMore {}
}
