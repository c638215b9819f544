package dk.seamark.reporting.publish;

import dk.seamark.digest.Sha256;
import dk.seamark.events.pack.Rendering;
import dk.seamark.pack.render.PackFormat;

/**
 * A rendering of a pack.
 *
 * @param audience the audience of the edition
 * @param format the format
 * @param bytes its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedPack(Audience audience, PackFormat format, byte[] bytes) {

    /** The rendering as the event of issuing names it. */
    public Rendering rendering() {
        return new Rendering(extension(), Sha256.hex(bytes), bytes.length);
    }

    /** The extension of its file: {@code pdf}, {@code public.pdf}. */
    public String extension() {
        return audience.prefix() + format.extension();
    }
}
