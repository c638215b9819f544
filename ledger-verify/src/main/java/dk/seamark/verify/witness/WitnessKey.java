package dk.seamark.verify.witness;

import dk.seamark.verify.form.Base64Form;
import dk.seamark.verify.note.Cosignature;
import dk.seamark.verify.note.SignedNote;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The key by which a witness signs checkpoints (C2SP tlog-cosignature, Ed25519). */
final class WitnessKey {

    /** What stands before the seed of an Ed25519 key in its PKCS #8 form (RFC 8410). */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final String PRIVATE = "PRIVATE+KEY+";
    private static final int SEED_BYTES = 32;

    private final VerifierKey verifier;
    private final byte[] id;
    private final byte[] seed;
    private final PrivateKey secret;

    private WitnessKey(VerifierKey verifier, byte[] seed) throws GeneralSecurityException {
        this.verifier = verifier;
        this.id = HexFormat.of().parseHex(verifier.toString().split("\\+", -1)[1]);
        this.seed = seed.clone();
        byte[] encoded = ByteBuffer.allocate(PKCS8.length + SEED_BYTES)
                .put(PKCS8)
                .put(seed)
                .array();
        this.secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    /**
     * A new key, drawn at random.
     *
     * @param name its name
     * @throws Flaw if no key can have that name
     */
    static WitnessKey drawn(String name) throws VerificationException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] publicKey = tail(pair.getPublic().getEncoded());
            byte[] typed = ByteBuffer.allocate(1 + SEED_BYTES)
                    .put(VerifierKey.COSIGNATURE)
                    .put(publicKey)
                    .array();
            byte[] id = Hash.of((name + "\n").getBytes(StandardCharsets.UTF_8), typed)
                    .first(4);
            String vkey = name + "+" + HexFormat.of().formatHex(id) + "+" + base64(typed);
            return new WitnessKey(
                    VerifierKey.parse(vkey), tail(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", e);
        }
    }

    /** The last 32 bytes: with them both encoded forms of an Ed25519 key end (RFC 8410). */
    private static byte[] tail(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - SEED_BYTES, encoded.length);
    }

    /**
     * The key that was kept.
     *
     * @param kept what {@link #kept()} said
     * @param vkey the verifier key that stood beside it
     * @throws Flaw if they are no key, or not of one key
     */
    static WitnessKey of(String kept, String vkey) throws VerificationException {
        VerifierKey verifier = VerifierKey.parse(vkey);
        String before = PRIVATE + before(vkey);
        if (verifier.type() != VerifierKey.COSIGNATURE || !kept.startsWith(before)) {
            throw notOne();
        }
        byte[] typed = typed(kept.substring(before.length()));
        try {
            WitnessKey key = new WitnessKey(verifier, tail(typed));
            // The two files must belong together: what the one signs, the other verifies.
            String text = "seamark witness\n";
            Cosignature.require(
                    SignedNote.parse((text + "\n" + key.cosign(text, Instant.EPOCH)).getBytes(StandardCharsets.UTF_8)),
                    verifier);
            return key;
        } catch (GeneralSecurityException e) {
            throw notOne();
        }
    }

    /** A vkey's name and key id, with the plus signs behind them; the key itself may hold plus signs too. */
    private static String before(String vkey) {
        return vkey.substring(0, vkey.indexOf('+', vkey.indexOf('+') + 1) + 1);
    }

    private static byte[] typed(String base64) throws VerificationException {
        try {
            byte[] typed = Base64Form.bytes(base64, 1 + SEED_BYTES);
            if (typed[0] == VerifierKey.COSIGNATURE) {
                return typed;
            }
        } catch (VerificationException flaw) {
            // It would show a part of the secret.
        }
        throw notOne();
    }

    private static VerificationException notOne() {
        return new VerificationException("witness.key-form");
    }

    /** The secret key in the form that signed notes' tools read, on a line; it must not be shown. */
    String kept() {
        byte[] typed = ByteBuffer.allocate(1 + SEED_BYTES)
                .put(VerifierKey.COSIGNATURE)
                .put(seed)
                .array();
        return PRIVATE + before(verifier.toString()) + base64(typed);
    }

    /** The key that verifies what this one signs. */
    VerifierKey verifier() {
        return verifier;
    }

    /**
     * The signature line below a checkpoint, with its line feed.
     *
     * @param text the checkpoint's text, with its last line feed
     * @param time when; its whole seconds count
     */
    String cosign(String text, Instant time) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(Cosignature.message(text, time.getEpochSecond()));
            byte[] signature = signer.sign();
            byte[] line = ByteBuffer.allocate(id.length + Long.BYTES + signature.length)
                    .put(id)
                    .putLong(time.getEpochSecond())
                    .put(signature)
                    .array();
            return "— " + verifier.name() + " " + base64(line) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The witness' key cannot sign", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
