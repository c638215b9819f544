package dk.seamark.kit.text;

import dk.seamark.digest.Sha256;
import dk.seamark.events.value.TextRef;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/** A text from a request, with the salt and the id drawn for it. Only {@link #ref()} is written into an event. */
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

    /**
     * Draws an id and 32 bytes of salt for this text. Call it in the endpoint, as commands and rules must not draw
     * random numbers.
     */
    public static NewText of(String body) {
        byte[] salt = new byte[32];
        RANDOM.nextBytes(salt);
        return new NewText(new TextRef(UUID.randomUUID().toString(), commitment(salt, body)), salt, body);
    }

    /** SHA-256 over the salt's bytes followed by the text's UTF-8 bytes, in lower-case hexadecimal. */
    public static String commitment(byte[] salt, String body) {
        return Sha256.hex(salt, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The reference to this text, for events. */
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
