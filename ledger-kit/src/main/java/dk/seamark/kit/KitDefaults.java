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

    /**
     * How many threads carry virtual ones. With one for each processor, as is usual, a request that computes for
     * seconds, as a pack does, would hold up all others: a carrier is not taken away from a virtual thread, while the
     * operating system shares the processors among many carriers.
     */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Axon reads this one from the JVM, before any bean exists.
        System.setProperty("axoniq.update-checker.disabled", "true");
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(
                    CARRIERS, Integer.toString(8 * Runtime.getRuntime().availableProcessors()));
        }
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
