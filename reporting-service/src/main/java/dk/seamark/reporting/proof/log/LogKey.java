package dk.seamark.reporting.proof.log;

import dk.seamark.digest.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** An Ed25519 key that signs notes under a name (C2SP signed-note). */
public final class LogKey {

    private static final byte ED25519 = 1;
    private static final int PUBLIC_BYTES = 32;

    private final String name;
    private final PrivateKey secret;
    private final byte[] publicKey;
    private final byte[] keyId;

    private LogKey(String name, KeyPair pair) {
        this.name = name;
        this.secret = pair.getPrivate();
        byte[] encoded = pair.getPublic().getEncoded();
        // The X.509 encoding of an Ed25519 public key ends with the key's 32 bytes (RFC 8410).
        this.publicKey = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
        this.keyId = keyId(name, typed(publicKey));
    }

    /**
     * The key of this seed.
     *
     * @param name the key's name, without plus signs and spaces
     * @param seed 32 secret bytes (RFC 8032, section 5.1.5)
     */
    static LogKey of(String name, byte[] seed) {
        if (seed.length != PUBLIC_BYTES
                || name.isEmpty()
                || name.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c))) {
            throw new IllegalArgumentException("A key has a name without spaces and plus signs, and 32 bytes");
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            return new LogKey(name, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", e);
        }
    }

    /** The verifier key: name, key id in hexadecimal, and the public key, separated by plus signs. */
    public String verifierKey() {
        return name + "+" + HexFormat.of().formatHex(keyId) + "+"
                + Base64.getEncoder().encodeToString(typed(publicKey));
    }

    /** A text followed by this key's signature. The text must end with a line feed. */
    public String sign(String text) {
        byte[] signature = signature(text.getBytes(StandardCharsets.UTF_8));
        byte[] line = ByteBuffer.allocate(keyId.length + signature.length)
                .put(keyId)
                .put(signature)
                .array();
        return text + "\n— " + name + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }

    private byte[] signature(byte[] message) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The log's key cannot sign", e);
        }
    }

    /** The first four bytes of the hash over the name and the key prefixed with its type. */
    public static byte[] keyId(String name, byte[] typed) {
        return Arrays.copyOf(Sha256.of((name + '\n').getBytes(StandardCharsets.UTF_8), typed), 4);
    }

    private static byte[] typed(byte[] publicKey) {
        return ByteBuffer.allocate(1 + PUBLIC_BYTES).put(ED25519).put(publicKey).array();
    }

    /** A source of randomness that returns the seed: Java derives a public key only when it generates a key pair. */
    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final transient byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("An Ed25519 key has a seed of 32 bytes");
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
