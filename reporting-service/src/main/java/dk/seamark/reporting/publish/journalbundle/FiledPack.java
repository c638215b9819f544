package dk.seamark.reporting.publish.journalbundle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The metadata that a case system needs of a pack: the manifest of a journal bundle. It is written in canonical JSON
 * (RFC 8785) without null members.
 *
 * @param caseNumber the case number of the decision that approved the plan; null if it was not approved
 * @param documentDate the Danish calendar date on which the pack was issued
 * @param edition the label of the edition on each page
 * @param files the bundle's other files, in its order
 * @param format {@code seamark-journal/1}
 * @param kle the municipality's KLE number for packs, such as {@code 00.00.00 A00}; null if none is configured
 * @param municipality the municipality's key
 * @param municipalityName the municipality's name
 * @param number the number of the pack among those of its plan and period, from 1
 * @param packPosition the ledger position up to which the record was read for the pack
 * @param period the period that it reports on
 * @param planId the plan that it follows up
 * @param planTitle the plan's title
 * @param receiver who gets the pack
 * @param rendererVersion the versions of the libraries and fonts that its files were made with
 * @param ruleVersion the version of the target rules
 * @param templateVersion the versions of its template and of the agenda's
 * @param title the pack's title
 */
record FiledPack(
        @Nullable String caseNumber,
        LocalDate documentDate,
        String edition,
        List<File> files,
        String format,
        @Nullable String kle,
        String municipality,
        String municipalityName,
        int number,
        long packPosition,
        String period,
        String planId,
        String planTitle,
        String receiver,
        String rendererVersion,
        String ruleVersion,
        String templateVersion,
        String title) {

    /** The version of the journal bundle format that this code writes. */
    static final String FORMAT = "seamark-journal/1";

    FiledPack {
        files = List.copyOf(files);
    }

    /** A copy with these files. */
    FiledPack with(List<File> all) {
        return new FiledPack(
                caseNumber,
                documentDate,
                edition,
                all,
                format,
                kle,
                municipality,
                municipalityName,
                number,
                packPosition,
                period,
                planId,
                planTitle,
                receiver,
                rendererVersion,
                ruleVersion,
                templateVersion,
                title);
    }

    /**
     * A file of the bundle.
     *
     * @param bytes its size
     * @param description what it is, in Danish
     * @param main whether it is the main document; the others are its appendices
     * @param mediaType its media type
     * @param name its name, without folders
     * @param sha256 64 lower-case hexadecimal digits
     */
    record File(long bytes, String description, boolean main, String mediaType, String name, String sha256) {}
}
