package dk.seamark.client.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The packs that were issued.
 *
 * @param position the ledger position that was asked about
 * @param packs the packs
 */
public record IssuedPacks(long position, List<IssuedPack> packs) {

    /** Copies the list. */
    public IssuedPacks {
        packs = List.copyOf(packs);
    }

    /**
     * A pack that was issued.
     *
     * @param planId the plan
     * @param period the period
     * @param number its number of its plan and period, from 1
     * @param position the ledger position up to which the record is in it
     * @param reason why it took the place of the one before; null if it is the first
     * @param supersededBy the number of the pack that took its place; null if it is the latest
     * @param erasedTexts how many of its texts were erased since; null if none was
     * @param renderings its forms, as they are kept now
     */
    public record IssuedPack(
            String planId,
            String period,
            int number,
            long position,
            @Nullable String reason,
            @Nullable Integer supersededBy,
            @Nullable Integer erasedTexts,
            List<Rendering> renderings) {

        /** Copies the list. */
        public IssuedPack {
            renderings = List.copyOf(renderings);
        }
    }

    /**
     * A form of a pack.
     *
     * @param format its code: {@code pdf}, {@code public.en.html}
     * @param sha256 SHA-256 of its bytes, in hexadecimal
     * @param bytes how many bytes it has
     */
    public record Rendering(String format, String sha256, long bytes) {}
}
