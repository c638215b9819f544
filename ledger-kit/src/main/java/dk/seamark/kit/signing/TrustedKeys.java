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

/** The public keys that count, and for which service each does. */
final class TrustedKeys {

    private static final byte[] CONTEXT = "seamark-records-v1\0".getBytes(StandardCharsets.US_ASCII);

    private final List<Trusted> keys;

    /**
     * A key that counts.
     *
     * @param service whose it is
     * @param id what records call it
     * @param retired whether it counts for what was on the topic before only
     */
    record Trusted(String service, String id, PublicKey key, boolean retired) {

        /** Whether the signature is this key's, of this root. */
        boolean signed(byte[] root, byte[] signature) {
            try {
                Signature ed25519 = Signature.getInstance("Ed25519");
                ed25519.initVerify(key);
                ed25519.update(message(root));
                return ed25519.verify(signature);
            } catch (GeneralSecurityException e) {
                // Also bytes that are no signature at all.
                return false;
            }
        }
    }

    private TrustedKeys(List<Trusted> keys) {
        this.keys = keys;
    }

    /**
     * The keys of the settings.
     *
     * @throws RefusesToStart if one is no such key
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
            // Said below.
        }
        throw new RefusesToStart("seamark.signing." + property + " holds what is not a service, = and its Ed25519 key"
                + " (X.509, in Base64): " + setting);
    }

    /** What records call a key: the first 16 hexadecimal digits of its SHA-256. */
    private static String id(byte[] encoded) {
        return HexFormat.of().formatHex(Sha256.of(encoded), 0, 8);
    }

    /** What is signed of a root: it cannot be taken for a signature of anything else. */
    static byte[] message(byte[] root) {
        byte[] message = new byte[CONTEXT.length + root.length];
        System.arraycopy(CONTEXT, 0, message, 0, CONTEXT.length);
        System.arraycopy(root, 0, message, CONTEXT.length, root.length);
        return message;
    }

    /** The service's key of this id; empty if none counts. */
    Optional<Trusted> find(String service, String id) {
        return keys.stream()
                .filter(key -> key.service().equals(service) && key.id().equals(id))
                .findFirst();
    }

    /** The service's key that made a signature and counts today; empty if it is none of them. */
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
