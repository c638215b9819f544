package dk.seamark.kit.signing;

import dk.seamark.digest.Sha256;
import dk.seamark.kit.axon.RefusesToStart;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The trusted public keys, by service. */
final class TrustedKeys {

    private static final byte[] CONTEXT = "seamark-records-v1\0".getBytes(StandardCharsets.US_ASCII);

    private final List<Trusted> keys;

    /**
     * A trusted key.
     *
     * @param service whose it is
     * @param id its id in records
     * @param retired whether it is trusted only for records that were on the topic before
     */
    record Trusted(String service, String id, PublicKey key, boolean retired) {

        /** Whether this is the key's signature of the root. */
        boolean signed(byte[] root, byte[] signature) {
            try {
                Signature ed25519 = Signature.getInstance("Ed25519");
                ed25519.initVerify(key);
                ed25519.update(message(root));
                return ed25519.verify(signature);
            } catch (GeneralSecurityException e) {
                // Also if the bytes are no signature at all.
                return false;
            }
        }
    }

    private TrustedKeys(List<Trusted> keys) {
        this.keys = keys;
    }

    /**
     * Reads the keys from the settings.
     *
     * @throws RefusesToStart if one is malformed
     */
    static TrustedKeys of(SigningSettings settings) {
        List<Trusted> keys = new ArrayList<>();
        all(settings.trusted()).forEach(one -> keys.add(trusted("trusted", one)));
        all(settings.retired()).forEach(one -> keys.add(trusted("retired", one)));
        return new TrustedKeys(keys);
    }

    private static List<String> all(@Nullable List<String> keys) {
        return Objects.requireNonNullElse(keys, List.of());
    }

    private static Trusted trusted(String property, String setting) {
        int end = setting.indexOf('=');
        try {
            byte[] encoded =
                    Base64.getDecoder().decode(setting.substring(end + 1).strip());
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            if (end > 0) {
                return new Trusted(setting.substring(0, end).strip(), id(encoded), key, property.equals("retired"));
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // Reported below.
        }
        throw new RefusesToStart("seamark.signing." + property + " holds what is not a service, = and its Ed25519 key"
                + " (X.509, in Base64): " + setting);
    }

    /** The id of a key in records: the first 16 hexadecimal digits of its SHA-256. */
    private static String id(byte[] encoded) {
        return HexFormat.of().formatHex(Sha256.of(encoded), 0, 8);
    }

    /** The signed message for a root, with a prefix so that it cannot be taken for a signature of anything else. */
    static byte[] message(byte[] root) {
        byte[] message = new byte[CONTEXT.length + root.length];
        System.arraycopy(CONTEXT, 0, message, 0, CONTEXT.length);
        System.arraycopy(root, 0, message, CONTEXT.length, root.length);
        return message;
    }

    /** The service's trusted key with this id; empty if there is none. */
    Optional<Trusted> find(String service, String id) {
        return keys.stream()
                .filter(key -> key.service().equals(service) && key.id().equals(id))
                .findFirst();
    }

    /** The service's trusted key that made a signature; empty if none of them did. */
    Optional<Trusted> signer(String service, byte[] root, byte[] signature) {
        return keys.stream()
                .filter(key -> !key.retired() && key.service().equals(service) && key.signed(root, signature))
                .findFirst();
    }

    /** The ids of the retired keys. */
    Set<String> retired() {
        return keys.stream().filter(Trusted::retired).map(Trusted::id).collect(Collectors.toUnmodifiableSet());
    }
}
