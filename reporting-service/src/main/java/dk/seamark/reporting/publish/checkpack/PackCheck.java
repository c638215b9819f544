package dk.seamark.reporting.publish.checkpack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of an issued pack with the same pack rendered again from the record.
 *
 * @param planId the plan
 * @param period the period
 * @param number the pack's number, from 1
 * @param position the ledger position up to which the record was read
 * @param same whether every rendering has the same bytes
 * @param sameState whether the record at that position has the state hash of the pack
 * @param versions the versions that the pack was made with, then and now
 * @param erased the ids of its texts that are erased (slettet), so that its renderings are redacted; empty for none
 * @param renderings its renderings
 */
record PackCheck(
        String planId,
        String period,
        int number,
        long position,
        boolean same,
        boolean sameState,
        List<Version> versions,
        List<String> erased,
        List<Form> renderings) {

    /**
     * A version that a pack is made with. If it has changed since, differing bytes prove nothing against the archived
     * ones.
     *
     * @param name {@code template}, {@code renderer} or {@code rules}
     * @param issued the version when the pack was issued
     * @param now the version now
     */
    record Version(String name, String issued, String now) {}

    /**
     * A rendering of the pack.
     *
     * @param format its extension
     * @param issued SHA-256 in the event of issuing
     * @param redacted SHA-256 in the event of its redaction; null if it was not redacted
     * @param archived SHA-256 of the archived bytes; null if there are none
     * @param again SHA-256 of the bytes rendered again; null if this version does not have the format
     * @param same whether the archived bytes and those rendered again have the digest of the redaction, or without
     *     one of the issue
     */
    record Form(
            String format,
            String issued,
            @Nullable String redacted,
            @Nullable String archived,
            @Nullable String again,
            boolean same) {}
}
