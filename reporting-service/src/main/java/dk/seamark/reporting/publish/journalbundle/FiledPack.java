package dk.seamark.reporting.publish.journalbundle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case system has to know of a pack: the manifest of a journal bundle. It is written in canonical JSON
 * (RFC 8785); what is null is left out.
 *
 * @param caseNumber the case in which the plan was approved, as the decision has it; null if it was not approved
 * @param documentDate the Danish calendar date on which the pack was issued
 * @param edition what the pack says on each page that it is
 * @param files the bundle's other files, in its order
 * @param format {@code seamark-journal/1}
 * @param kle the municipality's KLE number for it, as {@code 00.00.00 A00}; null if none is set up
 * @param municipality the municipality's key
 * @param municipalityName the municipality's name
 * @param number which pack it is of its plan and period, from 1
 * @param packPosition the ledger position up to which the pack knows the record
 * @param period the period it tells of
 * @param planId the plan it follows up
 * @param planTitle the plan's title
 * @param receiver who gets the pack
 * @param rendererVersion what made its files, and whose letters are in them, each with its version
 * @param ruleVersion the version of the rules that judged it
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

    /** The form of a journal bundle that this code makes. */
    static final String FORMAT = "seamark-journal/1";

    FiledPack {
        files = List.copyOf(files);
    }

    /** The same with these files. */
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
     * @param main whether it is the document itself; the others are its appendices
     * @param mediaType its media type
     * @param name its name, without folders
     * @param sha256 64 lower-case hexadecimal digits
     */
    record File(long bytes, String description, boolean main, String mediaType, String name, String sha256) {}
}
