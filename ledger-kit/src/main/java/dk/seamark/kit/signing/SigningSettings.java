package dk.seamark.kit.signing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who signs, and whose signatures count: {@code seamark.signing.*}.
 *
 * @param key the service's private key: Ed25519, PKCS #8, in Base64; null if none is given
 * @param trusted the public keys that count, each as {@code service=key}: X.509, in Base64. A service may have several
 * @param retired public keys that signed until now and do not any more, in the same form: what they signed counts as
 *     far as the topic had come when a reader first knew that they are retired
 * @param acceptUnsigned whether records without a signature are taken, for as long as a version that does not sign is
 *     at work; false when nothing is said
 */
@ConfigurationProperties("seamark.signing")
public record SigningSettings(
        @Nullable String key,
        @Nullable List<String> trusted,
        @Nullable List<String> retired,
        boolean acceptUnsigned) {

    /** Without the private key. */
    @Override
    public String toString() {
        return "SigningSettings[trusted=" + trusted + ", retired=" + retired + ", acceptUnsigned=" + acceptUnsigned
                + "]";
    }
}
