package dk.seamark.kit.sample;

import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application. */
@SpringBootApplication
public class SampleService {

    /** Starts an instance on a free port; {@code more} are pairs of property names and values. */
    public static ConfigurableApplicationContext start(Place place, Class<?> beans, String... more) {
        return run(place, List.of(Tokens.class, beans), more);
    }

    /** The same, trusting the keys that an issuer publishes at this URL. */
    public static ConfigurableApplicationContext startTrusting(String keys, Place place, String... more) {
        String[] all = Arrays.copyOf(more, more.length + 2);
        all[more.length] = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri";
        all[more.length + 1] = keys;
        return run(place, List.of(), all);
    }

    private static ConfigurableApplicationContext run(Place place, List<Class<?>> beans, String... more) {
        Map<String, String> properties = new HashMap<>();
        properties.put("seamark.service-name", "sample-service");
        for (int i = 0; i < more.length; i += 2) {
            properties.put(more[i], more[i + 1]);
        }
        return place.start(
                "sample-service",
                properties,
                Stream.concat(Stream.of(SampleService.class), beans.stream()).toArray(Class<?>[]::new));
    }

    /** The same without additional beans. */
    public static ConfigurableApplicationContext start(Place place, String... more) {
        return start(place, NoMore.class, more);
    }

    static class NoMore {}
}
