package dk.seamark.reporting.publish.downloadbundle;

import java.util.List;

/**
 * What a bundle holds, and of which pack. It is written in canonical JSON (RFC 8785).
 *
 * @param checkpointSize how many leaves the bundled checkpoint is of
 * @param files the bundle's other files, in its order
 * @param format {@code seamark-bundle/2}; the first had no envelopes
 * @param issuedAt the ledger position of the event that issued the pack
 * @param municipality the municipality's key
 * @param number which pack it is of its plan and period, from 1
 * @param origin the name of the log
 * @param packPosition the ledger position up to which the pack knows the record
 * @param period the period it tells of
 * @param planId the plan it follows up
 * @param verifierKey the key that verifies the checkpoint
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

    /** The form of a bundle that this code makes. */
    static final String FORMAT = "seamark-bundle/2";

    /**
     * A file of the bundle.
     *
     * @param bytes its size
     * @param name its name, without folders
     * @param sha256 64 lower-case hexadecimal digits
     */
    record File(long bytes, String name, String sha256) {}
}
