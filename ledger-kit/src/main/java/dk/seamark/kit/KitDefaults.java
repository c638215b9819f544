package dk.seamark.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Adds the kit's default properties to every service, with the lowest precedence. */
final class KitDefaults implements EnvironmentPostProcessor {

    /**
     * The number of carrier threads for virtual threads. The default is one for each processor; then a request that
     * computes for seconds, as rendering a pack does, would hold up all others, since the JVM never preempts a virtual
     * thread. The operating system does share the processors among more carriers.
     */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Axon reads this JVM property before any bean exists.
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
