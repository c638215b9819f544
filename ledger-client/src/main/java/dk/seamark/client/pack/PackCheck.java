package dk.seamark.client.pack;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issued pack, made again from the record as it was.
 *
 * @param planId the plan
 * @param period the period
 * @param number the pack's number
 * @param position the ledger position up to which the record is in it
 * @param same whether every form has the same bytes
 * @param sameState whether the record there has the state hash of the pack
 * @param versions what it was made with, then and now
 * @param erased its texts that are erased
 * @param renderings its forms
 */
public record PackCheck(
        String planId,
        String period,
        int number,
        long position,
        boolean same,
        boolean sameState,
        List<PackVersion> versions,
        List<UUID> erased,
        List<CheckedRendering> renderings) {

    /** Copies the lists. */
    public PackCheck {
        versions = List.copyOf(versions);
        erased = List.copyOf(erased);
        renderings = List.copyOf(renderings);
    }

    /**
     * A version of what packs are made with.
     *
     * @param name {@code template}, {@code renderer} or {@code rules}
     * @param issued the version then
     * @param now the version now
     */
    public record PackVersion(String name, String issued, String now) {}

    /**
     * A form of the pack.
     *
     * @param format its code
     * @param issued SHA-256 when it was issued, in hexadecimal
     * @param redacted SHA-256 when texts were erased from it; null if none were, or it is the same
     * @param archived SHA-256 of the bytes that are kept; null if there are none
     * @param again SHA-256 of the bytes made again; null if this version does not have the form
     * @param same whether what is kept and what was made again are as they must be
     */
    public record CheckedRendering(
            String format,
            String issued,
            @Nullable String redacted,
            @Nullable String archived,
            @Nullable String again,
            boolean same) {}
}
