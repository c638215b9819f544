package dk.seamark.reporting.publish;

import dk.seamark.digest.Sha256;
import dk.seamark.events.pack.Rendering;
import dk.seamark.pack.render.PackFormat;

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
        return new Rendering(extension(), Sha256.hex(bytes), bytes.length);
    }

    /** What a file's name ends with: {@code pdf}, {@code public.pdf}. */
    public String extension() {
        return audience.prefix() + format.extension();
    }

    byte[] sha256() {
        return Sha256.of(bytes);
    }
}
