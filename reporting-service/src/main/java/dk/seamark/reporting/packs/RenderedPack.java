package dk.seamark.reporting.packs;

import dk.seamark.events.Rendering;
import dk.seamark.reporting.pack.render.PackFormat;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A pack in one form.
 *
 * @param format the form
 * @param bytes its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedPack(PackFormat format, byte[] bytes) {

    /** What the event of issuing says of it. */
    public Rendering rendering() {
        return new Rendering(format.extension(), HexFormat.of().formatHex(sha256()), bytes.length);
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
