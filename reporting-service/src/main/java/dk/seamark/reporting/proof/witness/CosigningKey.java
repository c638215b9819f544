package dk.seamark.reporting.proof.witness;

import dk.seamark.reporting.proof.log.LogKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A witness's key, which verifies its cosignatures (C2SP tlog-cosignature, Ed25519). */
final class CosigningKey {

    private static final byte COSIGNATURE = 4;
    private static final int PUBLIC_BYTES = 32;
    private static final int ID_BYTES = 4;
    private static final int LINE_BYTES = ID_BYTES + Long.BYTES + 64;

    /** The prefix of an Ed25519 public key in its X.509 encoding (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String text;
    private final String name;
    private final byte[] id;
    private final PublicKey key;

    private CosigningKey(String text, String name, byte[] id, PublicKey key) {
        this.text = text;
        this.name = name;
        this.id = id;
        this.key = key;
    }

    /**
     * Parses a verifier key.
     *
     * @throws IllegalArgumentException if it is not an Ed25519 verifier key of a witness
     */
    static CosigningKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || parts[0].isEmpty() || parts[0].chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("it is no verifier key");
        }
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        byte[] id = LogKey.keyId(parts[0], typed);
        if (typed.length != 1 + PUBLIC_BYTES
                || typed[0] != COSIGNATURE
                || !HexFormat.of().formatHex(id).equals(parts[1])) {
            throw new IllegalArgumentException("it is no Ed25519 key of a witness");
        }
        byte[] encoded = ByteBuffer.allocate(X509.length + PUBLIC_BYTES)
                .put(X509)
                .put(typed, 1, PUBLIC_BYTES)
                .array();
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            return new CosigningKey(text, parts[0], id, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("it is no Ed25519 key", e);
        }
    }

    /** The key's name. */
    String name() {
        return name;
    }

    /** The verifier key as text. */
    @Override
    public String toString() {
        return text;
    }

    /**
     * Finds this key's signature of a checkpoint among signature lines. Returns the line with its line feed; empty if
     * there is none, or it does not verify.
     *
     * @param lines the witness's response
     * @param checkpoint the checkpoint's text with its last line feed
     */
    Optional<String> signature(String lines, String checkpoint) {
        String start = "— " + name + " ";
        return lines.lines()
                .filter(line -> line.startsWith(start) && verifies(line.substring(start.length()), checkpoint))
                .findFirst()
                .map(line -> line + "\n");
    }

    private boolean verifies(String base64, String checkpoint) {
        try {
            byte[] line = Base64.getDecoder().decode(base64);
            if (line.length != LINE_BYTES || !Arrays.equals(id, Arrays.copyOf(line, ID_BYTES))) {
                return false;
            }
            long seconds = ByteBuffer.wrap(line, ID_BYTES, Long.BYTES).getLong();
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(("cosignature/v1\ntime " + seconds + "\n" + checkpoint).getBytes(StandardCharsets.UTF_8));
            return seconds > 0 && verifier.verify(line, ID_BYTES + Long.BYTES, line.length - ID_BYTES - Long.BYTES);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            // Not Base64, or not a signature.
            return false;
        }
    }
}
