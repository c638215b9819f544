package dk.seamark.kit.text;

import dk.seamark.events.value.TextRef;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A text that came in with a request, with the salt and the id drawn for it. Only {@link #ref()} goes
 * into an event.
 */
public final class NewText {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final TextRef ref;
    private final byte[] salt;
    private final String body;

    private NewText(TextRef ref, byte[] salt, String body) {
        this.ref = ref;
        this.salt = salt;
        this.body = body;
    }

    /** Draws an id and 32 bytes of salt for this text. Call it where the request comes in. */
    public static NewText of(String body) {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return new NewText(new TextRef(UUID.randomUUID().toString(), commitment(salt, body)), salt, body);
    }

    /** SHA-256 over the salt's bytes followed by the text's UTF-8 bytes, in lower-case hexadecimal. */
    public static String commitment(byte[] salt, String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What an event says of this text. */
    public TextRef ref() {
        return ref;
    }

    /** The text. */
    public String body() {
        return body;
    }

    byte[] salt() {
        return salt.clone();
    }
}
