package dk.seamark.policy.finding;

import dk.seamark.digest.Sha256;
import dk.seamark.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * What is worth a second look in a plan.
 *
 * @param id which finding it is: SHA-256, in lower-case hexadecimal, of code, item and Danish sentence, each but
 *     the last followed by a newline, in UTF-8. Where the sentence does not say the targets that it is about, their
 *     dates, words and rules follow it. A finding that says something else, or of other targets, is another one.
 * @param code what kind of finding it is
 * @param severity how much it matters
 * @param item where: {@code secretariat}, {@code tracks/bolig}, {@code indicators/trivsel}
 * @param da the finding in Danish
 * @param en the finding in English
 * @param dates the dates of the targets that it is about; empty if it is about none in particular
 */
public record Finding(
        String id, FindingCode code, Severity severity, String item, String da, String en, List<LocalDate> dates) {

    /** Copies the list. */
    public Finding {
        dates = List.copyOf(dates);
    }

    static Finding of(FindingCode code, String item, LocalizedText sentence) {
        return of(code, item, sentence, "", List.of());
    }

    /** A finding whose sentence would be the same of other targets: {@code about} tells them apart. */
    static Finding of(FindingCode code, String item, LocalizedText sentence, String about, List<LocalDate> dates) {
        return new Finding(
                id(code, item, sentence.da() + about),
                code,
                code.severity(),
                item,
                sentence.da(),
                sentence.en(),
                dates);
    }

    private static String id(FindingCode code, String item, String da) {
        // Neither a code nor an item has a newline in it, so no other three parts give the same text.
        return Sha256.hex(code.code() + "\n" + item + "\n" + da);
    }
}
