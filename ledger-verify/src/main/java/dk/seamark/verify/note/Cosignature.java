package dk.seamark.verify.note;

import dk.seamark.verify.report.VerificationException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** A witness' word that a checkpoint follows every one that it saw before (C2SP tlog-cosignature). */
public final class Cosignature {

    private Cosignature() {}

    /**
     * What a witness signs.
     *
     * @param text the checkpoint's text, with its last line feed
     * @param seconds when, in seconds since 1970 in UTC
     */
    public static byte[] message(String text, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * When a witness signed a checkpoint, in UTC.
     *
     * @throws Flaw if it did not, or the signature is not its own
     */
    public static Instant require(SignedNote note, VerifierKey witness) throws VerificationException {
        for (NoteSignature signature : note.signatures()) {
            if (witness.made(signature)) {
                return time(note, witness, signature.bytes());
            }
        }
        throw new VerificationException("note.witness-missing", witness.name());
    }

    private static Instant time(SignedNote note, VerifierKey witness, byte[] bytes) throws VerificationException {
        long seconds = bytes.length < Long.BYTES ? -1 : ByteBuffer.wrap(bytes).getLong();
        if (seconds < 0
                || seconds > Instant.MAX.getEpochSecond()
                || !witness.signed(
                        message(note.text(), seconds), Arrays.copyOfRange(bytes, Long.BYTES, bytes.length))) {
            throw new VerificationException("note.witness-wrong", witness.name());
        }
        return Instant.ofEpochSecond(seconds);
    }
}
