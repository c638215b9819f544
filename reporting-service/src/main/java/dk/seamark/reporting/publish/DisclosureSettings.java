package dk.seamark.reporting.publish;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers from which on counts may be public.
 *
 * @param threshold the threshold for sources without their own: 3 or 5
 * @param sources the sources that have a threshold of their own
 */
@ConfigurationProperties("seamark.small-numbers")
record DisclosureSettings(
        @DefaultValue("5") int threshold, @DefaultValue List<Source> sources) {

    /**
     * A source with a threshold of its own.
     *
     * @param name the source, exactly as in the figures
     * @param threshold 3 or 5
     */
    record Source(String name, int threshold) {}
}
