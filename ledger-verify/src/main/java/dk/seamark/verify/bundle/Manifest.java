package dk.seamark.verify.bundle;

import dk.seamark.verify.form.Json;
import dk.seamark.verify.form.RecordBinder;
import dk.seamark.verify.report.VerificationException;
import java.util.List;
import java.util.Set;

/**
 * What a bundle says that it holds, and of which pack. Nobody signed it: each of its words is held against
 * something that is proved.
 *
 * @param checkpointSize how many leaves the bundled checkpoint is of
 * @param files the bundle's other files, in its order
 * @param format the form of the bundle
 * @param issuedAt the ledger position of the event that issued the pack
 * @param municipality the municipality's key
 * @param number which pack it is of its plan and period, from 1
 * @param origin the name of the log
 * @param packPosition the ledger position up to which the pack knows the record
 * @param period the period it tells of
 * @param planId the plan it follows up
 * @param verifierKey the key that verifies the checkpoint
 */
public record Manifest(
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

    /** The name of the manifest's own file, the first of a bundle. */
    public static final String NAME = "manifest.json";

    /** The format of a bundle whose pack was redacted, and which holds the event that says so. */
    private static final String REDACTED = "seamark-bundle/3";

    /** The name of the file with the event that redacted the pack. */
    public static final String REDACTION = "redaction.json";

    /** The format of a bundle that holds the municipality's events about stray records as well, redacted or not. */
    private static final String WITH_STRAYS = "seamark-bundle/4";

    /** The name of the file with the municipality's events about stray records. */
    public static final String STRAYS = "strays.jsonl";

    /** The format of a bundle that describes its files as an RO-Crate as well, redacted or not, with strays or not. */
    private static final String WITH_CRATE = "seamark-bundle/5";

    /** The name of the file that describes the others as an RO-Crate. */
    public static final String CRATE = "ro-crate-metadata.json";

    /** The second has envelopes to the events whose leaves commit to one. */
    private static final Set<String> FORMATS =
            Set.of("seamark-bundle/1", "seamark-bundle/2", REDACTED, WITH_STRAYS, WITH_CRATE);

    /** Copies the list. */
    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * A file of the bundle.
     *
     * @param bytes its size
     * @param name its name
     * @param sha256 64 lower-case hexadecimal digits
     */
    public record File(long bytes, String name, String sha256) {}

    /** Whether texts of the pack were erased, so that it was redacted. */
    public boolean isRedacted() {
        return format.equals(REDACTED) || ((format.equals(WITH_STRAYS) || holdsCrate()) && lists(REDACTION));
    }

    /** Whether the bundle holds the municipality's events about stray records. */
    public boolean holdsStrays() {
        return format.equals(WITH_STRAYS) || (holdsCrate() && lists(STRAYS));
    }

    /** Whether the bundle describes its files as an RO-Crate as well. */
    public boolean holdsCrate() {
        return format.equals(WITH_CRATE);
    }

    private boolean lists(String name) {
        return files.stream().anyMatch(file -> file.name().equals(name));
    }

    /**
     * The manifest that these bytes are.
     *
     * @throws Flaw if they are none
     */
    public static Manifest parse(byte[] bytes) throws VerificationException {
        Manifest manifest = RecordBinder.exactly(Manifest.class, Json.readCanonical(bytes));
        if (!FORMATS.contains(manifest.format())) {
            throw new VerificationException("files.format", manifest.format());
        }
        return manifest;
    }
}
