package dk.seamark.reporting.pack;

import dk.seamark.events.Decision;
import dk.seamark.events.MissingReason;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pack's fixed Danish words for what the ledger has as codes. */
final class Words {

    /** What stands where a text was erased. */
    static final String ERASED = "slettet";

    /** What every page says where a figure is made up. */
    static final String EXAMPLE_NOTICE =
            "Eksempeltal: tal mærket »(eksempel)« er opdigtede og kommer ikke fra nogen kilde.";

    private Words() {}

    /** The mark behind a figure that is made up. */
    static String ifExample(boolean example) {
        return example ? " (eksempel)" : "";
    }

    /** Why a figure is missing. */
    static String of(@Nullable MissingReason reason) {
        return switch (reason) {
            case null -> "Ingen grund er oplyst";
            case NOT_MEASURED -> "Der er ikke målt";
            case NOT_PUBLISHED_YET -> "Kilden har ikke offentliggjort tallet endnu";
            case SUPPRESSED -> "Kilden tilbageholder tallet, fordi det er lille";
            case METHOD_CHANGED -> "Metoden er ændret, så tallet ikke kan sammenlignes";
            case NOT_RELEVANT -> "Ikke relevant for perioden";
            case LATE -> "Tallet er målt, men forsinket";
        };
    }

    /** Who approved the plan. */
    static String ofApproval(@Nullable Decision approval) {
        return approval == null
                ? "Planen er et udkast og er ikke godkendt."
                : "Planen er godkendt af " + approval.body() + " den " + Danish.date(approval.decidedOn()) + ", sag "
                        + approval.caseNumber() + ".";
    }

    /** With a small first letter, for use inside a sentence. */
    static String small(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** With a capital first letter. */
    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
