package dk.seamark.verify.note;

import dk.seamark.verify.form.Base64Form;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Hash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** An Ed25519 key that verifies notes: a vkey of C2SP signed-note. */
public final class VerifierKey {

    /** The type of a key that signs a note's text. */
    public static final byte NOTE = 1;

    /** The type of a witness' key, which signs a checkpoint with a time (C2SP tlog-cosignature). */
    public static final byte COSIGNATURE = 4;

    private static final int PUBLIC_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;

    /** What stands before an Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String text;
    private final String name;
    private final byte[] id;
    private final byte type;
    private final PublicKey key;

    private VerifierKey(String text, String name, byte[] id, byte type, PublicKey key) {
        this.text = text;
        this.name = name;
        this.id = id;
        this.type = type;
        this.key = key;
    }

    /**
     * The key that this text is.
     *
     * @throws Flaw if it is no Ed25519 vkey, or its key id is not its own
     */
    public static VerifierKey parse(String text) throws VerificationException {
        int second = text.indexOf('+');
        int third = second < 0 ? -1 : text.indexOf('+', second + 1);
        if (third < 0) {
            throw notOne(text);
        }
        String name = text.substring(0, second);
        byte[] typed = Base64Form.bytes(text.substring(third + 1));
        if (!SignedNote.isKeyName(name)
                || typed.length != 1 + PUBLIC_BYTES
                || (typed[0] != NOTE && typed[0] != COSIGNATURE)) {
            throw notOne(text);
        }
        byte[] id =
                Hash.of((name + "\n").getBytes(StandardCharsets.UTF_8), typed).first(4);
        if (!HexFormat.of().formatHex(id).equals(text.substring(second + 1, third))) {
            throw new VerificationException("note.key-number", text);
        }
        return new VerifierKey(text, name, id, typed[0], key(text, typed));
    }

    private static PublicKey key(String text, byte[] typed) throws VerificationException {
        byte[] encoded = ByteBuffer.allocate(X509.length + PUBLIC_BYTES)
                .put(X509)
                .put(typed, 1, PUBLIC_BYTES)
                .array();
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw notOne(text);
        }
    }

    private static VerificationException notOne(String text) {
        return new VerificationException("note.key", text);
    }

    /** The key's name. */
    public String name() {
        return name;
    }

    /** Its type: {@link #NOTE} or {@link #COSIGNATURE}. */
    public byte type() {
        return type;
    }

    /** Whether a signature says that it is this key's. */
    boolean made(NoteSignature signature) {
        return signature.name().equals(name) && Arrays.equals(signature.keyId(), id);
    }

    /** Whether these bytes are the key's signature of a message. */
    boolean signed(byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_BYTES) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // Bytes that are no signature, or a key that is no point of the curve.
            return false;
        }
    }

    /** As a vkey. */
    @Override
    public String toString() {
        return text;
    }
}
