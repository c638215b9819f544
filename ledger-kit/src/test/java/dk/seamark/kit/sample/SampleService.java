package dk.seamark.kit.sample;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.erasure.ErasureConfiguration;
import dk.seamark.kit.retention.RetentionConfiguration;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import dk.seamark.kit.text.NewText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The application. */
@SpringBootApplication
@Import({ErasureConfiguration.class, RetentionConfiguration.class})
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

    /** Records a figure in a stream, which begins with the municipality's key, and a note on it unless it is null. */
    public static Receipt submit(
            ConfigurableApplicationContext service, String stream, String value, @Nullable NewText note) {
        String municipality = stream.substring(0, stream.indexOf('/'));
        Caller caller = new Caller(new Municipality(municipality), Role.CENTRE_STAFF, null, "actor-1");
        CommandRequest request =
                note == null ? CommandRequest.plain() : CommandRequest.plain().withText(note);
        return service.getBean(CommandExecutor.class)
                .submit(
                        caller,
                        request,
                        new RecordFigure(
                                stream,
                                municipality,
                                UUID.randomUUID().toString(),
                                new BigDecimal(value),
                                note == null ? null : note.ref()));
    }

    static class NoMore {}
}
