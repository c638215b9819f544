package dk.seamark.reporting.publish;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a municipality can configure about its packs: {@code seamark.pack}.
 *
 * @param agenda the file of a municipality's template of an agenda item, by the municipality's key; null if there is
 *     none
 * @param kle the KLE number under which a municipality files its packs, by the municipality's key; null if there is
 *     none
 * @param licence the SPDX identifier of the licence on which a municipality gives its open data, by the municipality's
 *     key; null if there is none
 */
@ConfigurationProperties("seamark.pack")
record PackSettings(
        @Nullable Map<String, String> agenda,
        @Nullable Map<String, String> kle,
        @Nullable Map<String, String> licence) {}
