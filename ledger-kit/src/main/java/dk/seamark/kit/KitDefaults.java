package dk.seamark.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Gives every service the kit's defaults, below whatever the service or its operator says. */
final class KitDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Axon reads this one from the JVM, before any bean exists.
        System.setProperty("axoniq.update-checker.disabled", "true");
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource(
                            "ledger-kit defaults", new ClassPathResource("dk/seamark/kit/defaults.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
