package dk.seamark.reporting.publish.checkpack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issued pack held against the same pack made again from the record.
 *
 * @param planId the plan
 * @param period the period
 * @param number which pack it is, from 1
 * @param position the ledger position up to which it knows the record
 * @param same whether every form has the same bytes
 * @param sameState whether the record at that position is the one that the pack was made of
 * @param versions what made the pack, and what made it again
 * @param renderings its forms
 */
record PackCheck(
        String planId,
        String period,
        int number,
        long position,
        boolean same,
        boolean sameState,
        List<Version> versions,
        List<Form> renderings) {

    /**
     * Something that a pack is made with. If it is another one now, other bytes say nothing against the archived ones.
     *
     * @param name {@code template}, {@code renderer} or {@code rules}
     * @param issued its version when the pack was issued
     * @param now its version now
     */
    record Version(String name, String issued, String now) {}

    /**
     * A form of the pack.
     *
     * @param format its ending
     * @param issued SHA-256 as the event of issuing says it
     * @param archived SHA-256 of the archived bytes; null if there are none
     * @param again SHA-256 of the bytes made again; null if this version does not make the form
     * @param same whether all three are the same
     */
    record Form(
            String format,
            String issued,
            @Nullable String archived,
            @Nullable String again,
            boolean same) {}
}
