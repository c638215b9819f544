package dk.seamark.reporting.publish;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From which number on counts may be public.
 *
 * @param threshold the threshold of sources that are not named: 3 or 5
 * @param sources the sources that have a threshold of their own
 */
@ConfigurationProperties("seamark.small-numbers")
record DisclosureSettings(
        @DefaultValue("5") int threshold, @DefaultValue List<Source> sources) {

    /**
     * A source with a threshold of its own.
     *
     * @param name the source, just as it is written at the figures
     * @param threshold 3 or 5
     */
    record Source(String name, int threshold) {}
}
