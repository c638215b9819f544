package dk.seamark.reporting.proof.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of the transparency logs, from which each municipality's key, salts and pseudonyms are derived
 * (HMAC-SHA-256 of a label and the parts, each followed by a zero byte). So a log that is rebuilt from the same journal
 * has the same leaves and the same key.
 */
public final class LogSecret {

    /** The shortest secret in characters: 128 bits if they are hexadecimal digits. */
    static final int SHORTEST = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException if the secret has fewer than 32 characters */
    LogSecret(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "The log's secret has " + secret.length() + " characters, fewer than " + SHORTEST);
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The municipality's key; the key's name is the log's origin. */
    LogKey key(String municipality) {
        return LogKey.of(origin(municipality), derived("key", municipality));
    }

    /** The salt of the commitment to the payload at a position. */
    byte[] salt(String municipality, long position) {
        return derived("salt", municipality, Long.toString(position));
    }

    /** The salt of the commitment to the envelope at a position. */
    byte[] envelopeSalt(String municipality, long position) {
        return derived("envelope", municipality, Long.toString(position));
    }

    /**
     * The actor's pseudonym in old leaves: the same for the same actor throughout the municipality, and not reversible;
     * 32 hexadecimal digits.
     */
    String pseudonym(String municipality, String actor) {
        return HexFormat.of().formatHex(derived("actor", municipality, actor), 0, 16);
    }

    /** The name of a municipality's log. */
    static String origin(String municipality) {
        return "ledger." + municipality + ".dk/indicators";
    }

    private byte[] derived(String label, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("seamark log " + label + "\0").getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                mac.update((part + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }
}
