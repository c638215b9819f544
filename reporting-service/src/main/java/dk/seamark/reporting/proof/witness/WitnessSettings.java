package dk.seamark.reporting.proof.witness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The witnesses that are asked: {@code seamark.log.witnesses}.
 *
 * @param witnesses none if nothing is said
 */
@ConfigurationProperties("seamark.log")
record WitnessSettings(@Nullable List<Configured> witnesses) {

    /**
     * A witness as it is written in the settings.
     *
     * @param url its address, below which {@code /add-checkpoint} is
     * @param key its verifier key (C2SP signed-note, type 4)
     */
    record Configured(@Nullable String url, @Nullable String key) {}
}
