package dk.seamark.kit.signing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of signing and of trusted keys: {@code seamark.signing.*}.
 *
 * @param key the service's private key: Ed25519, PKCS #8, in Base64; null if none is configured
 * @param trusted the trusted public keys, each as {@code service=key}: X.509, in Base64. A service may have several
 * @param retired public keys that are no longer used for signing, in the same form: their signatures are accepted up to
 *     the end of the topic at the time when a reader first had this setting
 * @param acceptUnsigned whether unsigned records are accepted, for as long as a version that does not sign is running;
 *     false by default
 */
@ConfigurationProperties("seamark.signing")
public record SigningSettings(
        @Nullable String key,
        @Nullable List<String> trusted,
        @Nullable List<String> retired,
        boolean acceptUnsigned) {

    /** Leaves out the private key. */
    @Override
    public String toString() {
        return "SigningSettings[trusted=" + trusted + ", retired=" + retired + ", acceptUnsigned=" + acceptUnsigned
                + "]";
    }
}
