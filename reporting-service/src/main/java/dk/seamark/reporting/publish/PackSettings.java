package dk.seamark.reporting.publish;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a municipality can set up of its packs: {@code seamark.pack}.
 *
 * @param agenda the file of each municipality's template of an agenda item, by the municipality's key; null if
 *     nobody has one
 * @param kle the KLE number under which each municipality files its packs, by the municipality's key; null if
 *     nobody has one
 */
@ConfigurationProperties("seamark.pack")
record PackSettings(
        @Nullable Map<String, String> agenda, @Nullable Map<String, String> kle) {}
