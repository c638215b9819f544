package dk.seamark.reporting.publish;

import dk.seamark.events.pack.Rendering;
import dk.seamark.pack.render.PackFormat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An edition of a pack in one form.
 *
 * @param audience for whom the edition is
 * @param format the form
 * @param bytes its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedPack(Audience audience, PackFormat format, byte[] bytes) {

    /** What the event of issuing says of it. */
    public Rendering rendering() {
        return new Rendering(extension(), HexFormat.of().formatHex(sha256()), bytes.length);
    }

    /** What a file's name ends with: {@code pdf}, {@code public.pdf}. */
    public String extension() {
        return audience.prefix() + format.extension();
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
