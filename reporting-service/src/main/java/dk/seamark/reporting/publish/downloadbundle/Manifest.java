package dk.seamark.reporting.publish.downloadbundle;

import java.util.List;

/**
 * The manifest of a bundle. It is written in canonical JSON (RFC 8785).
 *
 * @param checkpointSize the size of the bundled checkpoint in leaves
 * @param files the bundle's other files, in its order
 * @param format {@code seamark-bundle/5}; version 1 had no envelopes, 2 had them, 3 was of a redacted pack, 4 of one
 *     before which records of the municipality were left out of account; none of them described its files as an
 *     RO-Crate
 * @param issuedAt the ledger position of the event that issued the pack
 * @param municipality the municipality's key
 * @param number the number of the pack among those of its plan and period, from 1
 * @param origin the name of the log
 * @param packPosition the ledger position up to which the record was read for the pack
 * @param period the period that it reports on
 * @param planId the plan that it follows up
 * @param verifierKey the verifier key of the checkpoint
 */
record Manifest(
        long checkpointSize,
        List<File> files,
        String format,
        long issuedAt,
        String municipality,
        int number,
        String origin,
        long packPosition,
        String period,
        String planId,
        String verifierKey) {

    /** The version of the bundle format that this code writes. */
    static final String FORMAT = "seamark-bundle/5";

    /**
     * A file of the bundle.
     *
     * @param bytes its size
     * @param name its name, without folders
     * @param sha256 64 lower-case hexadecimal digits
     */
    record File(long bytes, String name, String sha256) {}
}
