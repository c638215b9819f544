package dk.seamark.reporting.proof.witness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The configured witnesses: {@code seamark.log.witnesses}.
 *
 * @param witnesses null means none
 */
@ConfigurationProperties("seamark.log")
record WitnessSettings(@Nullable List<Configured> witnesses) {

    /**
     * A configured witness.
     *
     * @param url its base address, below which {@code /add-checkpoint} is
     * @param key its verifier key (C2SP signed-note, type 4)
     */
    record Configured(@Nullable String url, @Nullable String key) {}
}
